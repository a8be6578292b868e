import { chargeOf, familyOf, metals, type Metal } from '../metals.ts';
import { place, round } from '../geometry.ts';

interface CationProps {
  metal: Metal;
  x?: number;
  y?: number;
  /** Radius of the circle, or half the diagonal of the diamond. */
  size?: number;
  /** Off for crowds, where the shape and the colour are enough. */
  named?: boolean;
  /** In place of the bare charge, for complexes that carry less. */
  charge?: string;
}

/** A cation: circle for one charge, diamond for two or three, in the colour of its metal. */
export function Cation({ metal, x = 0, y = 0, size, named = true, charge = chargeOf(metal) }: CationProps) {
  const single = familyOf(metal) === 'monovalent';
  const reach = round(size ?? (single ? 13 : 19));
  return (
    <g class={metal} transform={place(x, y)}>
      {single ? (
        <circle r={reach} class="body" />
      ) : (
        <path d={`M0-${reach}L${reach} 0 0 ${reach}-${reach} 0z`} class="body" />
      )}
      {named && (
        <text y="4" text-anchor="middle" class="ion">
          {metals[metal].symbol}
          <tspan dy="-4" class="script">
            {charge}
          </tspan>
        </text>
      )}
    </g>
  );
}
