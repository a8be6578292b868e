import { place } from '../geometry.ts';
import { Label } from './Label.tsx';

interface WarningProps {
  x: number;
  y: number;
  text?: string;
}

/** A small warning triangle, with what it warns of. */
export function Warning({ x, y, text }: WarningProps) {
  return (
    <g transform={place(x, y)}>
      <path d="M0-7.5 8 6.5H-8zM0-2V2M0 4.3h0" class="warn" />
      {text && <Label x={13} y={4} text={text} tone="small" />}
    </g>
  );
}
