import { dots, place, ring } from '../geometry.ts';
import type { SymbolProps } from './EtherSolvent.tsx';

/** B(hfip)4−: four large arms round boron; the dashed ring says that one charge is spread over all of it. */
export function BulkyAnion({ x, y, turn = 0 }: SymbolProps) {
  const arms = dots(ring([0, 0], 12.5, 4, 45));
  return (
    <g transform={place(x, y, turn)} class="anion">
      <circle r="28" class="spread" />
      <path d={arms} class="arm-edge" />
      <path d={arms} class="arm" />
      <circle r="7.5" />
      <path d="M-3 0H3" class="sign" />
    </g>
  );
}
