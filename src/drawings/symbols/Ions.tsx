import { dots, round, type Point } from '../geometry.ts';
import { familyOf, type Metal } from '../metals.ts';

/** A crowd of cations, too small for names: circles or diamonds in the colour of the metal. */
export function Ions({ metal, at }: { metal: Metal; at: readonly Point[] }) {
  if (familyOf(metal) === 'monovalent') return <path d={dots(at)} class={`${metal} ions`} />;
  const marks = at.map(([x, y]) => `M${round(x)} ${round(y - 3.6)}l3.6 3.6-3.6 3.6-3.6-3.6z`);
  return <path d={marks.join('')} class={`${metal} body`} />;
}
