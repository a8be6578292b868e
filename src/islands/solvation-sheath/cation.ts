import type { Ion } from '../../domain/sheath/ion.ts';
import type { Metal } from '../../drawings/metals.ts';

/** A cation of the widget, made by the wrapper from the element data. */
export interface Cation extends Ion {
  /** `lithium` */
  readonly name: string;
  /** Colour and symbol in drawings. */
  readonly metal: Metal;
  /** How the number of places is known. */
  readonly placesFrom: string;
  /** C mm⁻³, Shannon's crystal radius for six neighbours. */
  readonly chargeDensity: number;
}

/** Where a work stands in the list of references: the review's number and its address. */
export interface Cited {
  readonly number: number;
  readonly href: string;
}
