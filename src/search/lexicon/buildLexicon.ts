import type { GlossaryTerm } from '../../schemas/glossaryTerm.ts';
import type { Synonym } from '../../schemas/synonym.ts';
import { tokenise } from '../text/tokenise.ts';
import { builtInConcepts, filedMetals, metalsOfFormula, type NamedConcept } from './builtInConcepts.ts';
import type { ConceptData } from './Lexicon.ts';

/** What the names come from. */
export interface LexiconSources {
  readonly terms: readonly GlossaryTerm[];
  readonly synonyms: readonly Synonym[];
  /** Formulas found in the text, as written; those without a name of their own become concepts too. */
  readonly formulas?: readonly string[];
}

/** A name that two concepts claim; the first keeps it. */
export interface Clash {
  readonly form: string;
  readonly kept: string;
  readonly lost: string;
}

export interface BuiltLexicon {
  readonly data: readonly ConceptData[];
  readonly clashes: readonly Clash[];
}

/** Gathers every name of everything. Order of trust: glossary with synonyms, elements and ions, formulas found. */
export function buildLexicon({ terms, synonyms, formulas = [] }: LexiconSources): BuiltLexicon {
  const named = [
    ...namedTerms(terms, synonyms),
    ...ownConcepts(terms, synonyms),
    ...builtIn(terms, synonyms),
    ...units(terms),
  ];
  const owner = new Map<string, string>();
  const clashes: Clash[] = [];
  const claimed = named.map((concept) => {
    const mine = new Map<string, string | undefined>();
    for (const written of concept.forms) {
      const { key, exact } = formKey(written);
      const other = owner.get(key);
      if (key === '' || mine.has(key)) continue;
      if (other !== undefined) clashes.push({ form: written, kept: other, lost: concept.id });
      else {
        owner.set(key, concept.id);
        mine.set(key, exact);
      }
    }
    return { ...concept, keys: mine };
  });
  const isMetal = (id: string | undefined): boolean => id?.startsWith('element-') ?? false;
  const otherName = (key: string, id: string): boolean =>
    owner.has(key) && owner.get(key) !== id && !isMetal(owner.get(key));
  const kept = claimed.map((concept) => ({
    ...concept,
    keys: withoutLonger(concept.keys, (key) => otherName(key, concept.id)),
  }));
  for (const formula of formulas) {
    const { key } = formKey(formula);
    if (key === '' || key.includes(' ') || owner.has(key)) continue;
    owner.set(key, formula);
    kept.push({
      id: `formula-${key}`,
      name: formula,
      forms: [formula],
      implies: metalsOfFormula(formula),
      keys: [key],
    });
  }
  const indexOf = new Map(kept.map(({ id }, index) => [id, index]));
  const data = kept.map(({ id, name, keys, implies }): ConceptData => {
    const broader = [...new Set(implies)].flatMap((other) => indexOf.get(other) ?? []);
    return broader.length > 0 ? [id, name, keys.join('|'), broader] : [id, name, keys.join('|')];
  });
  return { data, clashes };
}

function namedTerms(terms: readonly GlossaryTerm[], synonyms: readonly Synonym[]): NamedConcept[] {
  const more = new Map(synonyms.map((entry) => [entry.id, entry]));
  return terms.map((entry) => {
    const { id, term, formula, metals } = entry;
    const names = namesOf(entry, more.get(id));
    // A salt or film of one metal is a mention of that metal; a term about several is not.
    const own =
      formula || metals.length === 1
        ? metalsOfFormula(`${formula ?? ''} ${metals.length === 1 ? (metals[0] ?? '') : ''}`)
        : [];
    return { id, name: term, forms: names, implies: [...own, ...(more.get(id)?.within ?? [])] };
  });
}

function namesOf({ term, abbreviation, aliases, formula }: GlossaryTerm, more: Synonym | undefined): string[] {
  const refused = new Set(more?.not);
  const names = [
    term,
    ...(abbreviation ? [abbreviation] : []),
    ...aliases,
    ...(formula ? [formula] : []),
    ...(more?.forms ?? []),
  ];
  return names.filter((name) => !refused.has(name) && !isUnit(name));
}

/** A number in mAh/cm³ is no mention of volumetric capacity: units are concepts of their own. */
function units(terms: readonly GlossaryTerm[]): NamedConcept[] {
  const byKey = new Map(
    terms.flatMap(({ aliases }) => aliases.filter(isUnit)).map((unit) => [formKey(unit).key, unit]),
  );
  return [...byKey].map(([key, unit]) => ({ id: `unit-${key}`, name: unit, forms: [unit], implies: [] }));
}

function isUnit(name: string): boolean {
  const tokens = tokenise(name);
  return tokens.length === 1 && tokens[0]?.kind === 'unit';
}

function ownConcepts(terms: readonly GlossaryTerm[], synonyms: readonly Synonym[]): NamedConcept[] {
  const ids = new Set([...terms.map(({ id }) => id), ...builtInConcepts().map(({ id }) => id)]);
  return synonyms.flatMap(({ id, name, forms }) => {
    if (ids.has(id)) return [];
    if (name === undefined)
      throw new Error(`content/synonyms.yaml: "${id}" is no term of the glossary and has no name.`);
    return [{ id, name, forms: [name, ...forms], implies: [] }];
  });
}

function builtIn(terms: readonly GlossaryTerm[], synonyms: readonly Synonym[]): NamedConcept[] {
  const defined = new Set(terms.map(({ term }) => term));
  const more = new Map(synonyms.map(({ id, forms }) => [id, forms]));
  return builtInConcepts()
    .filter(({ name }) => !defined.has(name))
    .map((concept) => ({ ...concept, forms: [...concept.forms, ...(more.get(concept.id) ?? [])] }));
}

/** A name as token keys; a short one with capitals must be written so. */
export function formKey(written: string): { key: string; exact: string | undefined } {
  const tokens = tokenise(written);
  const only = tokens.length === 1 ? tokens[0] : undefined;
  const short = only?.kind === 'word' && only.raw.length <= 3 && /[A-Z]/.test(only.raw);
  return { key: tokens.map(({ key }) => key).join(' '), exact: short ? only.raw : undefined };
}

/**
 * Forms that contain a shorter form of the same concept say nothing new, and would swallow the rest: "potassium
 * dendrites" is "dendrites" about potassium. Kept where the rest is a name of something else ("solid electrolyte interphase").
 */
function withoutLonger(
  forms: ReadonlyMap<string, string | undefined>,
  isOtherName: (key: string) => boolean,
): string[] {
  const short = [...forms].filter(([, exact]) => exact === undefined).map(([key]) => key);
  const isLonger = (key: string): boolean =>
    short.some(
      (other) =>
        other !== key &&
        ` ${key} `.includes(` ${other} `) &&
        !isOtherName(` ${key} `.replace(` ${other} `, ' ').trim()),
    );
  return [...forms]
    .filter(([key]) => !isLonger(key))
    .map(([key, exact]) => (exact === undefined ? key : `${key}=${exact}`));
}

/** Ids of the concepts by which records are filed under a metal. */
export const metalConcepts: Readonly<Record<string, string>> = Object.fromEntries(
  Object.keys(filedMetals).map((symbol) => [symbol, `element-${symbol.toLowerCase()}`]),
);
