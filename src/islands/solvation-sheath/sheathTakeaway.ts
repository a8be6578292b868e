import type { ComplexSheath, CountedSheath } from '../../domain/sheath/sheath.ts';
import { anionOf, average, bathOf, chargeText, inText, inWords, ionOf, solventOf } from './names.ts';
import type { Shown } from './shownSheath.ts';

/** What the present shell shows, in one sentence that follows the state. */
export function sheathTakeaway(shown: Shown): string {
  const { sheath } = shown;
  return inText(sheath.type === 'complex' ? complexSentence(shown, sheath) : countedSentence(shown, sheath));
}

function countedSentence(shown: Shown, sheath: CountedSheath): string {
  const [ion, anion, solvent] = [ionOf(shown), anionOf(shown), solventOf(shown)];
  const places = `${inWords(sheath.places)} places`;
  const supply = `${average(sheath.solventPerCation)} ${solvent}, ${average(sheath.donorsPerCation)} oxygen atoms,`;
  const bath = `In ${bathOf(shown)}`;
  if (sheath.cause === 'short') return `${bath} there are only ${supply} for the ${places} of each ${ion}: anions must enter${consequence(sheath)}.`;
  if (sheath.cause === 'kept') {
    const held = `one ${anion} is in the shell all the same${consequence(sheath)}`;
    return `${bath} there are ${supply} for the ${places} of each ${ion}, enough by number, and ${held}.`;
  }
  const outside = shown.liquid === 'wip' ? `the bulky ${anion} hardly pairs` : `${anion} stays outside`;
  return `${bath} there are ${supply} for the ${places} of each ${ion}: solvent fills the shell and ${outside}.`;
}

function consequence({ pair, netCharge }: CountedSheath): string {
  if (pair === 'AGG') return ' and are shared among cations, as aggregates';
  return netCharge === 0 ? ', in contact pairs without net charge' : `, in a contact pair with net charge ${chargeText(netCharge)}`;
}

function complexSentence({ cation: { name } }: Shown, { complex, drawn, netCharge, places }: ComplexSheath): string {
  const holds = `${inWords(drawn.anions)} chloride${drawn.anions === 1 ? '' : 's'}`;
  const shared = complex.bridges === 0 ? '' : complex.terminal === 0 ? ', all shared with a second one,' : `, ${inWords(complex.bridges)} of them shared with a second one,`;
  const rest = drawn.solvents > 0 ? ` and ether the other ${inWords(places - drawn.anions)} places` : '';
  const arrives = netCharge < 0 ? `the metal arrives in a negative ion` : `the ion is still positive and is drawn to the metal`;
  return `In ${complex.formula} each ${name} ion is held by ${holds}${shared}${rest}: ${arrives}, net charge ${chargeText(netCharge)}.`;
}
