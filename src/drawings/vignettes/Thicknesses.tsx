import { order, thicknessOf } from '../fig1/data.ts';
import { round } from '../geometry.ts';
import { familyOf } from '../metals.ts';
import type { DrawingProps } from '../Panel.tsx';
import { Cation } from '../symbols/Cation.tsx';
import { Ground, Vignette, VIGNETTE } from './Vignette.tsx';

const UNITS_PER_UM = 0.84;
const HALF = 17;
const { ground } = VIGNETTE;

/** Introduction: how thick a layer of each metal is that holds the same charge, 4 mAh/cm². */
export function Thicknesses({ label }: DrawingProps) {
  return (
    <Vignette label={label}>
      {order.map((metal, index) => {
        const x = 28 + index * 50 + (index > 2 ? 14 : 0);
        const top = round(ground - thicknessOf(metal, 4) * UNITS_PER_UM);
        return (
          <>
            <path d={`M${x - HALF} ${ground}V${top}h${2 * HALF}V${ground}z`} class={`${metal} tint`} />
            <Cation metal={metal} x={x} y={top - 20} size={familyOf(metal) === 'monovalent' ? 13 : 17.5} />
          </>
        );
      })}
      <Ground />
    </Vignette>
  );
}
