import { h, type ComponentType } from 'preact';
import type { DrawingProps } from './Panel.tsx';
import { ChargeDensities } from './fig1/ChargeDensities.tsx';
import { Failure } from './fig1/Failure.tsx';
import { Potentials } from './fig1/Potentials.tsx';
import { SurfaceEnergies } from './fig1/SurfaceEnergies.tsx';
import { Fibres } from './fig2/Fibres.tsx';
import { Moss } from './fig2/Moss.tsx';
import { Platelets } from './fig2/Platelets.tsx';
import { Spheres } from './fig2/Spheres.tsx';
import { TexturePanel, type Texture } from './fig2/TexturePanel.tsx';
import * as textures from './fig2/textures.ts';
import { Trees } from './fig2/Trees.tsx';
import { Whiskers } from './fig2/Whiskers.tsx';
import { SheathPanel } from './fig3/SheathPanel.tsx';
import type { Scene } from './fig3/scene.ts';
import * as monovalent from './fig3/monovalentScenes.ts';
import * as multivalent from './fig3/multivalentScenes.ts';
import { Alloy } from './fig4/Alloy.tsx';
import { Felt } from './fig4/Felt.tsx';
import { Fluoride } from './fig4/Fluoride.tsx';
import { Hybrid } from './fig4/Hybrid.tsx';
import { Mosaic } from './fig4/Mosaic.tsx';
import type { FloorId } from './summary/floors.ts';
import { SummaryPanel } from './summary/SummaryPanel.tsx';
import { Company } from './vignettes/Company.tsx';
import { Growth } from './vignettes/Growth.tsx';
import { Layers } from './vignettes/Layers.tsx';
import { Stack } from './vignettes/Stack.tsx';
import { Thicknesses } from './vignettes/Thicknesses.tsx';
import { Trouble } from './vignettes/Trouble.tsx';

const textured =
  (texture: Texture): ComponentType<DrawingProps> =>
  ({ label }) =>
    h(TexturePanel, { label, texture });

const sheath =
  (scene: Scene): ComponentType<DrawingProps> =>
  ({ label }) =>
    h(SheathPanel, { label, scene });

const summary =
  (floor: FloorId): ComponentType<DrawingProps> =>
  ({ label }) =>
    h(SummaryPanel, { label, floor });

/** Every drawing of a figure, by the id of its panel. */
export const drawings: Readonly<Record<string, ComponentType<DrawingProps>>> = {
  'summary-charge': summary('charge'),
  'summary-sheath': summary('sheath'),
  'summary-film': summary('film'),
  'summary-deposit': summary('deposit'),
  'fig-1-a': Failure,
  'fig-1-b': Potentials,
  'fig-1-c': SurfaceEnergies,
  'fig-1-d': ChargeDensities,
  'fig-2-a': Whiskers,
  'fig-2-b': Moss,
  'fig-2-c': Trees,
  'fig-2-d': Spheres,
  'fig-2-e': Platelets,
  'fig-2-f': Fibres,
  'fig-2-g': textured(textures.bodyCentred),
  'fig-2-h': textured(textures.hexagonal),
  'fig-2-i': textured(textures.faceCentred),
  'fig-3-a': sheath(monovalent.ordinaryMonovalent),
  'fig-3-b': sheath(multivalent.ordinaryDivalent),
  'fig-3-c': sheath(monovalent.highConcentration),
  'fig-3-d': sheath(monovalent.localisedHighConcentration),
  'fig-3-e': sheath(monovalent.weaklySolvating),
  'fig-3-f': sheath(multivalent.stronglySolvating),
  'fig-3-g': sheath(multivalent.weaklyIonPairing),
  'fig-3-h': sheath(multivalent.chlorideComplexes),
  'fig-4-a': Mosaic,
  'fig-4-b': Fluoride,
  'fig-4-c': Felt,
  'fig-4-d': Alloy,
  'fig-4-e': Hybrid,
};

/** One quiet picture a chapter, by the chapter's id. */
export const vignettes: Readonly<Record<string, ComponentType<{ label: string }>>> = {
  introduction: Thicknesses,
  challenges: Trouble,
  deposition: Growth,
  solvation: Company,
  interphases: Layers,
  outlook: Stack,
};
