import type { AnionName } from '../../domain/sheath/recipe.ts';
import { scriptRuns } from '../../drawings/symbols/Label.tsx';
import type { Shown } from './shownSheath.ts';

/*
 * Names of species, written once in the notation of the drawings (`Mg(TFSI)_2`, `Li^+`); `inText` turns them into
 * characters.
 */

const LOW: Readonly<Record<string, string>> = {
  '0': '₀',
  '1': '₁',
  '2': '₂',
  '3': '₃',
  '4': '₄',
  '5': '₅',
  '6': '₆',
  '7': '₇',
  '8': '₈',
  '9': '₉',
  n: 'ₙ',
};
const HIGH: Readonly<Record<string, string>> = { '1': '', '2': '²', '3': '³', '4': '⁴', '+': '⁺', '−': '⁻' };

/** `Mg(TFSI)_2` → `Mg(TFSI)₂`, `Mg^2+` → `Mg²⁺`. */
export function inText(markup: string): string {
  return scriptRuns(markup)
    .map(({ text, shift }) =>
      shift === 0 ? text : Array.from(text, (sign) => (shift > 0 ? LOW : HIGH)[sign] ?? sign).join(''),
    )
    .join('');
}

/** A charge number as chemists write it: `2+`, `1−`, `0`. */
export const chargeText = (charge: number): string =>
  charge === 0 ? '0' : `${String(Math.abs(charge))}${charge > 0 ? '+' : '−'}`;

export const ionOf = ({ cation: { symbol, charge } }: Shown): string =>
  `${symbol}^${charge === 1 ? '+' : `${String(charge)}+`}`;

const ANIONS: Readonly<Record<AnionName, { anion: string; one: string; two: string }>> = {
  FSI: { anion: 'FSI^−', one: 'FSI', two: '(FSI)_2' },
  TFSI: { anion: 'TFSI^−', one: 'TFSI', two: '(TFSI)_2' },
  'B(hfip)4': { anion: 'B(hfip)_4^−', one: '[B(hfip)_4]', two: '[B(hfip)_4]_2' },
};

/** `FSI^−`; for complexes chloride. */
export const anionOf = ({ recipe }: Shown): string =>
  recipe.type === 'solution' ? ANIONS[recipe.anion].anion : 'Cl^−';

/** `DME`; in magnesium's chloride complexes any ether. */
export const solventOf = ({ recipe }: Shown): string => (recipe.type === 'solution' ? recipe.solvent.name : 'ether');

/** What the liquid is made of: `LiFSI in DME`. */
export function liquidOf({ cation: { symbol, charge }, recipe, liquid }: Shown): string {
  if (recipe.type === 'solution') {
    const salt = `${symbol}${ANIONS[recipe.anion][charge === 1 ? 'one' : 'two']}`;
    return `${salt} in ${recipe.solvent.name}${recipe.dilution > 1 ? ' + diluent' : ''}`;
  }
  if (symbol === 'Mg') return 'MgCl_2 or Grignard in ether';
  if (liquid === 'melt') return 'AlCl_3, NaCl, KCl melt';
  return liquid === 'il' ? 'AlCl_3 with [EMIm]Cl' : 'AlCl_3 with urea';
}

/** With the concentration, where it counts: `1 M LiFSI in DME`. */
export const bathOf = (shown: Shown): string =>
  shown.sheath.type === 'solution' ? `${concentrationText(shown)} M ${liquidOf(shown)}` : liquidOf(shown);

export const concentrationText = ({ concentration }: Shown): string => String(Number(concentration.toFixed(2)));

const WORDS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight'];
/** Small counts as words. */
export const inWords = (count: number): string => WORDS[count] ?? String(count);
/** An average: whole numbers as they are, others with two figures, or one decimal below ten. */
export function average(value: number): string {
  if (Math.abs(value - Math.round(value)) < 1e-9) return String(Math.round(value));
  return value.toFixed(value >= 9.95 ? 0 : 1);
}
