import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  fromMilliamperesPerSquareCentimetre,
  fromMilliampereHoursPerSquareCentimetre,
  fromSI,
  kelvin,
  toCoulombsPerCubicMillimetre,
  toMilliampereHoursPerCubicCentimetre,
  toMilliampereHoursPerGram,
  toMilliampereHoursPerSquareCentimetre,
  toMilliamperesPerSquareCentimetre,
  toSI,
} from '~/domain/units';
import { amount, expectSame } from '../amount.ts';

describe(toSI, () => {
  it.each([
    ['mAh g^-1', 3600],
    ['mAh cm^-3', 3.6e6],
    ['mAh cm^-2', 36000],
    ['mA cm^-2', 10],
    ['g cm^-3', 1000],
    ['g mol^-1', 1e-3],
    ['meV Å^-2', 0.01602176634],
    ['cm^2 s^-1', 1e-4],
    ['S cm^-1', 100],
    ['Ω cm^2', 1e-4],
    ['Wh kg^-1', 3600],
    ['C mm^-3', 1e9],
    ['nm^-1', 1e9],
    ['M', 1000],
    ['kJ mol^-1', 1000],
    ['%', 0.01],
    ['atm', 101325],
    ['cycles', 1],
  ])('counts one %s as %f SI units', (unit, factor) => {
    expectSame(toSI(1, unit), factor, 1e-14);
  });

  it('refuses degrees Celsius, which are no multiple of a kelvin', () => {
    expect(() => toSI(25, '°C')).toThrow(RangeError);
  });

  it('refuses what is no unit of the book, and says what is near', () => {
    expect(() => toSI(1, 'mAg g^-1')).toThrow('Did you mean');
  });
});

describe(fromSI, () => {
  it('undoes toSI', () => {
    fc.assert(
      fc.property(amount, fc.constantFrom('mAh g^-1', 'mA cm^-2', 'meV', 'µm', 'Å', 'GPa', 'min'), (value, unit) => {
        expectSame(fromSI(toSI(value, unit), unit), value);
      }),
    );
  });
});

describe('the converters by name', () => {
  it.each([
    [toMilliampereHoursPerGram, 3600],
    [toMilliampereHoursPerCubicCentimetre, 3.6e6],
    [toMilliampereHoursPerSquareCentimetre, 36000],
    [toMilliamperesPerSquareCentimetre, 10],
    [toCoulombsPerCubicMillimetre, 1e9],
  ])('%o makes one of its SI amount', (convert, inSI) => {
    expect(convert(inSI)).toBeCloseTo(1, 12);
  });

  it('lead back', () => {
    fc.assert(
      fc.property(amount, (value) => {
        expectSame(toMilliamperesPerSquareCentimetre(fromMilliamperesPerSquareCentimetre(value)), value);
        expectSame(toMilliampereHoursPerSquareCentimetre(fromMilliampereHoursPerSquareCentimetre(value)), value);
      }),
    );
  });

  it.each([
    [25, 298.15],
    [-273.15, 0],
  ])('put %f °C at %f K', (celsius, inKelvin) => {
    expect(kelvin(celsius)).toBeCloseTo(inKelvin, 10);
  });
});
