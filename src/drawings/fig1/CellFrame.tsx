import type { ComponentChildren } from 'preact';
import { line, outline, place } from '../geometry.ts';
import { Label } from '../symbols/Label.tsx';
import { Coat } from './Coat.tsx';
import { FRAME, type Frame } from './frames.ts';

const { width, counter, separator, height } = FRAME;

interface CellFrameProps {
  frame: Frame;
  number: number;
  x: number;
  y: number;
  /** What moves and swims in this frame. */
  children: ComponentChildren;
}

/** One frame of the story: counter electrode above, separator, liquid, film and anode below. */
export function CellFrame({ frame, number, x, y, children }: CellFrameProps) {
  const { surface, film, dendrite = [], dead = [] } = frame;
  const covered = film.map(([from, to]) => line(surface.slice(from, to + 1))).join('');
  const branches = dendrite.map((branch) => line(branch)).join('');
  const pieces = dead.map((piece) => outline(piece)).join('');
  return (
    <g transform={place(x, y)}>
      <Label x={0} y={-7} text={frame.title} lead={String(number)} tone="strong" />
      <path d={`M0 0H${width}V${height}H0z`} class="liquid" />
      <path d={`M4 ${separator}H${width - 2}M9 ${separator + 6}H${width - 4}`} class="separator" />
      <path d={`M0 0H${width}V${counter}H0z`} class="counter" />
      <Coat d={covered} thick={frame.thick} />
      {pieces && <Coat d={pieces} />}
      {branches && (
        <g class="graphite dendrite">
          <path d={branches} />
          <path d={branches} class="inside" />
        </g>
      )}
      <path d={`${line(surface)}V${height}H0z`} class="metal" />
      {pieces && <path d={pieces} class="metal" />}
      {children}
      <path d={`M0 0H${width}V${height}H0z`} />
      {frame.words.map(({ onMetal, ...words }) => (
        <Label {...words} tone={onMetal ? undefined : 'small'} />
      ))}
    </g>
  );
}
