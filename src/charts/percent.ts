/** A share as the percentage that SVG takes: `12.5%`. */
export const percent = (share: number): string => `${String(Math.round(share * 1e4) / 100)}%`;
