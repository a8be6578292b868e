import { numberOf, type Quantity } from '../domain/quantity/parseQuantity.ts';
import { didYouMean } from '../domain/text/nearest.ts';
import { workedNumbers } from './workedNumbers.ts';

/**
 * Compares a number in the text with the one that the book computes: equal when the computed one,
 * rounded to the digits written, is the same.
 * @throws Error when the id is unknown, the unit differs or the number does
 */
export function checkWorkedNumber(id: string, quantity: Quantity): void {
  const worked = workedNumbers[id];
  if (worked === undefined)
    throw new Error(`No worked number has the id "${id}".${didYouMean(id, Object.keys(workedNumbers))}`);
  const unit = quantity.unit
    .map(({ symbol, power }) => (power === 1 ? symbol : `${symbol}^${String(power)}`))
    .join(' ');
  if (unit !== worked.unit) throw new Error(`"${id}" is computed in ${worked.unit}, not in ${unit}.`);
  const written = numberOf(quantity.from);
  const tolerance = 0.5 * lastDigit(quantity.from) * (1 + 1e-9);
  if (Math.abs(written - worked.value) > tolerance) {
    throw new Error(
      `"${id}" computes to ${worked.value.toPrecision(6)} ${unit} (${worked.formula}), the text says ${quantity.from}.`,
    );
  }
}

/** The weight of the last digit written: 0.01 for "2.61", 1 for "2700". */
function lastDigit(text: string): number {
  const [mantissa = '', exponent = '0'] = text.split('e');
  const decimals = mantissa.split('.')[1]?.length ?? 0;
  return 10 ** (Number(exponent) - decimals);
}
