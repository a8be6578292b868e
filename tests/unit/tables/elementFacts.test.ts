import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { element } from '~/schemas/element';
import { elementFacts } from '~/tables/elementFacts';
import { byFactOrder } from '~/tables/factOrder';
import { propertyName } from '~/tables/propertyNames';

const elements = (JSON.parse(readFileSync('content/data/elements.json', 'utf8')) as unknown[]).map((entry) =>
  element.parse(entry),
);
const factOf = (symbol: string, key: string) => {
  const found = elements.find((candidate) => candidate.symbol === symbol);
  return found && elementFacts(found).find((fact) => fact.key === key);
};

describe('elementFacts', () => {
  test.each([
    ['Li', 'specificCapacity', '3862', 'mAh g^-1'],
    ['Al', 'volumetricCapacity', '8046', 'mAh cm^-3'],
    ['Li', 'chargeDensity.4', '98.3', 'C mm^-3'],
    ['Li', 'chargeDensity.6', '52.5', 'C mm^-3'],
    ['Mg', 'planarPacking.(002)', '0.907', '1'],
    ['Ca', 'surfaceEnergy', '0.50', 'J m^-2'],
    ['Mg', 'latticeConstants.c', '5.2105', 'Å'],
    ['C', 'specificCapacity', '371.9', 'mAh g^-1'],
  ])('%s %s is %s %s', (symbol, key, text, unit) => {
    expect(factOf(symbol, key)).toMatchObject({ text, unit });
  });

  test('says where the review prints something else', () => {
    expect(factOf('Li', 'crustalAbundance')?.printed).toMatchObject({ text: '<0.002 wt%', agrees: false });
    expect(factOf('Na', 'crustalAbundance')?.printed).toMatchObject({ text: '>2.0 wt%', agrees: true });
    expect(factOf('Na', 'density')?.printed).toBeUndefined();
  });

  test('has a source or a formula for every value', () => {
    const bare = elements.flatMap((entry) => elementFacts(entry).filter(({ source, formula }) => !source && !formula));
    expect(bare).toEqual([]);
  });
});

describe('the order of the tables', () => {
  test('knows every property, and names it', () => {
    const keys = elements.flatMap((entry) => elementFacts(entry).map(({ key }) => key));
    expect(() => keys.map(propertyName)).not.toThrow();
    expect(keys.map((key) => ({ key })).sort(byFactOrder)[0]?.key).toBe('specificCapacity');
  });

  test('counts neighbours as numbers', () => {
    const keys = ['chargeDensity.10', 'chargeDensity.6', 'density'].map((key) => ({ key }));
    expect(keys.sort(byFactOrder).map(({ key }) => key)).toEqual(['density', 'chargeDensity.6', 'chargeDensity.10']);
  });
});
