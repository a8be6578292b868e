import type { Point } from '../geometry.ts';
import type { Family, Metal } from '../metals.ts';
import type { Grain } from '../symbols/Interphase.tsx';
import type { SheathProps } from '../symbols/Sheath.tsx';

/** The three tiers of every panel, from the top: liquid, double layer, film on metal. */
export const TIER = { layer: 152, film: 224, metal: 246, foot: 287, height: 296 } as const;

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
  kind?: 'plain' | 'bold' | 'stopped';
}

/** All that one panel shows, as data. */
export interface Scene {
  family: Family;
  metal: Metal;
  /** SSIP, CIP or AGG: the usual name of the arrangement. */
  tag: string;
  /** What is true of each tier, in a few words. */
  says: { bulk: string; layer: string; film: string };
  species: readonly Species[];
  film: { grain: Grain; seed: number; count?: number };
  deposit?: 'dendrite' | 'granules';
  words?: readonly Words[];
  leaders?: readonly { from: Point; to: Point }[];
  ways?: readonly Way[];
}
