import { describe, expect, it } from 'vitest';
import {
  AVOGADRO_CONSTANT,
  BOLTZMANN_CONSTANT,
  ELEMENTARY_CHARGE,
  FARADAY_CONSTANT,
  GAS_CONSTANT,
  VACUUM_PERMITTIVITY,
} from '~/domain/constants';

// CODATA 2022, https://physics.nist.gov/cuu/Constants/
describe('constants', () => {
  it('derive the Faraday and gas constants to the digits that CODATA prints', () => {
    expect(FARADAY_CONSTANT).toBeCloseTo(96485.33212, 5);
    expect(GAS_CONSTANT).toBeCloseTo(8.314462618, 9);
  });

  it('are the exact ones of the SI', () => {
    expect([ELEMENTARY_CHARGE, AVOGADRO_CONSTANT, BOLTZMANN_CONSTANT]).toEqual([
      1.602176634e-19, 6.02214076e23, 1.380649e-23,
    ]);
  });

  it('agree with the fine-structure constant: e² c μ₀ / 2h = 1 / 137.036', () => {
    const speedOfLight = 299792458;
    const planck = 6.62607015e-34;
    const inverse = (2 * VACUUM_PERMITTIVITY * planck * speedOfLight) / ELEMENTARY_CHARGE ** 2;
    expect(inverse).toBeCloseTo(137.035999, 6);
  });
});
