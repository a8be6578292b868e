import { describe, expect, it } from 'vitest';
import { elementNames } from '~/domain/chemistry/elements';
import { groupNames } from '~/domain/chemistry/groups';
import { parseFormula } from '~/domain/chemistry/parseFormula';

describe('the known symbols', () => {
  it('are each read as one', () => {
    for (const symbol of [...Object.keys(elementNames), ...Object.keys(groupNames)]) {
      expect(parseFormula(symbol)).toEqual([{ text: symbol, level: 'base' }]);
    }
  });

  it('never mean an element and a group at once', () => {
    expect(Object.keys(groupNames).filter((group) => group in elementNames)).toEqual([]);
  });
});
