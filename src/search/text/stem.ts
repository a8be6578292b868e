import { stemmer } from 'stemmer';
import { foldSpelling } from './foldSpelling.ts';

/** Words of the field that the stemmer would lay together with others: carbonate with carbon, polarisation with polar. */
const APART: readonly (readonly [RegExp, string])[] = [
  [/^carbonat/, 'carbonat'],
  [/^hydrogenat/, 'hydrogenat'],
  [/^fluorinat/, 'fluorinat'],
  [/^polariz/, 'polariz'],
  [/^crystalliz/, 'crystalliz'],
  [/^crystallin/, 'crystallin'],
  [/^oxid(?:e|es)$/, 'oxid'],
  [/^oxid(?:iz|at)/, 'oxidat'],
  [/^diffusiv/, 'diffusiv'],
  [/^reversib/, 'reversib'],
  [/^platelet/, 'platelet'],
  [/^reactivat/, 'reactivat'],
  [/^conditioning$/, 'conditioning'],
  [/^short(?:s|ed|ing)$/, 'shorting'],
];
const known = new Map<string, string>();

/** The stem under which spellings and endings of a lower-case word meet: `passivating`, `passivation` → `passiv`. */
export function stem(word: string): string {
  let found = known.get(word);
  if (found === undefined) {
    found = /\d/.test(word) || word.length < 4 ? word : stemLong(foldSpelling(word));
    known.set(word, found);
  }
  return found;
}

function stemLong(word: string): string {
  return APART.find(([pattern]) => pattern.test(word))?.[1] ?? stemmer(word);
}
