import { CATIONS } from '../../domain/sheath/ion.ts';
import { LIQUIDS, type LiquidKind } from '../../domain/sheath/liquids.ts';
import { CONCENTRATED, recipeOf } from '../../domain/sheath/recipes.ts';
import { fromSI } from '../../domain/units.ts';
import { anionOf, average, chargeText, concentrationText, inWords, ionOf, solventOf } from './names.ts';
import { concentrationsOf, type Shown } from './shownSheath.ts';

const METALS = {
  Li: 'lithium',
  Na: 'sodium',
  K: 'potassium',
  Mg: 'magnesium',
  Ca: 'calcium',
  Al: 'aluminium',
} as const;

/** Metals for which the review reports a kind of electrolyte, in words. */
function reportedFor(liquid: LiquidKind): string {
  const names = CATIONS.filter((cation) => recipeOf(cation, liquid)).map((cation) => METALS[cation]);
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
}

/** What is shown in place of what was asked, and why; empty when they agree. */
export function standIns(shown: Shown, askedFor: number, unsaid: number): readonly string[] {
  const { cation, asked, liquid, recipe, sheath } = shown;
  const notes: string[] = [];
  if (asked !== liquid) {
    const known =
      asked === 'wip' && cation.charge === 1 && cation.symbol !== 'K'
        ? 'It names such anions for this metal, but not the shell they leave. '
        : '';
    notes.push(
      `Not in the review: ${LIQUIDS[asked]} electrolytes for ${cation.name}. It reports them for ${reportedFor(asked)}. ${known}Shown instead: the ${LIQUIDS[liquid]} one.`,
    );
  }
  if (sheath.type === 'solution' && askedFor !== shown.concentration && askedFor !== unsaid) {
    const { min, max } = concentrationsOf(recipe);
    const why =
      cation.charge > 1 && askedFor > max
        ? 'such salts dissolve to about 0.5 M in ether, as a rule'
        : `this electrolyte is shown from ${String(min)} to ${String(max)} M`;
    notes.push(`Not shown at ${String(askedFor)} M: ${why}. Shown instead: ${concentrationText(shown)} M.`);
  }
  return notes;
}

/** What the model has computed for this shell, in the notation of the drawings. */
export function computedLine(shown: Shown): string {
  const { cation, sheath } = shown;
  if (sheath.type === 'complex')
    return `Nothing is counted here: the shell and the net charge, ${chargeText(sheath.netCharge)}, follow from the formula ${sheath.complex.formula}.`;
  const [ion, solvent] = [ionOf(shown), solventOf(shown)];
  const { mean, freeSolvents, places } = sheath;
  const local =
    sheath.recipe.dilution === 1
      ? ''
      : `, in the ${average(fromSI(sheath.localConcentration, 'M'))} M solution that the diluent surrounds`;
  const anions = mean.anions === 0 ? 'no anion' : `${average(mean.anions)} ${anionOf(shown)}`;
  const averages = `${average(mean.solvents)} ${solvent} and ${anions} in the shell, ${average(freeSolvents)} ${solvent} free`;
  const named =
    shown.liquid === 'ordinary' && cation.charge === 1 && sheath.localConcentration >= CONCENTRATED
      ? ` From ${average(fromSI(CONCENTRATED, 'M'))} M on the review calls this a high-concentration electrolyte.`
      : '';
  return `Per ${ion}, on average${local}: ${average(sheath.donorsPerCation)} oxygen atoms for ${String(places)} places; ${averages}.${named}`;
}

/** What the picture adds. */
export function drawnLine(shown: Shown): string {
  const { sheath, cation, liquid } = shown;
  const whole =
    sheath.type === 'solution' ? 'One typical shell, in whole molecules; at most five free ones.' : 'One complex.';
  const kept =
    sheath.type === 'solution' && sheath.cause === 'kept'
      ? ` That ${inWords(1)} anion stays is what the review reports, not a result of the count.`
      : '';
  const bridges =
    sheath.pair === 'AGG' ? ' The unnamed cations beyond the anions stand for the rest of the aggregate.' : '';
  const partner =
    liquid === 'il'
      ? ' The organic cation is left out.'
      : sheath.type === 'complex' && cation.symbol === 'Mg'
        ? ' The number of ethers is assumed.'
        : '';
  return `${whole}${kept}${bridges}${partner} Sizes, angles and the order of leaving are schematic.`;
}
