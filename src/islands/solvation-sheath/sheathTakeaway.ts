import type { ComplexSheath, CountedSheath } from '../../domain/sheath/sheath.ts';
import { anionOf, average, bathOf, chargeText, inWords, ionOf, solventOf } from './names.ts';
import type { Shown } from './shownSheath.ts';

/** What the present shell shows, in one sentence that follows the state; in the notation of the drawings. */
export function sheathTakeaway(shown: Shown): string {
  const { sheath } = shown;
  return sheath.type === 'complex' ? complexSentence(shown, sheath) : countedSentence(shown, sheath);
}

function countedSentence(shown: Shown, sheath: CountedSheath): string {
  const [ion, anion, solvent] = [ionOf(shown), anionOf(shown), solventOf(shown)];
  const only = sheath.cause === 'short' ? 'only ' : '';
  const supply = `${average(sheath.solventPerCation)} ${solvent}, with ${average(sheath.donorsPerCation)} oxygen atoms,`;
  const all = `In ${bathOf(shown)} each ${ion} has ${only}${supply} for its ${inWords(sheath.places)} places`;
  if (sheath.cause === 'short') return `${all}: anions must enter${consequence(sheath)}.`;
  if (sheath.cause === 'kept') return `${all}, and yet one ${anion} stays in the shell${consequence(sheath)}.`;
  const outside = shown.liquid === 'wip' ? `the bulky ${anion} hardly pairs` : `${anion} stays outside`;
  return `${all}: solvent fills the shell and ${outside}.`;
}

function consequence({ pair, netCharge }: CountedSheath): string {
  if (pair === 'AGG') return ' and are shared among cations, as aggregates';
  return netCharge === 0
    ? ', in contact pairs without net charge'
    : `, in a contact pair with net charge ${chargeText(netCharge)}`;
}

function complexSentence({ cation: { name } }: Shown, { complex, drawn, netCharge, places }: ComplexSheath): string {
  const holds = `${inWords(drawn.anions)} chloride${drawn.anions === 1 ? '' : 's'}`;
  const shared =
    complex.bridges === 0
      ? ''
      : ` (${complex.terminal === 0 ? 'all' : inWords(complex.bridges)} shared with a second one)`;
  const rest = drawn.solvents > 0 ? `, and ether takes the other ${inWords(places - drawn.anions)} places` : '';
  const arrives =
    netCharge < 0 ? `the metal arrives in a negative ion` : `the ion is still positive and is drawn to the metal`;
  return `In ${complex.formula} each ${name} ion is held by ${holds}${shared}${rest}: ${arrives}, net charge ${chargeText(netCharge)}.`;
}
