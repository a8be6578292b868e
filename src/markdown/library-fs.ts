import { readFileSync, statSync } from 'node:fs';
import { parse } from 'yaml';
import type { WrittenTerm } from '../schemas/glossaryTerm.ts';
import type { Reference } from '../schemas/reference.ts';

/** What the authors' words may refer to, read from `content/` and read again when a file changes. */
export interface Library {
  readonly references: ReadonlyMap<string, Reference>;
  readonly terms: ReadonlyMap<string, WrittenTerm>;
  /** Every name of every term, folded, to the term's id. */
  readonly termIdByName: ReadonlyMap<string, string>;
  /** Formulas that have a glossary entry, to the term's id. */
  readonly termIdByFormula: ReadonlyMap<string, string>;
}

const REFERENCES = 'content/references.json';
const GLOSSARY = 'content/glossary.yaml';
let cached: { stamp: string; library: Library } | undefined;

/** @throws Error when a file of the library is missing or is no JSON or YAML */
export function loadLibrary(): Library {
  const stamp = [REFERENCES, GLOSSARY].map((path) => statSync(path).mtimeMs).join();
  if (cached?.stamp === stamp) return cached.library;
  const references = JSON.parse(readFileSync(REFERENCES, 'utf8')) as Reference[];
  const terms = parse(readFileSync(GLOSSARY, 'utf8')) as WrittenTerm[];
  const library: Library = {
    references: new Map(references.map((entry) => [entry.id, entry])),
    terms: new Map(terms.map((entry) => [entry.id, entry])),
    termIdByName: new Map(terms.flatMap((entry) => namesOf(entry).map((name) => [foldName(name), entry.id] as const))),
    termIdByFormula: new Map(terms.flatMap(({ formula, id }) => (formula ? [[formula, id] as const] : []))),
  };
  cached = { stamp, library };
  return library;
}

/** Names are compared without case, typographic apostrophes and hyphen variants. */
export function foldName(name: string): string {
  return name
    .toLowerCase()
    .replace(/[’ʼ]/g, "'")
    .replace(/[‐‑–—]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}

function namesOf({ id, term, abbreviation, aliases = [] }: WrittenTerm): string[] {
  return [id, term, ...(abbreviation ? [abbreviation] : []), ...aliases];
}
