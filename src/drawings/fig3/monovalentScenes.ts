import type { Scene, Species } from './scene.ts';

/** Ordinary electrolyte, about 1 M: solvent holds the cation, the anion is driven off, the film is weak. */
export const ordinaryMonovalent: Scene = {
  family: 'monovalent',
  metals: ['li'],
  tag: 'SSIP',
  says: { bulk: 'solvent wraps the cation', layer: 'anions repelled', film: 'organic-rich, weak, pierced' },
  species: [
    { kind: 'sheath', metal: 'li', x: 82, y: 86, ligands: ['ether', 'ether', 'ether', 'ether'], scale: 1.2 },
    { kind: 'anion', x: 224, y: 66, turn: 20 },
    { kind: 'ether', x: 172, y: 126, turn: 200 },
    { kind: 'ether', x: 284, y: 112, turn: 60 },
    { kind: 'ether', x: 166, y: 48, turn: -30 },
    { kind: 'ether', x: 32, y: 207, turn: 8 },
    { kind: 'ether', x: 88, y: 208, turn: -6 },
    { kind: 'cation', metal: 'li', x: 136, y: 200 },
    { kind: 'ether', x: 188, y: 207, turn: 10 },
    { kind: 'anion', x: 290, y: 202, turn: -15 },
  ],
  ways: [{ from: [290, 188], to: [290, 162] }],
  words: [
    { x: 224, y: 92, text: 'TFSI^−', anchor: 'middle' },
    { x: 134, y: 92, text: 'ether' },
  ],
  film: { grain: 'organic', seed: 11 },
  deposit: 'dendrite',
};

/** Cations and anions in turn along a chain, each cation with its one ether: salt outnumbers free solvent. */
const bridged = (
  links: readonly (readonly [x: number, y: number, start: number])[],
  bridges: readonly (readonly [x: number, y: number, turn: number])[],
): Species[] => [
  ...bridges.map(([x, y, turn]): Species => ({ kind: 'anion', x, y, turn })),
  ...links.map(([x, y, start]): Species => ({ kind: 'sheath', metal: 'li', x, y, start, ligands: ['chelate'] })),
];

/** High concentration, 3 M or more: no solvent is left over, anions bridge the cations. */
export const highConcentration: Scene = {
  family: 'monovalent',
  metals: ['li'],
  tag: 'AGG',
  says: { bulk: 'shared anions, no free solvent', layer: 'anions too', film: 'inorganic, even; granular metal' },
  species: [
    ...bridged(
      [
        [46, 58, -135],
        [160, 58, -90],
        [274, 58, -45],
        [103, 90, 90],
        [217, 90, 90],
        [46, 122, 135],
        [274, 122, 45],
      ],
      [
        [74.5, 74, 30],
        [131.5, 74, -30],
        [188.5, 74, 30],
        [245.5, 74, -30],
        [74.5, 106, -30],
        [245.5, 106, 30],
      ],
    ),
    ...bridged(
      [
        [90, 198, -150],
        [230, 198, -30],
      ],
      [
        [126, 206, 0],
        [194, 206, 0],
      ],
    ),
    { kind: 'anion', x: 42, y: 206 },
    { kind: 'anion', x: 278, y: 206 },
  ],
  film: { grain: 'fitted', seed: 5 },
  deposit: 'granules',
};

const island = (x: number, y: number): Species[] =>
  bridged(
    [
      [x - 24, y - 14, -150],
      [x + 24, y - 14, -30],
      [x, y + 26, 90],
    ],
    [
      [x, y - 18, 0],
      [x - 18, y + 10, 55],
      [x + 18, y + 10, 125],
    ],
  );

/** Localised high concentration: the same clusters as islands in a diluent that touches no cation. */
export const localisedHighConcentration: Scene = {
  family: 'monovalent',
  metals: ['li'],
  tag: 'AGG',
  says: { bulk: 'islands in a diluent', layer: 'anions too', film: 'inorganic, even; granular metal' },
  species: [
    ...island(76, 84),
    ...island(246, 84),
    { kind: 'diluent', x: 161, y: 46, turn: 12 },
    { kind: 'diluent', x: 160, y: 88, turn: -65 },
    { kind: 'diluent', x: 161, y: 130, turn: 8 },
    { kind: 'diluent', x: 24, y: 134, turn: -20 },
    { kind: 'diluent', x: 296, y: 132, turn: 24 },
    ...bridged(
      [
        [66, 198, -160],
        [250, 198, -20],
      ],
      [
        [96, 205, 0],
        [220, 205, 0],
      ],
    ),
    { kind: 'diluent', x: 158, y: 200, turn: 8 },
  ],
  film: { grain: 'fitted', seed: 6 },
  deposit: 'granules',
};

/** Weakly solvating, about 1 M, one salt in one solvent: solvent lets go so easily that anions move in. */
export const weaklySolvating: Scene = {
  family: 'monovalent',
  metals: ['li'],
  tag: 'CIP, AGG',
  says: { bulk: 'solvent lets anions in', layer: 'anions too', film: 'anion-derived, even' },
  species: [
    {
      kind: 'sheath',
      metal: 'li',
      x: 86,
      y: 86,
      ligands: ['ether', 'anion', 'ether', 'anion'],
      hold: 'loose',
      start: -120,
      scale: 1.2,
    },
    { kind: 'ether', x: 196, y: 56, turn: -24 },
    { kind: 'ether', x: 264, y: 66, turn: 30 },
    { kind: 'ether', x: 196, y: 124, turn: 160 },
    { kind: 'ether', x: 272, y: 124, turn: 195 },
    { kind: 'sheath', metal: 'li', x: 96, y: 200, ligands: ['anion'], start: 0 },
    { kind: 'sheath', metal: 'li', x: 212, y: 200, ligands: ['anion'], start: 180 },
    { kind: 'ether', x: 280, y: 206, turn: 4 },
    { kind: 'ether', x: 30, y: 206, turn: -4 },
  ],
  words: [
    { x: 170, y: 92, text: 'dashed: loosely held' },
    { x: 126, y: 60, text: 'FSI^−' },
  ],
  film: { grain: 'fitted', seed: 7 },
  deposit: 'granules',
};
