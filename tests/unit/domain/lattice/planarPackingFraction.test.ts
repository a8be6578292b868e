import { describe, expect, it } from 'vitest';
import { planarPackingFraction } from '~/domain/lattice/planarPackingFraction';
import { expectSame } from '../../amount.ts';

describe(planarPackingFraction, () => {
  it.each([
    ['bcc', '110', 0.833, (3 * Math.PI * Math.SQRT2) / 16],
    ['bcc', '100', 0.589, (3 * Math.PI) / 16],
    ['hcp', '002', 0.907, Math.PI / (2 * Math.sqrt(3))],
    ['fcc', '111', 0.907, Math.PI / (2 * Math.sqrt(3))],
    ['fcc', '100', 0.785, Math.PI / 4],
    ['fcc', '220', 0.555, Math.PI / (4 * Math.SQRT2)],
    ['bcc', '111', 0.34, (Math.PI * Math.sqrt(3)) / 16],
  ] as const)('covers of %s (%s) the share %f', (structure, plane, rounded, exact) => {
    expect(planarPackingFraction({ structure, plane })).toBeCloseTo(rounded, 3);
    expectSame(planarPackingFraction({ structure, plane }), exact, 1e-12);
  });

  it('puts the densest plane of each lattice first: (110), (111), (002)', () => {
    const share = (structure: 'bcc' | 'fcc', plane: string): number => planarPackingFraction({ structure, plane });
    expect(share('bcc', '110')).toBeGreaterThan(Math.max(share('bcc', '100'), share('bcc', '111')));
    expect(share('fcc', '111')).toBeGreaterThan(Math.max(share('fcc', '100'), share('fcc', '110')));
  });

  it('names the planes that it knows', () => {
    expect(() => planarPackingFraction({ structure: 'hcp', plane: '101' })).toThrow(
      'No plane (101) is listed for hcp: choose 002.',
    );
  });
});
