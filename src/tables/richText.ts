import { parseFormula } from '../domain/chemistry/parseFormula.ts';
import { parseQuantity } from '../domain/quantity/parseQuantity.ts';

const CATION = /^(Li|Na|K|Mg|Ca|Al|Zn)([23]?)\+$/;
/** A number and a unit whose later factors have exponents: `4 mAh cm^-2`, `30 µm`. */
const QUANTITY = /[<>≥≤~]?[−-]?\d+(?:\.\d+)? (?:[A-Za-zµ°Å%]+(?:\^-?\d)?)(?: [A-Za-zµÅ]+\^-?\d)*(?![\w^])/g;
/** A formula starts with a symbol or a bracket and has an index, a charge or a bracket somewhere. */
const FORMULA = /(?<![\w(])[A-Z[][A-Za-z0-9()[\]^_+−–/·-]*/g;

/**
 * The data speak plain text; pages mark the formulas and quantities in it with the book's words:
 * `Film poor in CaF2` → `Film poor in :chem[CaF2]`. What does not read as one stays as it is.
 */
export function richText(plain: string): string {
  const kept: string[] = [];
  const keep = (word: string): string => `\u0001${String(kept.push(word) - 1)}\u0002`;
  return plain
    .replace(QUANTITY, (text) => (reads(() => parseQuantity(text)) ? keep(`:qty[${text.replace('<', '&lt;')}]`) : text))
    .replace(FORMULA, (text) => markFormula(text, keep))
    .replace(/[<*_[\]]/g, (character) => (character === '<' ? '&lt;' : `\\${character}`))
    .replace(/\u0001(\d+)\u0002/g, (_, index: string) => kept[Number(index)] ?? '');
}

function markFormula(text: string, keep: (word: string) => string): string {
  const [, formula = text, rest = ''] = /^(.*?)((?:-[a-z]{3,}.*)?[-–/]?)$/.exec(text) ?? [];
  const written = formula.replace(CATION, '$1^$2+');
  const marked = /[\d^_[]|[A-Z]x$/.test(written) && reads(() => parseFormula(written));
  return marked ? keep(`:chem[${written}]`) + rest : text;
}

function reads(read: () => unknown): boolean {
  try {
    read();
    return true;
  } catch {
    return false;
  }
}
