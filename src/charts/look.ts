import type { Family, Tone } from './chart.ts';

/** Colours and type as the page shows them now. Plotly knows no CSS variables, so somebody must look them up. */
export interface Look {
  readonly paper: string;
  readonly ink: string;
  readonly quiet: string;
  readonly hairline: string;
  readonly tones: Readonly<Record<Tone, string>>;
  readonly tints: Readonly<Record<Exclude<Family, 'comparison'>, string>>;
  readonly font: string;
}

/** Size of all text in a chart, px. */
export const TEXT_SIZE = 12.5;
