import type { Quantity, UnitFactor } from './parseQuantity.ts';

/** A stretch of typeset text, raised when it is an exponent. */
export interface QuantityRun {
  readonly text: string;
  readonly raised: boolean;
}

const THIN_SPACE = '\u202f';
/** Between the factors of a unit a thin space is too little: “mA cm” would read as one word. */
const NO_BREAK_SPACE = '\u00a0';
const CLOSE_UP = new Set(['%', '°']);

/** Lays a quantity out for print: real minus signs, thin spaces, raised exponents, no break inside. */
export function typesetQuantity(quantity: Quantity): QuantityRun[] {
  const { bound, from, to, unit } = quantity;
  const prefix = bound === '~' ? '≈' : bound;
  const runs = [...(prefix ? [plain(prefix + THIN_SPACE)] : []), ...typesetNumber(from)];
  if (to !== undefined) runs.push(plain('–'), ...typesetNumber(to));
  const first = unit[0]?.symbol ?? '';
  runs.push(plain(CLOSE_UP.has(first) && first === '°' ? '' : THIN_SPACE), ...typesetUnit(unit));
  return merge(runs);
}

/** Lays out a unit alone, for table heads and axes: `mA cm⁻²` as runs. */
export function typesetUnit(unit: readonly UnitFactor[]): QuantityRun[] {
  return unit.flatMap(({ symbol, power }, index) => [
    plain((index > 0 ? NO_BREAK_SPACE : '') + symbol),
    ...(power === 1 ? [] : [{ text: String(power).replace('-', '−'), raised: true }]),
  ]);
}

/** Lays out a number without a unit: real minus sign expected, five and more digits in threes, powers of ten raised. */
export function typesetNumber(text: string): QuantityRun[] {
  const [mantissa = '', exponent] = text.split('e');
  const grouped = /^[+−]?\d{5,}$/.test(mantissa) ? mantissa.replace(/\B(?=(?:\d{3})+$)/g, THIN_SPACE) : mantissa;
  if (exponent === undefined) return [plain(grouped)];
  return [
    plain(`${grouped}${THIN_SPACE}×${THIN_SPACE}10`),
    { text: exponent.replace('-', '−').replace('+', ''), raised: true },
  ];
}

const plain = (text: string): QuantityRun => ({ text, raised: false });

function merge(runs: readonly QuantityRun[]): QuantityRun[] {
  return runs.reduce<QuantityRun[]>((merged, run) => {
    const last = merged.at(-1);
    if (last && !last.raised && !run.raised) merged[merged.length - 1] = plain(last.text + run.text);
    else if (run.text !== '') merged.push(run);
    return merged;
  }, []);
}
