import { chargeAfter, desolvation, type Leaver } from '../../domain/sheath/desolvation.ts';
import { anionOf, chargeText, inWords, ionOf, solventOf } from './names.ts';
import type { Shown } from './shownSheath.ts';

/** Steps that a shell has. */
export const stepsOf = ({ sheath }: Shown): number => desolvation(sheath).length;

/** Where the shell stands after some steps, in a sentence in the notation of the drawings. */
export function stepWords(shown: Shown, asked: number): string {
  const { cation, sheath } = shown;
  const leavers = desolvation(sheath);
  const step = Math.min(asked, leavers.length);
  const [left, stay] = [leavers.slice(0, step), leavers.slice(step)];
  const charge = chargeText(chargeAfter(cation, sheath, step));
  if (step === 0) return `${ionOf(shown)}: the shell is whole, net charge ${chargeText(sheath.netCharge)}.`;
  if (stay.length > 0)
    return `${ionOf(shown)}: gone ${list(shown, left)}; still there ${list(shown, stay)}; net charge ${charge}.`;
  if (cation.symbol === 'Al')
    return 'Al^3+ meets the metal and takes three electrons. Its chlorides have gone to neighbours, which leave as AlCl_4^−; drawn apart, all this is one reaction.';
  return `${ionOf(shown)} meets the metal bare and takes ${inWords(cation.charge)} electron${cation.charge === 1 ? '' : 's'}. ${rawMaterial(left)}`;
}

function list(shown: Shown, leavers: readonly Leaver[]): string {
  const names: Readonly<Record<Leaver, string>> = {
    solvent: solventOf(shown),
    anion: anionOf(shown),
    chloride: 'Cl^−',
    partner: 'the second ion with the bridges',
  };
  return [...new Set(leavers)]
    .map((what) =>
      what === 'partner' ? names.partner : counted(leavers.filter((other) => other === what).length, names[what]),
    )
    .join(', ');
}

/** Abbreviations have no plural here, words do. */
const counted = (count: number, name: string): string =>
  `${inWords(count)} ${name}${count !== 1 && name === 'ether' ? 's' : ''}`;

function rawMaterial(left: readonly Leaver[]): string {
  if (left.includes('partner') || left.includes('chloride'))
    return 'Chloride cannot be reduced further and leaves no film behind.';
  if (!left.includes('anion')) return 'What it brought along was solvent: the raw material of the film.';
  return left.includes('solvent')
    ? 'It brought solvent and anions along: the raw material of the film.'
    : 'It brought anions along: the raw material of the film.';
}
