/** Something that has several names: a term, an element, an ion, a plane, a unit, a formula. */
export interface Concept {
  /** Its place in the lexicon, which is also its code in the index. */
  readonly index: number;
  readonly id: string;
  readonly name: string;
  /** Broader concepts that a mention also counts for: `Mg²⁺` is a mention of magnesium. */
  readonly implies: readonly number[];
}

/** One name of a concept, as token keys joined by spaces. */
export interface Form {
  readonly concept: number;
  /** Written so and not otherwise: `K` is potassium, `k` is not. */
  readonly exact: string | undefined;
}

/** `[id, name, forms joined by "|", implied concepts]`; an exact form reads `key=Written`. */
export type ConceptData = readonly [id: string, name: string, forms: string, implies?: readonly number[]];

/** All names and what they stand for, ready for look-up. */
export interface Lexicon {
  readonly concepts: readonly Concept[];
  readonly forms: ReadonlyMap<string, Form>;
  /** Every beginning of every form of two or more tokens, to end a search for the longest early. */
  readonly beginnings: ReadonlySet<string>;
}

/** Unpacks the lexicon from the form in which it travels. */
export function readLexicon(data: readonly ConceptData[]): Lexicon {
  const concepts: Concept[] = [];
  const forms = new Map<string, Form>();
  const beginnings = new Set<string>();
  data.forEach(([id, name, written, implies = []], index) => {
    concepts.push({ index, id, name, implies });
    for (const form of written.split('|')) {
      const [key = '', exact] = form.split('=');
      if (key !== '') forms.set(key, { concept: index, exact });
      const parts = key.split(' ');
      for (let length = 1; length < parts.length; length++) beginnings.add(parts.slice(0, length).join(' '));
    }
  });
  return { concepts, forms, beginnings };
}
