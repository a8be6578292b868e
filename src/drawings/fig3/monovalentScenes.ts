import type { Scene } from './scene.ts';

/** Ordinary electrolyte, about 1 M: solvent holds the cation, the anion is driven off, the film is weak. */
export const ordinaryMonovalent: Scene = {
  family: 'monovalent',
  metal: 'li',
  tag: 'SSIP',
  says: { bulk: 'solvent wraps the cation', layer: 'anion repelled', film: 'organic-rich and weak' },
  species: [
    { kind: 'sheath', metal: 'li', x: 84, y: 84, ligands: ['ether', 'ether', 'ether', 'ether'] },
    { kind: 'anion', x: 226, y: 62, turn: 20 },
    { kind: 'ether', x: 168, y: 124, turn: 200 },
    { kind: 'ether', x: 284, y: 106, turn: 60 },
    { kind: 'ether', x: 166, y: 44, turn: -30 },
    { kind: 'ether', x: 40, y: 200, turn: 8 },
    { kind: 'ether', x: 96, y: 204, turn: -6 },
    { kind: 'cation', metal: 'li', x: 142, y: 194 },
    { kind: 'ether', x: 190, y: 203, turn: 10 },
    { kind: 'anion', x: 286, y: 196, turn: -15 },
  ],
  ways: [{ from: [286, 182], to: [286, 160] }],
  words: [{ x: 246, y: 57, text: 'TFSI^−, apart' }],
  film: { grain: 'organic', seed: 11 },
  deposit: 'dendrite',
};

const cluster = (x: number, y: number, turn: 1 | -1) =>
  [
    { kind: 'anion', x, y, turn: 90 * turn },
    { kind: 'sheath', metal: 'li', x: x - 23, y: y - 2, ligands: ['ether'], start: 180 },
    { kind: 'sheath', metal: 'li', x: x + 23, y: y + 2, ligands: ['ether'], start: 0 },
  ] as const;

/** High concentration, 3 M or more: no solvent is left over, anions bridge the cations. */
export const highConcentration: Scene = {
  family: 'monovalent',
  metal: 'li',
  tag: 'AGG',
  says: { bulk: 'anions bridge cations', layer: 'anions are there too', film: 'inorganic, even' },
  species: [],
  film: { grain: 'fitted', seed: 5 },
  deposit: 'granules',
};

/** Localised high concentration: the same clusters as islands in a diluent that touches no cation. */
export const localisedHighConcentration: Scene = {
  family: 'monovalent',
  metal: 'li',
  tag: 'AGG in islands',
  says: { bulk: 'diluent between', layer: 'the same clusters', film: 'inorganic, even' },
  species: [...cluster(80, 60, 1)],
  film: { grain: 'fitted', seed: 6 },
  deposit: 'granules',
};
