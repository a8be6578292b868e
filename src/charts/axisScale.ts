export interface Tick {
  readonly value: number;
  readonly text: string;
}

/** An axis laid out: its ends, its ticks, and where a value stands. */
export interface AxisScale {
  readonly kind: 'linear' | 'log';
  readonly from: number;
  readonly to: number;
  readonly ticks: readonly Tick[];
  /** 0 at `from`, 1 at `to`. */
  readonly place: (value: number) => number;
}

const ROUND = [1, 2, 5, 10];
/** Room above the highest mark, for its label. */
const HEADROOM = 1.08;

/**
 * The scale for a set of values: linear from zero to a round number, or logarithmic between round numbers.
 * @throws RangeError when there is no value, or one that is not a finite number above zero
 */
export function axisScale(values: readonly number[], kind: 'linear' | 'log', ticksWanted = 5): AxisScale {
  const wrong = values.find((value) => !(value > 0 && value < Infinity));
  if (wrong !== undefined || values.length === 0)
    throw new RangeError(`An axis needs numbers above zero, not ${String(wrong)}.`);
  const highest = Math.max(...values) * HEADROOM;
  return kind === 'linear' ? linear(highest, ticksWanted) : logarithmic(Math.min(...values) / HEADROOM, highest);
}

function linear(highest: number, ticksWanted: number): AxisScale {
  const step = roundUp(highest / ticksWanted);
  const count = Math.ceil(highest / step - 1e-9);
  const ticks = Array.from({ length: count + 1 }, (_, index) => tick(index * step));
  const to = count * step;
  return { kind: 'linear', from: 0, to, ticks, place: (value) => value / to };
}

function logarithmic(lowest: number, highest: number): AxisScale {
  const from = roundDown(lowest);
  const to = roundUp(highest);
  const ticks: Tick[] = [];
  for (let decade = 10 ** Math.floor(Math.log10(from)); decade <= to; decade *= 10) {
    for (const digit of [1, 2, 5])
      if (digit * decade >= from * 0.999 && digit * decade <= to * 1.001) ticks.push(tick(digit * decade));
  }
  return { kind: 'log', from, to, ticks, place: (value) => Math.log(value / from) / Math.log(to / from) };
}

/** The next of 1, 2, 5 times a power of ten, not below. */
function roundUp(value: number): number {
  const decade = 10 ** Math.floor(Math.log10(value));
  return (ROUND.find((digit) => digit * decade >= value * (1 - 1e-9)) ?? 10) * decade;
}

function roundDown(value: number): number {
  const decade = 10 ** Math.floor(Math.log10(value));
  return (ROUND.toReversed().find((digit) => digit * decade <= value * (1 + 1e-9)) ?? 1) * decade;
}

/** Thin space from five figures on, as everywhere in the book. */
function tick(value: number): Tick {
  const plain = String(Number(value.toPrecision(6)));
  return { value, text: /^\d{5,}$/.test(plain) ? plain.replace(/\B(?=(?:\d{3})+$)/g, '\u202f') : plain };
}
