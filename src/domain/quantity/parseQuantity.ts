import { didYouMean } from '../text/nearest.ts';
import { unitNames } from './unitNames.ts';

/** One factor of a unit: `cm^-2` is { symbol: 'cm', power: -2 }. */
export interface UnitFactor {
  readonly symbol: string;
  readonly power: number;
}

/** A quantity as an author writes it: an optional bound, one number or a range, and a unit. */
export interface Quantity {
  readonly bound: '' | '~' | '>' | '<' | '≥' | '≤' | '±';
  readonly from: string;
  readonly to: string | undefined;
  readonly unit: readonly UnitFactor[];
}

const NUMBER = String.raw`[+\-−]?\d[\d ,]*(?:\.\d+)?(?:e[+\-−]?\d+)?`;
const QUANTITY = new RegExp(`^([~≈><≥≤±]?)\\s*(${NUMBER})(?:\\s*(?:–|to)\\s*(${NUMBER}))?\\s*([^\\d\\s].*)$`);

/**
 * Reads `2.61 mA cm^-2`, `~2700 s`, `0.1–9 mA cm^-2`, `1.19e-6 S cm^-1`.
 * @throws Error when there is no number, no unit, or a unit symbol that the book does not use
 */
export function parseQuantity(source: string): Quantity {
  const match = QUANTITY.exec(source.trim());
  if (match?.[2] === undefined || match[4] === undefined) {
    throw new Error(`"${source}" is no quantity: expected a number and a unit, such as "2.61 mA cm^-2"`);
  }
  const bound = (match[1] === '≈' ? '~' : (match[1] ?? '')) as Quantity['bound'];
  return { bound, from: tidy(match[2]), to: match[3] && tidy(match[3]), unit: parseUnit(match[4]) };
}

/**
 * Reads a unit in plain notation (`mA cm^-2`, `°C`, `Wh kg^-1`).
 * @throws Error naming the symbol that is not in the book's list
 */
export function parseUnit(source: string): UnitFactor[] {
  return source
    .trim()
    .split(/\s+/)
    .map((factor) => {
      const [, symbol = factor, power = '1'] = /^(.+?)\^([+\-−]?\d+)$/.exec(factor) ?? [];
      const known = symbol.replace('μ', 'µ');
      if (!(known in unitNames)) {
        throw new Error(
          `"${symbol}" in "${source}" is not a unit of this book.${didYouMean(symbol, Object.keys(unitNames))}`,
        );
      }
      return { symbol: known, power: Number(power.replace('−', '-')) };
    });
}

/** The number behind the text of a quantity, for comparison with a computed value. */
export function numberOf(text: string): number {
  return Number(text.replace(/[ ,]/g, '').replace('−', '-'));
}

function tidy(text: string): string {
  return text.trim().replace('-', '−').replace(/e−/, 'e-').replace(/,/g, '');
}
