import { h, type ComponentType } from 'preact';
import type { DrawingProps } from './Panel.tsx';
import { SheathPanel } from './fig3/SheathPanel.tsx';
import type { Scene } from './fig3/scene.ts';
import * as monovalent from './fig3/monovalentScenes.ts';
import * as multivalent from './fig3/multivalentScenes.ts';

const sheath =
  (scene: Scene): ComponentType<DrawingProps> =>
  ({ label }) =>
    h(SheathPanel, { label, scene });

/** Every drawing of a figure, by the id of its panel. */
export const drawings: Readonly<Record<string, ComponentType<DrawingProps>>> = {
  'fig-3-a': sheath(monovalent.ordinaryMonovalent),
  'fig-3-b': sheath(multivalent.ordinaryDivalent),
  'fig-3-c': sheath(monovalent.highConcentration),
  'fig-3-d': sheath(monovalent.localisedHighConcentration),
  'fig-3-e': sheath(monovalent.weaklySolvating),
  'fig-3-f': sheath(multivalent.stronglySolvating),
  'fig-3-g': sheath(multivalent.weaklyIonPairing),
  'fig-3-h': sheath(multivalent.chlorideComplexes),
};
