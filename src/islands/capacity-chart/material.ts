import type { Family, Tone } from '../../charts/chart.ts';

/** A material of the chart with its capacities, computed by the wrapper from the element data. */
export interface Material {
  /** `Li`, `graphite`: what the address says. */
  readonly id: string;
  /** A metal's colour name, or that of the comparison. */
  readonly tone: Tone;
  /** On the axis. */
  readonly symbol: string;
  readonly name: string;
  readonly family: Family;
  /** Electrons for each ion stored, z. */
  readonly charge: number;
  /** g mol⁻¹ of the atoms that share one ion: six carbon atoms in graphite. */
  readonly molarMass: number;
  /** g cm⁻³ */
  readonly density: number;
  /** mAh g⁻¹ */
  readonly byMass: number;
  /** mAh cm⁻³ */
  readonly byVolume: number;
  /** As the review prints them: `3860`, `~372`; absent where it prints none. */
  readonly printedByMass?: string;
  readonly printedByVolume?: string;
}
