import { describe, expect, it } from 'vitest';
import { requireWithin } from '~/domain/requireWithin';

describe(requireWithin, () => {
  it.each([0, 0.5, 1])('lets %f pass between 0 and 1, ends included', (value) => {
    expect(() => {
      requireWithin('share', value, [0, 1]);
    }).not.toThrow();
  });

  it.each([-1e-9, 1.0001, NaN, Infinity])('refuses %s and names it', (value) => {
    expect(() => {
      requireWithin('share', value, [0, 1]);
    }).toThrow(`share must lie between 0 and 1, not ${String(value)}.`);
  });
});
