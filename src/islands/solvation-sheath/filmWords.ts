import type { CationSymbol } from '../../domain/sheath/ion.ts';
import { CONCENTRATED } from '../../domain/sheath/recipes.ts';
import type { Shown } from './shownSheath.ts';

/** What follows at the metal, after the solvation chapter, and the works that say so. */
export interface FilmWords {
  readonly text: string;
  readonly refs: readonly string[];
}

const CONCENTRATED_REFS: Readonly<Partial<Record<CationSymbol, string>>> = {
  Li: 'chen2023',
  Na: 'zheng2018',
  K: 'gao2023',
};

const concentrated = (symbol: CationSymbol): FilmWords =>
  symbol === 'Li'
    ? {
        text: 'Anions are broken down with the solvent: a mostly inorganic film, alike everywhere, over lithium in grains.',
        refs: ['chen2023'],
      }
    : {
        text: 'Anions feed the film, which turns firm; with this recipe the metal plates more than 99 % reversibly.',
        refs: [CONCENTRATED_REFS[symbol] ?? 'chen2023'],
      };

const FILMS = {
  alkali: {
    text: 'Solvent is reduced first: an organic-rich film, unstable and weak, and dendrites break through it.',
    refs: ['zhang2024a'],
  },
  localized: {
    text: 'The clusters of the concentrated liquid survive, and with them a film fed by anions.',
    refs: ['chen2022', 'wang2024c'],
  },
  localizedK: {
    text: 'Anions feed the film. With potassium it resists dissolution better than with lithium or sodium, and the transference number is higher.',
    refs: ['wang2024c'],
  },
  weak: {
    text: 'The anion in the shell takes part in the film, at an ordinary concentration.',
    refs: ['choi2025', 'wang2023a', 'yi2024'],
  },
  divalent: {
    text: 'The pair is positive and is drawn to the metal, where the anion breaks down: an inorganic-rich film that the cation cannot cross.',
    refs: ['hou2021', 'li2024b'],
  },
  strong: {
    text: 'The film comes from the solvent, is poor in inorganics and lets the cation pass; the papers are about calcium, which corrodes in this liquid.',
    refs: ['hou2022', 'liang2025'],
  },
  wip: {
    text: 'The bulky anion holds its fluorine, so little fluoride forms; on standing it still helps to corrode the metal.',
    refs: ['jankowski2022', 'lin2024'],
  },
  magnesium: {
    text: 'No film is left to cross: chloride dissolves the passivation layer and bares the metal, and corrodes the hardware.',
    refs: ['he2019', 'aurbach2000', 'liang2020'],
  },
  aluminium: {
    text: 'Chloride dissolves the passivation layer and bares the metal, and corrodes the hardware. Aluminium stays in its chlorides until it is metal.',
    refs: ['lin2015', 'xu2023', 'liang2020'],
  },
  melt: {
    text: 'Without a solvent there is none to reduce; aluminium plated fast and without dendritic shorts from such a melt.',
    refs: ['pang2022'],
  },
} as const satisfies Record<string, FilmWords>;

/** The film that follows from a shell. */
export function filmOf({ cation: { symbol, charge }, liquid, sheath }: Shown): FilmWords {
  if (sheath.type === 'complex')
    return symbol === 'Mg' ? FILMS.magnesium : liquid === 'melt' ? FILMS.melt : FILMS.aluminium;
  if (liquid === 'lhce') return symbol === 'K' ? FILMS.localizedK : FILMS.localized;
  if (liquid === 'weak' || liquid === 'strong' || liquid === 'wip') return FILMS[liquid];
  if (charge > 1) return FILMS.divalent;
  return sheath.localConcentration >= CONCENTRATED ? concentrated(symbol) : FILMS.alkali;
}

/** Every work that the words may cite, so that the wrapper can say where each stands. */
export const FILM_REFS: readonly string[] = [
  ...new Set([...Object.values(FILMS).flatMap(({ refs }) => refs), ...Object.values(CONCENTRATED_REFS)]),
];
