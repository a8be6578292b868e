import { pureConcentration } from '../solvation/pureConcentration.ts';
import { saltConcentrationAt } from '../solvation/saltConcentrationAt.ts';
import { solventPerCation } from '../solvation/solventPerCation.ts';
import type { Ion } from './ion.ts';
import { pairType } from './pairType.ts';
import type { SolutionRecipe } from './recipe.ts';
import type { CountedSheath, Shell } from './sheath.ts';

/**
 * Counts the first shell of a cation in a solution. With N solvent molecules for each cation and d donor atoms on each,
 * solvent can fill N d places; of P places, anions must take the other P − N d. Where an anion is reported to stay
 * although there is room, it takes one place.
 * @param concentration of the whole liquid, mol/m³
 * @throws RangeError when the concentration is not above zero or the salt would fill more than the whole volume
 */
export function countSheath({ charge, places }: Ion, recipe: SolutionRecipe, concentration: number): CountedSheath {
  const { solvent, saltMolarVolume, dilution, kept } = recipe;
  const localConcentration = concentration * dilution;
  const solventConcentration = pureConcentration(solvent);
  const molecules = solventPerCation({ saltConcentration: localConcentration, saltMolarVolume, solventConcentration });
  const missing = Math.max(0, places - molecules * solvent.donors);
  const held = localConcentration >= kept.from ? kept.anions : 0;
  const anions = Math.max(missing, held);
  const mean = { anions, solventDonors: places - anions, solvents: (places - anions) / solvent.donors };
  const drawn = wholeShell(mean, places, molecules, solvent.donors);
  const bound = Math.min(drawn.anions, charge);
  const shortest = { solventPerCation: places / solvent.donors, saltMolarVolume, solventConcentration };
  return {
    type: 'solution',
    recipe,
    places,
    concentration,
    localConcentration,
    solventPerCation: molecules,
    donorsPerCation: molecules * solvent.donors,
    mean,
    drawn,
    freeSolvents: molecules - mean.solvents,
    anionsPerCation: charge,
    freeAnions: charge - bound,
    netCharge: charge - bound,
    pair: pairType(anions, charge),
    cause: anions === 0 ? 'none' : missing > held ? 'short' : 'kept',
    shortAbove: saltConcentrationAt(shortest) / dilution,
  };
}

/**
 * One typical shell: an anion as soon as one is needed at all; from the second on, solvent rounded to whole molecules
 * that hold with all their donors.
 */
function wholeShell(mean: Shell, places: number, molecules: number, donors: number): Shell {
  const anions = mean.anions <= 1 ? Math.ceil(mean.anions) : places - donors * Math.round(molecules);
  const solventDonors = places - anions;
  return { anions, solventDonors, solvents: Math.ceil(solventDonors / donors) };
}
