import { coulombPairEnergy } from '../domain/ions/coulombPairEnergy.ts';
import { SALT_VOLUME } from '../domain/sheath/recipes.ts';
import { DME } from '../domain/sheath/solvents.ts';
import { dilutedConcentration } from '../domain/solvation/dilutedConcentration.ts';
import { pureConcentration } from '../domain/solvation/pureConcentration.ts';
import { saltConcentrationAt } from '../domain/solvation/saltConcentrationAt.ts';
import { toSI } from '../domain/units.ts';
import { left } from './retention.ts';
import { worked, type WorkedNumber, type WorkedNumbers } from './worked.ts';

/**
 * Relative permittivities: DME from the ComBat database, DMAc from the Minnesota solvent descriptors as stored with
 * PySCF.
 */
const PERMITTIVITY = { DME: 7.2, DMAc: 37.8 };

const pair = (charge: number, solvent: keyof typeof PERMITTIVITY): WorkedNumber =>
  worked(
    -coulombPairEnergy({
      cationCharge: charge,
      anionCharge: 1,
      distance: toSI(0.4, 'nm'),
      relativePermittivity: PERMITTIVITY[solvent],
    }),
    'eV',
    `z e² / (4π ε₀ ε_r d); z = ${String(charge)}, d = 0.40 nm, ε_r(${solvent}) = ${String(PERMITTIVITY[solvent])}`,
  );

const pureSolvent = pureConcentration(DME);

/** Concentration at which the ether oxygens just fill so many places around each cation. */
const crossover = (places: number): WorkedNumber =>
  worked(
    saltConcentrationAt({
      solventPerCation: places / DME.donors,
      saltMolarVolume: SALT_VOLUME.FSI,
      solventConcentration: pureSolvent,
    }),
    'M',
    `c = c_solv / (N + c_solv v); N = ${String(places)} / 2, v = 0.10 L mol^-1, c_solv = 868 / 90.12 M`,
  );

export const solvation: WorkedNumbers = {
  'solv-ce-97-100': left(97, 100),
  'solv-ce-98-100': left(98, 100),
  'solv-ce-99-100': left(99, 100),
  'solv-ce-999-100': left(99.9, 100),
  'solv-pair-dme-1': pair(1, 'DME'),
  'solv-pair-dme-2': pair(2, 'DME'),
  'solv-pair-dme-3': pair(3, 'DME'),
  'solv-pair-dmac-2': pair(2, 'DMAc'),
  'solv-dme-molarity': worked(pureSolvent, 'M', 'ρ / M of DME; 0.868 g cm^-3, 90.12 g mol^-1'),
  'solv-crossover-6': crossover(6),
  'solv-crossover-4': crossover(4),
  'solv-lhce-average': worked(
    dilutedConcentration({ concentration: toSI(4, 'M'), solutionParts: 1, diluentParts: 3 }),
    'M',
    '4 M diluted one to three',
  ),
};
