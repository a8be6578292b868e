/** A film as thick strokes along what it covers: an edge, organic matter, and patches of mineral in it. */
export function Coat({ d, thick = false }: { d: string; thick?: boolean }) {
  return (
    <g class={thick ? 'coat thick' : 'coat'}>
      <path d={d} />
      <path d={d} class="film" />
      <path d={d} class="patch" />
    </g>
  );
}
