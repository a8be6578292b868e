import type { Metal } from '../metals.ts';

interface MetalAtomsProps {
  metal: Metal;
  x?: number;
  /** Upper edge of the first row. */
  y: number;
  width?: number;
  rows: number;
}

export const ATOM = 12;
const ROW = 10.4;

/** Metal as packed discs. A row is one dashed line: round caps on dashes without length make the atoms. */
export function MetalAtoms({ metal, x = 0, y, width = 320, rows }: MetalAtomsProps) {
  const lines = Array.from({ length: rows }, (_, row) => {
    const inset = row % 2 === 0 ? ATOM / 2 : ATOM;
    return `M${x + inset} ${y + ATOM / 2 + row * ROW}h${width - 2 * inset + 0.1}`;
  });
  return <path d={lines.join('')} class={`${metal} atoms`} />;
}
