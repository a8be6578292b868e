import { place } from '../geometry.ts';

export interface SymbolProps {
  x: number;
  y: number;
  /** Degrees; at 0 the donor side looks down. */
  turn?: number;
}

/** An ether such as DME: a bent chain with two oxygen dots on the side that holds a cation. */
export function EtherSolvent({ x, y, turn = 0 }: SymbolProps) {
  return (
    <g transform={place(x, y, turn)} class="solvent">
      <path d="M-16-2-9 4-4-4H4L9 4 16-2" />
      <path d="M-9 4h0M9 4h0" class="oxygen" />
    </g>
  );
}
