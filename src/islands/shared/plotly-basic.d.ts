/** The basic bundle ships no types; those of the whole library hold for what it has. */
declare module 'plotly.js-basic-dist' {
  export * from 'plotly.js';
  export { default } from 'plotly.js';
}
