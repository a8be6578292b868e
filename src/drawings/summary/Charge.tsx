import { crystalRadius } from '../fig1/data.ts';
import { line, place, polar, round, type Point } from '../geometry.ts';
import { chargeOf, familyOf, metals, type Family, type Metal } from '../metals.ts';
import { Cation } from '../symbols/Cation.tsx';

/** Where the three ions of a family stand, so that their lines of force do not meet. */
const STANDS: Readonly<Record<Family, readonly (readonly [metal: Metal, x: number])[]>> = {
  monovalent: [
    ['li', 24],
    ['na', 70],
    ['k', 125],
  ],
  multivalent: [
    ['mg', 28],
    ['ca', 83],
    ['al', 135],
  ],
};

const LEVEL = 38;
const UNITS_PER_PM = 0.14;
/** A diamond of the same area as a circle has this half-diagonal for a radius of one. */
const DIAMOND = Math.sqrt(Math.PI / 2);
/** Lines of force for each elementary charge. */
const LINES = 6;
const CENTRE: Point = [0, 0];

/** How far a diamond reaches in a direction. */
function diamondReach(half: number, degrees: number): number {
  const angle = (degrees * Math.PI) / 180;
  return half / (Math.abs(Math.cos(angle)) + Math.abs(Math.sin(angle)));
}

/** An ion in proportion to its size; every charge sends out six lines of force. */
function ChargedIon({ metal, x }: { metal: Metal; x: number }) {
  const { charge, symbol } = metals[metal];
  const single = familyOf(metal) === 'monovalent';
  const radius = round(crystalRadius(metal, 6) * UNITS_PER_PM * (single ? 1 : DIAMOND));
  const count = LINES * charge;
  const rays = Array.from({ length: count }, (_, index) => {
    const angle = ((index + 0.5) * 360) / count;
    const skin = single ? radius : diamondReach(radius, angle);
    return line([polar(CENTRE, skin + 3, angle), polar(CENTRE, skin + 8.5, angle)]);
  });
  return (
    <g class={metal} transform={place(x, LEVEL)}>
      <path d={rays.join('')} class="edge" />
      <Cation metal={metal} size={radius} named={false} />
      <text y="4.5" text-anchor="middle" class="ion charge">
        {chargeOf(metal)}
      </text>
      <text y="46" text-anchor="middle" class="strong">
        {symbol}
      </text>
    </g>
  );
}

/** The three ions of a family to one scale. */
export function Charge({ family }: { family: Family }) {
  return (
    <>
      {STANDS[family].map(([metal, x]) => (
        <ChargedIon metal={metal} x={x} />
      ))}
    </>
  );
}
