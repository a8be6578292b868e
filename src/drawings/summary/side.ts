/** Width of one side of a floor; 13 atoms of metal fit it. */
export const SIDE = 160;
