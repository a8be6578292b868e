import type { DrawingProps } from '../Panel.tsx';
import { Arrow } from '../symbols/Arrow.tsx';
import { Label } from '../symbols/Label.tsx';
import { ColumnChart, columnOf, scale } from './ColumnChart.tsx';
import { readings } from './data.ts';
import { ValueMark, written } from './ValueMark.tsx';

const place = scale([0, 1.2], 200, 50);

/** The run of columns that share a lattice. */
function latticeGroups() {
  return [...new Set(readings.map(({ lattice }) => lattice))].map((lattice) => {
    const columns = readings.flatMap((reading, index) => (reading.lattice === lattice ? [columnOf(index)] : []));
    return { lattice, from: Math.min(...columns) - 16, to: Math.max(...columns) + 16 };
  });
}

/** Energy of a bare surface, grouped by lattice. */
export function SurfaceEnergies({ label }: DrawingProps) {
  return (
    <ColumnChart label={label} unit="J m^{−2}" ticks={[0, 0.4, 0.8, 1.2]} place={place} height={232}>
      <Arrow from={[46, 104]} to={[46, 56]} />
      <g class="halo">
        <Label x={56} y={66} text="dearer surface," />
        <Label x={56} y={81} text="weaker tendency" />
        <Label x={56} y={96} text="to dendrites" />
      </g>
      {readings.map((reading, index) => (
        <ValueMark
          reading={reading}
          x={columnOf(index)}
          y={place(reading.surfaceEnergy)}
          value={written(reading.surfaceEnergy, 2)}
        />
      ))}
      {latticeGroups().map(({ lattice, from, to }) => (
        <>
          <path d={`M${from} 208v4H${to}v-4`} />
          <Label x={(from + to) / 2} y={226} text={lattice} anchor="middle" />
        </>
      ))}
    </ColumnChart>
  );
}
