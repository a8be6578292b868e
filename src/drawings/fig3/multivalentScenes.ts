import type { Scene } from './scene.ts';

/** Ordinary electrolyte, half a mole a litre or less: the anion sticks to the cation and rides to the metal with it. */
export const ordinaryDivalent: Scene = {
  family: 'multivalent',
  metals: ['mg'],
  tag: 'CIP',
  says: { bulk: 'one anion stays on', layer: 'pairs crowd in', film: 'inorganic-rich, blocking' },
  species: [
    { kind: 'sheath', metal: 'mg', x: 76, y: 78, ligands: ['anion', 'chelate', 'chelate'], start: 0, scale: 1.3 },
    { kind: 'ether', x: 178, y: 126, turn: 200 },
    { kind: 'ether', x: 276, y: 112, turn: 60 },
    { kind: 'ether', x: 190, y: 46, turn: -30 },
    { kind: 'sheath', metal: 'mg', x: 34, y: 199, ligands: ['anion'], start: 0 },
    { kind: 'sheath', metal: 'mg', x: 112, y: 199, ligands: ['anion'], start: 0 },
    { kind: 'sheath', metal: 'mg', x: 190, y: 199, ligands: ['anion'], start: 0 },
    { kind: 'cation', metal: 'mg', x: 276, y: 199 },
  ],
  words: [
    { x: 136, y: 76, text: '[Mg^{2+}–TFSI^−],' },
    { x: 136, y: 91, text: 'net charge 1+' },
  ],
  ways: [{ from: [276, 219], to: [276, 248], kind: 'crossed' }],
  film: { grain: 'fitted', seed: 15, count: 24 },
};

/** Strongly solvating: a donor such as DMAc fills the shell, so the anion has no seat. */
export const stronglySolvating: Scene = {
  family: 'multivalent',
  metals: ['mg'],
  tag: 'SSIP',
  says: { bulk: 'DMAc takes every seat', layer: 'solvent only', film: 'solvent-derived, conducting' },
  species: [
    {
      kind: 'sheath',
      metal: 'mg',
      x: 88,
      y: 88,
      ligands: ['strong', 'strong', 'strong', 'strong', 'strong', 'strong'],
      hold: 'tight',
      start: -90,
      scale: 1.15,
    },
    { kind: 'anion', x: 196, y: 58, turn: 15 },
    { kind: 'anion', x: 278, y: 84, turn: -30 },
    { kind: 'strong', x: 40, y: 200, turn: 10 },
    { kind: 'strong', x: 84, y: 204, turn: -20 },
    { kind: 'cation', metal: 'mg', x: 160, y: 202 },
    { kind: 'strong', x: 226, y: 202, turn: 16 },
    { kind: 'strong', x: 280, y: 202, turn: -10 },
  ],
  words: [
    { x: 158, y: 128, text: 'thick bond: slow to let go' },
    { x: 216, y: 62, text: 'TFSI^−' },
  ],
  ways: [{ from: [160, 222], to: [160, 247], kind: 'bold' }],
  film: { grain: 'felt', seed: 21 },
};

/** Weakly ion-pairing: an anion so bulky and its charge so spread that ether alone keeps it away. */
export const weaklyIonPairing: Scene = {
  family: 'multivalent',
  metals: ['ca'],
  tag: 'SSIP ≈ 99 %',
  says: { bulk: 'bulky anion apart', layer: 'mostly ether', film: 'poor in CaF_2' },
  warning: { x: 150, text: 'corrodes on standing' },
  species: [
    {
      kind: 'sheath',
      metal: 'ca',
      x: 78,
      y: 88,
      ligands: ['chelate', 'chelate', 'chelate', 'chelate'],
      start: -45,
      scale: 1.35,
    },
    { kind: 'bulky', x: 236, y: 74 },
    { kind: 'ether', x: 160, y: 56, turn: -70 },
    { kind: 'ether', x: 150, y: 128, turn: 200 },
    { kind: 'cation', metal: 'ca', x: 160, y: 202 },
    { kind: 'ether', x: 40, y: 206, turn: 4 },
    { kind: 'ether', x: 98, y: 207, turn: -6 },
    { kind: 'ether', x: 222, y: 207, turn: 6 },
    { kind: 'ether', x: 280, y: 206, turn: -4 },
  ],
  words: [
    { x: 236, y: 124, text: 'B(hfip)_4^−,', anchor: 'middle' },
    { x: 236, y: 138, text: 'charge smeared out', anchor: 'middle' },
  ],
  ways: [{ from: [160, 222], to: [160, 247], kind: 'bold' }],
  film: { grain: 'felt', seed: 22 },
};

/** Chloride complexes over magnesium (left) and aluminium (right): they eat the passive layer instead of replacing it. */
export const chlorideComplexes: Scene = {
  family: 'multivalent',
  metals: ['mg', 'al'],
  tag: 'complexes',
  says: { bulk: 'chloride binds the metal', layer: 'chloride', film: 'dissolved' },
  species: [
    { kind: 'sheath', metal: 'mg', x: 50, y: 60, ligands: ['chloride', 'chelate', 'chelate'], start: 0 },
    { kind: 'cation', metal: 'mg', x: 32, y: 122 },
    { kind: 'cation', metal: 'mg', x: 84, y: 122 },
    { kind: 'chloride', x: 58, y: 108 },
    { kind: 'chloride', x: 58, y: 122 },
    { kind: 'chloride', x: 58, y: 136 },
    {
      kind: 'sheath',
      metal: 'al',
      x: 188,
      y: 60,
      ligands: ['chloride', 'chloride', 'chloride', 'chloride'],
      start: -45,
    },
    {
      kind: 'sheath',
      metal: 'al',
      x: 188,
      y: 122,
      ligands: ['chloride', 'chloride', 'chloride', 'chloride'],
      start: 0,
    },
    { kind: 'cation', metal: 'al', x: 232, y: 122 },
    { kind: 'chloride', x: 238, y: 101 },
    { kind: 'chloride', x: 254, y: 122 },
    { kind: 'chloride', x: 238, y: 143 },
    { kind: 'chloride', x: 68, y: 212 },
    { kind: 'chloride', x: 142, y: 212 },
    { kind: 'chloride', x: 186, y: 212 },
    { kind: 'chloride', x: 262, y: 212 },
  ],
  words: [
    { x: 92, y: 64, text: 'MgCl^+' },
    { x: 106, y: 126, text: 'Mg_2Cl_3^+' },
    { x: 224, y: 64, text: 'AlCl_4^−' },
    { x: 264, y: 126, text: 'Al_2Cl_7^−' },
    { x: 105, y: 240, text: 'bare metal', anchor: 'middle' },
  ],
  ways: [
    { from: [105, 224], to: [105, 188] },
    { from: [224, 224], to: [224, 188] },
  ],
  film: { grain: 'fitted', seed: 31, count: 3 },
  remains: [
    [0, 62],
    [148, 180],
    [268, 320],
  ],
  warning: { x: 128, text: 'corrodes collector and casing' },
};
