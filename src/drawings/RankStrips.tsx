import { round } from './geometry.ts';
import { familyOf, metals, type Metal } from './metals.ts';
import { Panel, type DrawingProps } from './Panel.tsx';
import { Cation } from './symbols/Cation.tsx';
import { Label } from './symbols/Label.tsx';

export interface Strip {
  readonly name: string;
  /** The value of the metal in question, as it is shown. */
  readonly shown: string;
  readonly values: Readonly<Record<Metal, number>>;
}

interface RankStripsProps extends DrawingProps {
  metal: Metal;
  strips: readonly Strip[];
}

const WIDTH = 320;
const ROW = 44;
const INSET = 10;

/** A diamond needs more reach than a circle of the same area. */
const sizeOf = (metal: Metal, own: boolean): number => (own ? 7 : 3.6) * (familyOf(metal) === 'monovalent' ? 1 : 1.25);

/** Where one metal stands among the six: a line a property, a mark a metal, its own mark large. */
export function RankStrips({ metal, strips, label }: RankStripsProps) {
  return (
    <Panel label={label} width={WIDTH} height={strips.length * ROW}>
      {strips.map(({ name, shown, values }, index) => {
        const top = index * ROW;
        const [low, high] = [Math.min(0, ...Object.values(values)), Math.max(0, ...Object.values(values))];
        const x = (value: number): number => round(INSET + ((value - low) / (high - low)) * (WIDTH - 2 * INSET));
        const others = (Object.keys(metals) as Metal[]).filter((other) => other !== metal);
        return (
          <g>
            <Label x={0} y={top + 14} text={name} tone="quiet" />
            <Label x={WIDTH} y={top + 14} text={shown} tone="strong" anchor="end" />
            <path d={`M0 ${String(top + 29)}H${String(WIDTH)}`} class="leader" />
            {[...others, metal].map((each) => (
              <Cation metal={each} x={x(values[each])} y={top + 29} size={sizeOf(each, each === metal)} named={false} />
            ))}
          </g>
        );
      })}
    </Panel>
  );
}
