import { choice, flag, several } from '../shared/widgetFields.ts';

/** Inputs of the capacity chart, and what stands in its address. */
export const capacityFields = {
  basis: choice({
    label: 'Charge stored',
    options: { mass: 'per gram', volume: 'per cm³', both: 'both, as a map' },
    initial: 'mass',
  }),
  metals: several({
    label: 'Metals',
    options: { Li: 'Li', Na: 'Na', K: 'K', Mg: 'Mg', Ca: 'Ca', Al: 'Al' },
    initial: ['Li', 'Na', 'K', 'Mg', 'Ca', 'Al'],
    atLeast: 1,
  }),
  with: several({
    label: 'For comparison',
    options: { graphite: 'graphite', zinc: 'zinc' },
    initial: ['graphite'],
  }),
  sort: choice({ label: 'Order', options: { family: 'by family', value: 'by charge' }, initial: 'family' }),
  log: flag({ label: 'Log scale', initial: false }),
} as const;
