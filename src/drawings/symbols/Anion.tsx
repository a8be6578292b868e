import { place } from '../geometry.ts';
import type { SymbolProps } from './EtherSolvent.tsx';

/** An anion of the TFSI or FSI kind: two lobes on a narrow waist, with its one minus. */
export function Anion({ x, y, turn = 0 }: SymbolProps) {
  return (
    <g transform={place(x, y, turn)} class="anion">
      <path d="M0-4A7.5 7.5 0 1 1 0 4 7.5 7.5 0 1 1 0-4z" />
      <path d="M-3 0H3" class="sign" />
    </g>
  );
}
