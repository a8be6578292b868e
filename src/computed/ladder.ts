import { reactionVoltage } from '../domain/kinetics/reactionVoltage.ts';
import { toSI } from '../domain/units.ts';
import { elementValue, shown, type ElementSymbol } from './elementData.ts';
import { worked, type WorkedNumber, type WorkedNumbers } from './worked.ts';

/**
 * Free energies of formation, kJ/mol: The NBS Tables of Chemical Thermodynamic Properties (1982), as reprinted by the
 * University of Wisconsin.
 */
const FORMATION = { NaCl: -384.138, CaCl2: -748.1 };

/** How far the potential of one metal stands above that of another. */
const step = (from: ElementSymbol, to: ElementSymbol): WorkedNumber =>
  worked(
    elementValue(to, 'redoxPotential') - elementValue(from, 'redoxPotential'),
    'V',
    `E(${to}) − E(${from}); ${shown(to, 'redoxPotential')}, ${shown(from, 'redoxPotential')}`,
  );

/** CaCl₂ + 2 Na → Ca + 2 NaCl: the sign is that of sodium as the winner of the chloride. */
const sodiumTakesChloride = toSI(2 * FORMATION.NaCl - FORMATION.CaCl2, 'kJ mol^-1');

/** Which metal reduces which in the chapter on interphases. */
export const ladder: WorkedNumbers = {
  'ladder-li-mg': step('Li', 'Mg'),
  'ladder-na-al': step('Na', 'Al'),
  'ladder-k-ca': step('K', 'Ca'),
  'chloride-na-ca': worked(
    reactionVoltage({ freeEnergy: sodiumTakesChloride, electrons: 2 }),
    'V',
    '[ΔG(CaCl2) / 2 − ΔG(NaCl)] / F; −748.1, −384.138 kJ mol^-1 (NBS 1982)',
  ),
};
