import { round } from '../geometry.ts';
import type { Metal } from '../metals.ts';

interface MetalAtomsProps {
  metal: Metal;
  x?: number;
  /** Upper edge of the first row. */
  y: number;
  width?: number;
  rows: number;
}

/** Distance of neighbours: 26 atoms span a panel of 320. */
export const ATOM = 320 / 26;
const ROW = 10.4;

/** Metal as packed discs. A row is one dashed line: round caps on dashes without length make the atoms. */
export function MetalAtoms({ metal, x = 0, y, width = 320, rows }: MetalAtomsProps) {
  const lines = Array.from({ length: rows }, (_, row) => {
    const inset = row % 2 === 0 ? ATOM / 2 : ATOM;
    return `M${round(x + inset)} ${round(y + ATOM / 2 + row * ROW)}h${round(width - 2 * inset + 0.3)}`;
  });
  const rowsPath = lines.join('');
  return (
    <g class={`${metal} atoms`} stroke-dasharray={`0 ${ATOM.toFixed(2)}`}>
      <path d={rowsPath} />
      <path d={rowsPath} class="inside" />
    </g>
  );
}
