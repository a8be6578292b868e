/** Which side of the contrast a mark is on: circle and warm, diamond and cool; a square stands apart. */
export type Family = 'monovalent' | 'multivalent' | 'comparison';

/** A colour token: `li` is `--li`. */
export type Tone = 'li' | 'na' | 'k' | 'mg' | 'ca' | 'al' | 'graphite' | 'zinc';

export interface Axis {
  /** What is measured, without its unit. */
  readonly title: string;
  /** In plain characters: `mAh g⁻¹`. */
  readonly unit: string;
  readonly scale: 'linear' | 'log';
}

interface MarkBase {
  readonly id: string;
  /** Short name: stands at the axis. */
  readonly symbol: string;
  readonly name: string;
  readonly family: Family;
  readonly tone: Tone;
  /** What a screen reader says and the line below the picture shows: name, values, units. */
  readonly spoken: string;
}

export interface Bar extends MarkBase {
  readonly value: number;
  /** The value as it stands on the mark. */
  readonly text: string;
}

export interface Point extends MarkBase {
  readonly x: number;
  readonly y: number;
}

/** One value a mark, from left to right in the order given. */
export interface BarChart {
  readonly kind: 'bars';
  /** One sentence: what the picture shows. */
  readonly label: string;
  readonly y: Axis;
  readonly marks: readonly Bar[];
  /** Marks of a family stand together on its tint. */
  readonly grouped: boolean;
}

/** Two values a mark. */
export interface PointChart {
  readonly kind: 'points';
  readonly label: string;
  readonly x: Axis;
  readonly y: Axis;
  readonly marks: readonly Point[];
}

/** What a chart shows, and nothing about how: drawn as static SVG and by Plotly from the same layout. */
export type Chart = BarChart | PointChart;
export type Mark = Bar | Point;

export const axisLabel = ({ title, unit }: Axis): string => `${title} (${unit})`;
