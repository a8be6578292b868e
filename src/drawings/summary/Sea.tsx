import type { Family } from '../metals.ts';
import { SIDE } from './side.ts';

/** The ground of one side, in the tint of its family. */
export function Sea({ family, height }: { family: Family; height: number }) {
  return <path d={`M0 0H${SIDE}V${height}H0z`} class={`sea-${family}`} />;
}
