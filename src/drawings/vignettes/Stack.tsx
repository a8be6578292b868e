import type { Metal } from '../metals.ts';
import type { DrawingProps } from '../Panel.tsx';
import { Vignette } from './Vignette.tsx';

const WIDTH = 84;
const SLANT = 36;
const DEPTH = 22;

/** A sheet seen from above at a slant. */
function Sheet({ x, y, thickness, kind }: { x: number; y: number; thickness: number; kind: string }) {
  const edge = `M${x} ${y}v${thickness}h${WIDTH}v-${thickness}M${x + WIDTH} ${y + thickness}l${SLANT}-${DEPTH}v-${thickness}`;
  return (
    <g class={kind}>
      <path d={`M${x} ${y}v${thickness}h${WIDTH}l${SLANT}-${DEPTH}v-${thickness}h-${WIDTH}z`} />
      <path d={`M${x} ${y}h${WIDTH}l${SLANT}-${DEPTH}${edge}`} class="over" />
    </g>
  );
}

/** A cell taken apart, from the foot: collector, foil of metal, separator, cathode. */
function Cell({ metal, x, foil }: { metal: Metal; x: number; foil: number }) {
  return (
    <>
      <Sheet x={x} y={100} thickness={3} kind="sheet metal" />
      <Sheet x={x} y={84 - foil} thickness={foil} kind={`sheet ${metal} tint`} />
      <Sheet x={x} y={60} thickness={2} kind="sheet paper" />
      <Sheet x={x} y={32} thickness={10} kind="sheet counter" />
    </>
  );
}

/** Outlook: two thin cells taken apart, one with lithium and one with aluminium. */
export function Stack({ label }: DrawingProps) {
  return (
    <Vignette label={label}>
      <Cell metal="li" x={24} foil={7} />
      <Cell metal="al" x={178} foil={3} />
    </Vignette>
  );
}
