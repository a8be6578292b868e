import { describe, expect, it } from 'vitest';
import { speakFormula } from '~/domain/chemistry/speakFormula';

describe(speakFormula, () => {
  it.each([
    ['Mg^2+', 'magnesium 2 plus'],
    ['AlCl4^-', 'aluminium chlorine 4 minus'],
    ['Li^+', 'lithium plus'],
    ['Mg(TFSI)2', 'magnesium T F S I 2'],
    ['CaH2', 'calcium hydrogen 2'],
    ['Na_xAl_yO_z', 'sodium x aluminium y oxygen z'],
    ['Li2O/LiF', 'lithium 2 oxygen with lithium fluorine'],
  ])('says %s as "%s"', (source, spoken) => {
    expect(speakFormula(source)).toBe(spoken);
  });

  it('keeps symbols whole: cobalt is not carbon and oxygen', () => {
    expect(speakFormula('Co')).toBe('cobalt');
    expect(speakFormula('CO')).toBe('carbon oxygen');
  });
});
