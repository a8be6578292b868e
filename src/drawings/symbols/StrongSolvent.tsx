import { place } from '../geometry.ts';
import type { SymbolProps } from './EtherSolvent.tsx';

/** A strong donor such as DMAc: short and compact, all its pull in one large oxygen. */
export function StrongSolvent({ x, y, turn = 0 }: SymbolProps) {
  return (
    <g transform={place(x, y, turn)} class="solvent">
      <path d="M0 7V-2L-7-6M0-2 7-6" />
      <path d="M0 7h0" class="donor" />
    </g>
  );
}
