import { Cation } from '../symbols/Cation.tsx';
import { Label } from '../symbols/Label.tsx';
import type { Reading } from './data.ts';

interface ValueMarkProps {
  reading: Reading;
  x: number;
  y: number;
  value: string;
  /** Name on the right of the mark, where a line runs above it. */
  beside?: boolean;
}

/** Circle or diamond at the value, with the metal’s name above and the value below. */
export function ValueMark({ reading, x, y, value, beside = false }: ValueMarkProps) {
  return (
    <g class="halo">
      <Cation metal={reading.metal} x={x} y={y} size={reading.family === 'monovalent' ? 6.5 : 8} named={false} />
      <Label
        x={beside ? x + 13 : x}
        y={beside ? y + 4 : y - 12}
        text={reading.symbol}
        anchor={beside ? 'start' : 'middle'}
        tone="strong"
      />
      <Label x={x} y={y + 20} text={value} anchor="middle" tone="small" />
    </g>
  );
}

/** A number with a real minus and as many decimals as the field prints. */
export const written = (value: number, decimals: number): string => value.toFixed(decimals).replace('-', '−');
