import type { Cation } from '../../../src/islands/solvation-sheath/cation.ts';

const cation = (symbol: Cation['symbol'], name: string, charge: Cation['charge'], places: number): Cation => ({
  symbol,
  name,
  metal: symbol.toLowerCase() as Cation['metal'],
  charge,
  places,
  placesFrom: 'assumed',
  chargeDensity: 50,
});

/** The six cations as the wrapper makes them, without the data. */
export const cations: readonly Cation[] = [
  cation('Li', 'lithium', 1, 4),
  cation('Na', 'sodium', 1, 6),
  cation('K', 'potassium', 1, 6),
  cation('Mg', 'magnesium', 2, 6),
  cation('Ca', 'calcium', 2, 6),
  cation('Al', 'aluminium', 3, 4),
];
