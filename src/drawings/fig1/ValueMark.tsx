import { Cation } from '../symbols/Cation.tsx';
import { Label } from '../symbols/Label.tsx';
import type { Reading } from './data.ts';

interface ValueMarkProps {
  reading: Reading;
  x: number;
  y: number;
  value: string;
}

/** Circle or diamond at the value, with the metal's name above and the value below. */
export function ValueMark({ reading, x, y, value }: ValueMarkProps) {
  return (
    <>
      <Cation metal={reading.metal} x={x} y={y} size={reading.family === 'monovalent' ? 6.5 : 8} named={false} />
      <Label x={x} y={y - 12} text={reading.symbol} anchor="middle" tone="strong" />
      <Label x={x} y={y + 20} text={value} anchor="middle" tone="small" />
    </>
  );
}

/** A number with a real minus and as many decimals as the field prints. */
export const written = (value: number, decimals: number): string => value.toFixed(decimals).replace('-', '−');
