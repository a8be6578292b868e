import { place } from '../geometry.ts';
import type { SymbolProps } from './EtherSolvent.tsx';

/** An electron: a minus in a ring. */
export function Electron({ x, y }: SymbolProps) {
  return (
    <g transform={place(x, y)} class="electron">
      <circle r="6" class="paper" />
      <path d="M-3 0H3" />
    </g>
  );
}
