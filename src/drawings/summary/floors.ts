import type { ComponentType } from 'preact';
import type { Family } from '../metals.ts';
import { Charge } from './Charge.tsx';
import { Deposit } from './Deposit.tsx';
import { Film } from './Film.tsx';
import { Shell } from './Shell.tsx';

export type FloorId = 'charge' | 'sheath' | 'film' | 'deposit';

interface FloorPlan {
  height: number;
  Scene: ComponentType<{ family: Family }>;
  /** What the floor shows, in words short enough for half a panel. */
  says: Readonly<Record<Family, string>>;
}

export const floors: Readonly<Record<FloorId, FloorPlan>> = {
  charge: {
    height: 92,
    Scene: Charge,
    says: { monovalent: 'one charge', multivalent: 'two or three' },
  },
  sheath: {
    height: 92,
    Scene: Shell,
    says: { monovalent: 'solvent only', multivalent: 'solvent and an anion' },
  },
  film: {
    height: 92,
    Scene: Film,
    says: { monovalent: 'organic-rich: ions pass', multivalent: 'inorganic-rich: ions stop' },
  },
  deposit: {
    height: 92,
    Scene: Deposit,
    says: { monovalent: 'whiskers, moss, trees', multivalent: 'platelets, fibres, spheres' },
  },
};
