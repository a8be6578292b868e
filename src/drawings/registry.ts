import { h, type ComponentType } from 'preact';
import type { DrawingProps } from './Panel.tsx';
import { SheathPanel } from './fig3/SheathPanel.tsx';
import type { Scene } from './fig3/scene.ts';
import { ordinaryMonovalent } from './fig3/monovalentScenes.ts';

const sheath =
  (scene: Scene): ComponentType<DrawingProps> =>
  ({ label }) =>
    h(SheathPanel, { label, scene });

/** Every drawing of a figure, by the id of its panel. */
export const drawings: Readonly<Record<string, ComponentType<DrawingProps>>> = {
  'fig-3-a': sheath(ordinaryMonovalent),
};
