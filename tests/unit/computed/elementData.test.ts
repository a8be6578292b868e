import { describe, expect, it } from 'vitest';
import {
  carrier,
  elementValue,
  ionRadius,
  latticeConstant,
  meltingPoint,
  printedVolumetricCapacity,
  shown,
} from '~/computed/elementData';

describe('element data', () => {
  it('come in SI units', () => {
    expect(elementValue('Li', 'density')).toBeCloseTo(534, 9);
    expect(carrier('Mg').charge).toBe(2);
    expect(carrier('Mg').molarMass).toBeCloseTo(0.024305, 12);
    expect(carrier('Mg').density).toBeCloseTo(1738, 9);
    expect(meltingPoint('Al')).toBeCloseTo(933.473, 9);
    expect(latticeConstant('Li')).toBeCloseTo(3.51004e-10, 18);
    expect(printedVolumetricCapacity('Al') / 3.6e6).toBeCloseTo(8046, 9);
  });

  it('count six carbon atoms to an ion in graphite', () => {
    expect(carrier('C').molarMass).toBeCloseTo(6 * 0.012011, 12);
  });

  it('keep Shannon’s two sets of radii 14 pm apart', () => {
    for (const symbol of ['Li', 'Na', 'K', 'Mg', 'Ca', 'Al'] as const) {
      expect(ionRadius(symbol, 6) - ionRadius(symbol, 6, 'effectiveRadius')).toBeCloseTo(14e-12, 20);
    }
  });

  it('show a value as it stands', () => {
    expect(shown('Li', 'molarMass')).toBe('6.94 g mol^-1');
  });

  it('refuse what they do not hold', () => {
    expect(() => elementValue('Zn', 'surfaceEnergy')).toThrow('elements.json has no surfaceEnergy of Zn.');
    expect(() => elementValue('Li', 'ionicRadii')).toThrow('ionicRadii of Li is no single number.');
    expect(() => ionRadius('Ca', 4)).toThrow('No radius of Ca for 4 neighbours.');
  });
});
