import type { DrawingProps } from '../Panel.tsx';
import { Label } from '../symbols/Label.tsx';
import { ColumnChart, columnOf, scale } from './ColumnChart.tsx';
import { readings, solventReduction } from './data.ts';
import { ValueMark, written } from './ValueMark.tsx';

const place = scale([-3, -1.5], 188, 50);
const EDGE = place(solventReduction);

/** Where each metal stands on the potential axis, and where the solvent gives way. */
export function Potentials({ label }: DrawingProps) {
  return (
    <ColumnChart label={label} unit="V against SHE" ticks={[-3, -2.5, -2, -1.5]} place={place} height={218}>
      <path d={`M34 ${EDGE}H316`} class="limit" />
      <g class="halo">
        <Label x={40} y={EDGE - 22} text="ethylene carbonate" />
        <Label x={40} y={EDGE - 8} text={`is reduced, ${written(solventReduction, 2)}`} />
      </g>
      {readings.map((reading, index) => (
        <ValueMark
          reading={reading}
          x={columnOf(index)}
          y={place(reading.potential)}
          value={written(reading.potential, 2)}
          beside={Math.abs(place(reading.potential) - 14 - EDGE) < 8}
        />
      ))}
    </ColumnChart>
  );
}
