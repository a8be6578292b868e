import type { PlotMarker } from 'plotly.js';
import type { Family, Mark } from './chart.ts';
import type { Look } from './look.ts';

const SYMBOLS: Readonly<Record<Family, string>> = {
  monovalent: 'circle',
  multivalent: 'diamond',
  comparison: 'square',
};

/** Heads as Plotly draws them. Its diamond of size s is 1.3 s across; its circle and square are s. */
export function plotlyMarkers(
  marks: readonly Mark[],
  reach: Readonly<Record<Family, number>>,
  look: Look,
): Partial<PlotMarker> {
  return {
    symbol: marks.map(({ family }) => SYMBOLS[family]),
    size: marks.map(({ family }) => (2 * reach[family]) / (family === 'multivalent' ? 1.3 : 1)),
    color: marks.map(({ tone }) => look.tones[tone]),
    opacity: 1,
    line: { width: 0 },
  };
}

/** What stands on the label of a mark under the pointer. */
export const hoverWords = (marks: readonly Mark[]) => ({
  customdata: marks.map(({ spoken }) => spoken),
  hovertemplate: '%{customdata}<extra></extra>',
});
