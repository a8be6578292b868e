import type { Metal } from '../metals.ts';

interface TubeProps {
  metal: Metal;
  d: string;
  /** How thick the metal is; each width has its class. */
  kind: 'whisker' | 'dendrite' | 'twig' | 'fibre' | 'granules';
}

/** Metal grown as a thread or a branch: an edge in its colour, pale inside. */
export function Tube({ metal, d, kind }: TubeProps) {
  return (
    <g class={`${metal} ${kind}`}>
      <path d={d} />
      <path d={d} class="inside" />
    </g>
  );
}
