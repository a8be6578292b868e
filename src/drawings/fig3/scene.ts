import type { Point } from '../geometry.ts';
import type { Family, Metal } from '../metals.ts';
import type { ArrowKind } from '../symbols/Arrow.tsx';
import type { Grain } from '../symbols/Interphase.tsx';
import type { SheathProps } from '../symbols/Sheath.tsx';

/** The three tiers of every panel, from the top: liquid, double layer, film on metal. */
export const TIER = { layer: 152, film: 221, metal: 247, foot: 287, height: 296 } as const;

/** One thing that swims; what it is decides how it is drawn. */
export type Species =
  | ({ kind: 'sheath' } & SheathProps)
  | { kind: 'cation'; metal: Metal; x: number; y: number }
  | { kind: 'ether' | 'strong' | 'diluent' | 'anion' | 'bulky' | 'chloride'; x: number; y: number; turn?: number };

export interface Words {
  x: number;
  y: number;
  text: string;
  anchor?: 'start' | 'middle' | 'end';
}

export interface Way {
  from: Point;
  to: Point;
  kind?: ArrowKind;
}

/** All that one panel shows, as data. */
export interface Scene {
  family: Family;
  /** One metal, or two that share the panel half and half. */
  metals: readonly Metal[];
  /** SSIP, CIP or AGG: the usual name of the arrangement. */
  tag: string;
  /** What is true of each tier, in a few words. */
  says: { bulk: string; layer: string; film: string };
  species: readonly Species[];
  film: { grain: Grain; seed: number; count?: number };
  /** What is left of the film, as stretches from left to right; whole when not given. */
  remains?: readonly (readonly [from: number, to: number])[];
  /** A danger that the remedy brings. */
  warning?: { x: number; text: string };
  deposit?: 'dendrite' | 'granules';
  words?: readonly Words[];
  leaders?: readonly { from: Point; to: Point }[];
  ways?: readonly Way[];
}
