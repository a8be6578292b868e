import { SALT_VOLUME } from '../domain/sheath/recipes.ts';
import { DEE, DMAC, DME } from '../domain/sheath/solvents.ts';
import { pureConcentration } from '../domain/solvation/pureConcentration.ts';
import { saltConcentrationAt } from '../domain/solvation/saltConcentrationAt.ts';
import { worked, type WorkedNumbers } from './worked.ts';

/** Numbers on the page of the widget solvation-sheath. */
export const sheath: WorkedNumbers = {
  'sheath-dee-molarity': worked(pureConcentration(DEE), 'M', 'ρ / M of DEE; 0.835 g cm^-3, 118.17 g mol^-1'),
  'sheath-dmac-molarity': worked(pureConcentration(DMAC), 'M', 'ρ / M of DMAc; 0.943 g cm^-3, 87.12 g mol^-1'),
  'sheath-mg-short': worked(
    saltConcentrationAt({
      solventPerCation: 6 / DME.donors,
      saltMolarVolume: SALT_VOLUME.TFSI,
      solventConcentration: pureConcentration(DME),
    }),
    'M',
    'c = c_solv / (N + c_solv v); N = 6 / 2, v = 2/3 L mol^-1, c_solv = 868 / 90.12 M',
  ),
  'sheath-k-short': worked(
    saltConcentrationAt({
      solventPerCation: 5 / DME.donors,
      saltMolarVolume: SALT_VOLUME.FSI,
      solventConcentration: pureConcentration(DME),
    }),
    'M',
    'c = c_solv / (N + c_solv v) with one place of six left to an anion; N = 5 / 2, v = 0.10 L mol^-1',
  ),
};
