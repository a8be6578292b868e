import { describe, expect, it } from 'vitest';
import { plainFormula } from '~/domain/chemistry/plainFormula';

describe(plainFormula, () => {
  it.each([
    ['Mg(TFSI)2', 'Mg(TFSI)2'],
    ['AlCl4^-', 'AlCl4-'],
    ['Mg^2+', 'Mg2+'],
    ['Na_xAl_yO_z', 'NaxAlyOz'],
    ['[[EMIm]Cl]', '[[EMIm]Cl]'],
  ])('copies %s as %s', (source, expected) => {
    expect(plainFormula(source)).toBe(expected);
  });
});
