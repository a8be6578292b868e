import { describe, expect, it } from 'vitest';
import { TRAVEL_STEPS, travelOf, valueAt } from '../../../src/islands/shared/rangeTravel.ts';
import { number } from '../../../src/islands/shared/widgetFields.ts';

const linear = number({ label: 'a', unit: '', min: 0, max: 1, step: 0.1, initial: 0 });
const log = number({ label: 'b', unit: '', min: 0.01, max: 100, step: 0.01, initial: 1, travel: 'log' });

describe('a slider', () => {
  it.each([linear, log])('reaches both ends exactly', (field) => {
    expect(valueAt(field, 0)).toBe(field.min);
    expect(valueAt(field, TRAVEL_STEPS)).toBe(field.max);
  });
  it('stops on steps without binary dust', () => expect(valueAt(linear, 60)).toBe(0.3));
  it('has the geometric mean in the middle of a logarithmic travel', () =>
    expect(valueAt(log, TRAVEL_STEPS / 2)).toBe(1));
  it('goes there and back', () => expect(travelOf(log, valueAt(log, 37))).toBe(37));
});
