/** The basic bundle ships no types; those of the whole library hold for what it has, and know nothing of `Fx`. */
declare module 'plotly.js-basic-dist' {
  import type * as Whole from 'plotly.js';
  import type { PlotlyHTMLElement } from 'plotly.js';

  const plotly: typeof Whole & {
    readonly Fx: {
      hover(host: PlotlyHTMLElement, marks: readonly { curveNumber: number; pointNumber: number }[]): void;
      unhover(host: PlotlyHTMLElement): void;
    };
  };
  export default plotly;
}
