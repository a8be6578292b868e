import type { Family } from './chart.ts';

/** As the groups are called under a chart. */
export const familyNames: Readonly<Record<Family, string>> = {
  monovalent: 'monovalent',
  multivalent: 'multivalent',
  comparison: 'other',
};
