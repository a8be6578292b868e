import type { DrawingProps } from '../Panel.tsx';
import { Cation } from '../symbols/Cation.tsx';
import { Label } from '../symbols/Label.tsx';
import { Leader } from '../symbols/Leader.tsx';
import { ColumnChart, columnOf, scale } from './ColumnChart.tsx';
import { densityOf, potentialOf, readings, type Reading } from './data.ts';
import { written } from './ValueMark.tsx';

const place = scale([0, 400], 184, 58);
const placePotential = scale([0, 5], 268, 214);
const HALF = 11;

/** Rayner-Canham's choice: lithium among four neighbours, the others among six. */
const neighbours = ({ metal }: Reading): number => (metal === 'li' ? 4 : 6);

/** Charge over volume: a column with the mark of the family on top. */
function Density({ reading, x }: { reading: Reading; x: number }) {
  const { metal, symbol, family } = reading;
  const value = densityOf(metal, neighbours(reading));
  const y = place(value);
  return (
    <>
      <path d={`M${x - HALF} ${place(0)}V${y}h${2 * HALF}V${place(0)}z`} class={`${metal} tint`} />
      <Cation metal={metal} x={x} y={y} size={family === 'monovalent' ? 5 : 6.5} named={false} />
      <Label x={x} y={y - 10} text={written(value, 1)} anchor="middle" tone="small" />
      <Label x={x} y={place(0) + 15} text={symbol} anchor="middle" tone="strong" />
    </>
  );
}

/** Charge over radius: a mark on a short stem. */
function Potential({ reading, x }: { reading: Reading; x: number }) {
  const { metal, family } = reading;
  const value = potentialOf(metal, neighbours(reading));
  const y = placePotential(value);
  return (
    <>
      <path d={`M${x} ${placePotential(0)}V${y}`} class={`${metal} edge`} />
      <Cation metal={metal} x={x} y={y} size={family === 'monovalent' ? 5 : 6.5} named={false} />
      <Label x={x + 9} y={y + 4} text={written(value, 1)} tone="small" />
    </>
  );
}

/** Charge of the cation over its volume, and in small over its radius. */
export function ChargeDensities({ label }: DrawingProps) {
  const sixfold = place(densityOf('li', 6));
  return (
    <ColumnChart label={label} unit="C mm^{−3}" ticks={[0, 100, 200, 300, 400]} place={place} height={274}>
      {readings.map((reading, index) => (
        <g class="halo">
          <Density reading={reading} x={columnOf(index)} />
          <Potential reading={reading} x={columnOf(index)} />
        </g>
      ))}
      <circle cx={columnOf(0)} cy={sixfold} r="4.5" class="li edge paper" />
      <Leader from={[columnOf(0) + 6, sixfold - 4]} to={[86, 112]} />
      <g class="halo">
        <Label x={68} y={92} text={`${written(densityOf('li', 6), 1)} with six`} tone="small" />
        <Label x={68} y={106} text="neighbours" tone="small" />
      </g>
      <Label x={0} y={222} text="charge over radius, e/Å" tone="small" />
      <path d={`M34 ${placePotential(0)}H316`} class="axis" />
    </ColumnChart>
  );
}
