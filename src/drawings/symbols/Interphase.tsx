import { outline, type Point } from '../geometry.ts';
import { feltThreads, fittedGrains, scatteredGrains, type Field } from '../grains.ts';

export type Grain = 'mosaic' | 'fitted' | 'felt' | 'organic';

interface InterphaseProps extends Field {
  grain: Grain;
  seed: number;
  /** Number of grains or threads; the default suits a thin band. */
  count?: number;
}

/** Fitted grains in two shades, every third one darker so that neighbours are told apart. */
function Fitted({ field, columns, seed }: { field: Field; columns: number; seed: number }) {
  const rows = Math.max(2, Math.round(field.height / 12));
  const { cells, boundaries } = fittedGrains(field, columns, rows, seed);
  const shaded = cells.filter((_cell: Point[], index) => index % 3 === 1);
  return (
    <>
      <path d={shaded.map(outline).join('')} class="grain second" />
      <path d={boundaries} class="seam" />
    </>
  );
}

/** A film in section: a band whose grain says what it is made of and how well it is joined. */
export function Interphase({ grain, seed, count, ...field }: InterphaseProps) {
  const { x, y, width, height } = field;
  const ground = grain === 'fitted' ? 'inorganic' : 'organic';
  return (
    <g class="film">
      <rect x={x} y={y} width={width} height={height} class={ground} />
      {grain === 'fitted' && <Fitted field={field} columns={count ?? Math.round(width / 20)} seed={seed} />}
      {grain !== 'fitted' && <path d={feltThreads(field, count ?? Math.round(width / 26), seed)} class="thread" />}
      {grain === 'mosaic' && (
        <path d={scatteredGrains(field, Math.round(width / 15), height / 4, seed).join('')} class="grain first" />
      )}
      <path d={`M${x} ${y}h${width}M${x} ${y + height}h${width}`} class="film-edge" />
    </g>
  );
}
