import { bcc, fcc, hcp } from '../lattices.ts';
import type { Texture } from './TexturePanel.tsx';

/** The three textures of Figure 2, one a lattice. */
export const bodyCentred: Texture = {
  family: 'monovalent',
  metals: 'Li, Na, K',
  drawn: 'li',
  lattice: bcc,
  cell: 'bcc',
  plane: '(110)',
  facet: 'rhombus',
  substrate: 'Li: on single-crystal copper',
};

export const hexagonal: Texture = {
  family: 'multivalent',
  metals: 'Mg',
  drawn: 'mg',
  lattice: hcp,
  cell: 'hcp',
  plane: '(002)',
  facet: 'hexagon',
  substrate: 'Mg: on Ti_3C_2 MXene; Zn likewise: on graphene',
};

export const faceCentred: Texture = {
  family: 'multivalent',
  metals: 'Ca, Al',
  drawn: 'al',
  lattice: fcc,
  cell: 'fcc',
  plane: '(111)',
  facet: 'triangle',
  substrate: 'Al: on gold nanosheets',
};
