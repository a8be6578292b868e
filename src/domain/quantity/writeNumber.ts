/**
 * A number as `parseQuantity` reads it: `-3.04`, `1.19e-6`, `23600`.
 * @param decimals digits after the point, for numbers known to a fixed place; otherwise as many as the number has
 */
export function writeNumber(value: number, decimals?: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`${String(value)} is no number to write.`);
  if (value !== 0 && Math.abs(value) < 1e-3) return value.toExponential().replace('e+', 'e');
  return decimals === undefined ? String(value) : value.toFixed(decimals);
}

/** A number to so many significant digits, without an exponent: 52.4678 → `52.5`, 8046.3 → `8046`. */
export function writeSignificant(value: number, digits: number): string {
  const whole = value === 0 ? 1 : Math.floor(Math.log10(Math.abs(value))) + 1;
  return value.toFixed(Math.max(0, digits - whole));
}
