import { round } from '../geometry.ts';
import type { SymbolProps } from './EtherSolvent.tsx';

/** Chloride: a small ring. */
export function Chloride({ x, y }: SymbolProps) {
  return <circle cx={round(x)} cy={round(y)} r="5" class="chloride" />;
}
