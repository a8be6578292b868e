import {
  BASES,
  capital,
  chosenMaterials,
  show,
  times,
  valueOf,
  type Basis,
  type CapacityState,
} from './chosenMaterials.ts';
import type { Material } from './material.ts';

/** The largest and the smallest of the marks that the reader has framed, and their ratio. */
export function compareMaterials(
  materials: readonly Material[],
  state: CapacityState,
  indices: readonly number[],
): string {
  const shown = chosenMaterials(materials, state);
  const framed = indices.flatMap((index) => shown[index] ?? []);
  const bases: readonly Basis[] = state.basis === 'both' ? ['mass', 'volume'] : [state.basis];
  return bases.map((basis) => span(framed, basis)).join(' ');
}

function span(framed: readonly Material[], basis: Basis): string {
  const sorted = framed.toSorted((a, b) => valueOf(b, basis) - valueOf(a, basis));
  const [top, bottom] = [sorted[0], sorted.at(-1)];
  if (!top || !bottom || top === bottom) return '';
  const ratio = times(valueOf(top, basis) / valueOf(bottom, basis));
  return `${capital(top.name)} to ${bottom.name}, ${BASES[basis].per}: ${show(valueOf(top, basis))} to ${show(valueOf(bottom, basis))} mAh, a factor of ${ratio}.`;
}
