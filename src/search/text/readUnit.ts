import { plainCharacters } from './foldLetters.ts';

/** A compound unit found at the start of some words. */
export interface UnitReading {
  /** `mA cm⁻²`, `mA/cm2`, `mA per cm^2` → `mapercm2`. */
  readonly key: string;
  /** How many of the words belong to it. */
  readonly words: number;
}

const SYMBOLS =
  'kWh|mAh|mWh|Wh|Ah|mA|uA|μA|A|mW|kW|W|kJ|J|meV|eV|mV|V|C|mS|S|Ω|ohm|mmol|mol|kg|mg|g|cm|mm|nm|um|μm|km|m|mL|L|dm|min|h|hours?|s|K|Pa|MPa|GPa';
const FACTOR = new RegExp(`\\s*(?:(/|\\bper\\b|[·*-])\\s*)?(${SYMBOLS})(?:\\^?\\{?([+-]?\\d)\\}?)?(?![a-z0-9])`, 'iy');
const STARTS_LIKE_UNIT = new RegExp(`^[([]*(?:${SYMBOLS})(?![a-z])`, 'i');
const LONGEST = 5;

/** Reads `mAh g⁻¹`, `W h kg-1`, `Wh/kg` …: at least two factors, one of them divided by. Single units are ordinary words. */
export function readUnit(words: readonly string[]): UnitReading | undefined {
  if (!STARTS_LIKE_UNIT.test(words[0] ?? '')) return undefined;
  for (let count = Math.min(LONGEST, words.length); count > 0; count--) {
    const text = plainCharacters(words.slice(0, count).join(' '))
      .replace(/^[([]+/, '')
      .replace(/[)\],.;:?!]+$/, '');
    const key = unitKey(text);
    if (key !== undefined) return { key, words: count };
  }
  return undefined;
}

/** The unit as one word, or undefined when the text is no compound unit. */
function unitKey(text: string): string | undefined {
  const above: string[] = [];
  const below: string[] = [];
  FACTOR.lastIndex = 0;
  while (FACTOR.lastIndex < text.length) {
    const match = FACTOR.exec(text);
    if (match === null) return undefined;
    const symbol = (match[2] ?? '')
      .toLowerCase()
      .replace('μ', 'u')
      .replace(/^hours?$/, 'h');
    const divides = match[1] === '/' || /^per$/i.test(match[1] ?? '');
    const power = Number(match[3] ?? '1') * (divides ? -1 : 1);
    const size = Math.abs(power) === 1 ? '' : String(Math.abs(power));
    (power < 0 ? below : above).push(symbol + size);
  }
  if (above.length === 0 || below.length === 0) return undefined;
  // A charge may be written mA h or mAh, an energy W h or Wh.
  return `${above.join('')}per${below.sort().join('')}`;
}
