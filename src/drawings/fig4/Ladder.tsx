import { readings } from '../fig1/data.ts';
import { scale } from '../fig1/ColumnChart.tsx';
import type { Metal } from '../metals.ts';
import { Arrow } from '../symbols/Arrow.tsx';
import { Cation } from '../symbols/Cation.tsx';
import { Label } from '../symbols/Label.tsx';

interface LadderProps {
  x: number;
  top: number;
  foot: number;
}

/** Six electrode potentials on one upright: a metal may reduce the ions of those above it. */
export function Ladder({ x, top, foot }: LadderProps) {
  const potentials = readings.map(({ potential }) => potential);
  const place = scale([Math.min(...potentials), Math.max(...potentials)], foot, top);
  const level = (metal: Metal): number => place(readings.find((reading) => reading.metal === metal)?.potential ?? 0);
  return (
    <>
      <path d={`M${x} ${top - 8}V${foot + 6}`} class="axis" />
      {readings.map(({ metal, symbol, family, potential }) => {
        const side = family === 'monovalent' ? -1 : 1;
        return (
          <>
            <Cation
              metal={metal}
              x={x + side * 7}
              y={place(potential)}
              size={family === 'monovalent' ? 4.5 : 6}
              named={false}
            />
            <Label
              x={x + side * 15}
              y={place(potential) + 4}
              text={symbol}
              anchor={side < 0 ? 'end' : 'start'}
              tone="small"
            />
          </>
        );
      })}
      <Arrow from={[x - 40, level('li')]} to={[x - 40, level('mg')]} />
      <Arrow from={[x - 54, level('na')]} to={[x - 54, level('al')]} />
      <Label x={x - 48} y={level('mg') - 22} text="may" tone="small" />
      <Label x={x - 48} y={level('mg') - 9} text="reduce" tone="small" />
      <Arrow from={[x + 44, level('al')]} to={[x + 44, level('na')]} kind="crossed" />
      <Label x={x + 58} y={top - 8} text="may not" anchor="end" tone="small" />
    </>
  );
}
