/** Height of the plot itself, px; its width is the reader's. `StaticChart.module.css` repeats it, and a test compares. */
export const PLOT_HEIGHT = 300;

/** Room around the plot for axes and titles, px. Padding of the static picture, margin of the Plotly figure. */
export const MARGIN = { top: 34, right: 16, bottom: 54, left: 48 } as const;

/** The narrowest plot that labels are laid out for: a phone of 360 px. */
export const NARROWEST = 260;

export const BAR_WIDTH = 12;
/** Radius of a circle; a diamond and a square of the same area look larger or smaller, so each has its own. */
export const HEAD = { monovalent: 8, multivalent: 10.5, comparison: 7 } as const;
/** Radii of points; from their middle to a name beside them. Plotly sets its own gap, these follow it. */
export const POINT = { monovalent: 7, multivalent: 9, comparison: 6 } as const;
export const NAME_GAP = { monovalent: 11, multivalent: 11, comparison: 10 } as const;

/** Baselines below the plot, px: symbols, names (where there is room), families (a line higher where names are missing). */
export const SYMBOL_LINE = 17;
export const NAME_LINE = 32;
export const FAMILY_LINE = 34;
/** From the middle of a head to the baseline of its value, px. */
export const VALUE_GAP = 14;

/** From this width of the whole picture on, names stand under the symbols; the container query says the same. */
export const NAMES_FROM = 640;
