import { latticeMismatch } from '../domain/lattice/latticeMismatch.ts';
import { nearestNeighbourDistance } from '../domain/lattice/nearestNeighbourDistance.ts';
import { planarPackingFraction } from '../domain/lattice/planarPackingFraction.ts';
import type { Structure } from '../domain/lattice/structures.ts';
import { latticeConstant } from './elementData.ts';
import { substrateLattices } from './substrateLattices.ts';
import { worked, type WorkedNumber, type WorkedNumbers } from './worked.ts';

const packing = (structure: Structure, plane: string): WorkedNumber =>
  worked(
    planarPackingFraction({ structure, plane }),
    '%',
    `n π r² / A of ${structure} (${plane}), hard spheres that touch`,
  );

const mismatch = (substrate: number, deposit: number, names: string): WorkedNumber =>
  worked(Math.abs(latticeMismatch({ substrate, deposit })), '%', `|a_s − a_d| / a_d; ${names}`);

const copperDistance = nearestNeighbourDistance(substrateLattices.copper);
const lithiumDistance = nearestNeighbourDistance({ structure: 'bcc', latticeConstant: latticeConstant('Li') });

/** Planes and substrates of the chapter on deposition. */
export const latticeMatching: WorkedNumbers = {
  'packing-bcc-110': packing('bcc', '110'),
  'packing-hcp-002': packing('hcp', '002'),
  'packing-fcc-111': packing('fcc', '111'),
  'mismatch-zn-graphene': mismatch(
    latticeConstant('C'),
    latticeConstant('Zn'),
    'a of graphite (one layer is graphene) and of Zn',
  ),
  'mismatch-al-au': mismatch(
    substrateLattices.gold.latticeConstant,
    latticeConstant('Al'),
    'a of Au (Wyckoff 1963) and of Al',
  ),
  'nn-cu': worked(copperDistance, 'Å', 'a / √2 of Cu, a = 3.61496 Å (Wyckoff 1963)'),
  'nn-li': worked(lithiumDistance, 'Å', 'a √3 / 2 of Li'),
  'mismatch-li-cu': mismatch(copperDistance, lithiumDistance, 'nearest distances in Cu and Li'),
};
