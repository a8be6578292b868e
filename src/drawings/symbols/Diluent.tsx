import { place } from '../geometry.ts';
import type { SymbolProps } from './EtherSolvent.tsx';

/** A fluorinated ether as diluent: square fluorine ends, and an empty ring for an oxygen that holds nothing. */
export function Diluent({ x, y, turn = 0 }: SymbolProps) {
  return (
    <g transform={place(x, y, turn)} class="diluent">
      <path d="M-13 3-6-3 0 3 6-3 13 3" />
      <circle cy="3" r="2.6" class="paper" />
      <path d="M-18 3h4M-15 8h4M14 3h4M11 8h4" class="fluorine" />
    </g>
  );
}
