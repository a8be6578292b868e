import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { choice, flag, number, several, type StateOf } from '../../../src/islands/shared/widgetFields.ts';
import { initialState, readState, replaceState, writeState } from '../../../src/islands/shared/widgetState.ts';

const fields = {
  basis: choice({ label: 'Basis', options: { mass: 'per gram', volume: 'per cm³' }, initial: 'mass' }),
  metals: several({ label: 'Metals', options: { Li: 'Li', Na: 'Na', Mg: 'Mg' }, initial: ['Li', 'Mg'], atLeast: 1 }),
  extra: several({ label: 'Beside', options: { a: 'a', b: 'b' }, initial: [] }),
  log: flag({ label: 'Log', initial: false }),
  current: number({ label: 'Current', unit: 'mA cm⁻²', min: 0.1, max: 10, step: 0.1, initial: 1 }),
};
type State = StateOf<typeof fields>;

const anyState: fc.Arbitrary<State> = fc.record({
  basis: fc.constantFrom('mass' as const, 'volume' as const),
  metals: fc.subarray(['Li' as const, 'Na' as const, 'Mg' as const], { minLength: 1 }),
  extra: fc.subarray(['a' as const, 'b' as const]),
  log: fc.boolean(),
  current: fc.double({ min: 0.1, max: 10, noNaN: true }),
});

/** Text as somebody with bad intentions writes it: own keys with wild values, wild keys, broken escapes. */
const hostile = fc
  .array(
    fc.tuple(
      fc.oneof(
        fc.constantFrom('w.basis', 'w.metals', 'w.current', 'w.log', 'w.__proto__', 'w.constructor', 'w.'),
        fc.string({ unit: 'binary' }),
      ),
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.constantFrom(
          '__proto__',
          'toString',
          'NaN',
          'Infinity',
          '1e999',
          '-1',
          '0x10',
          '%',
          '%E0%A4%A',
          '<script>',
          'Li.Li',
          '',
        ),
      ),
    ),
    { maxLength: 8 },
  )
  .map((pairs) => pairs.map(([key, value]) => `${key}=${value}`).join('&'));

describe('a state in the address', () => {
  it('leaves defaults out', () => {
    expect(writeState(fields, initialState(fields))).toBe('');
    expect(writeState(fields, { ...initialState(fields), basis: 'volume', metals: ['Li'] })).toBe(
      'basis=volume&metals=Li',
    );
  });

  it('comes back as it went, with and without prefix and preset', () => {
    fc.assert(
      fc.property(anyState, anyState, fc.constantFrom('', 'w.'), (state, base, prefix) => {
        const query = writeState(fields, state, { prefix }, base);
        expect(readState(fields, new URLSearchParams(query), { prefix }, base)).toEqual({ state, refused: [] });
      }),
    );
  });

  it('never throws and always gives a usable state, for 1,000 hostile queries', () => {
    fc.assert(
      fc.property(hostile, (query) => {
        const { state, refused } = readState(fields, new URLSearchParams(query), { prefix: 'w.' });
        expect(Object.keys(state)).toEqual(Object.keys(fields));
        expect(['mass', 'volume']).toContain(state.basis);
        expect(state.metals.length).toBeGreaterThan(0);
        expect(state.current >= 0.1 && state.current <= 10).toBe(true);
        for (const { given } of refused) expect(given.length).toBeLessThanOrEqual(41);
      }),
      { numRuns: 1000 },
    );
  });

  it('falls back to the default and says so', () => {
    const { state, refused } = readState(
      fields,
      new URLSearchParams('w.basis=litre&w.current=99&w.metals=none&w.log=1&w.colour=red'),
      { prefix: 'w.' },
    );
    expect(state).toEqual({ ...initialState(fields), log: true });
    expect(refused).toEqual([
      { key: 'w.basis', given: 'litre', used: 'per gram' },
      { key: 'w.current', given: '99', used: '1 mA cm⁻²' },
      { key: 'w.metals', given: 'none', used: 'Li, Mg' },
      { key: 'w.colour', given: 'red', used: 'no such setting' },
    ]);
  });

  it('leaves keys of others alone on its own page', () => {
    expect(readState(fields, new URLSearchParams('utm_source=x&theme=dark')).refused).toEqual([]);
  });

  it('reads old keys and values through the table of migrations', () => {
    const migrations = { unit: { field: 'basis', values: { litre: 'volume' } } };
    expect(readState(fields, new URLSearchParams('unit=litre'), { migrations }).state.basis).toBe('volume');
    expect(
      replaceState(fields, new URLSearchParams('unit=litre&theme=dark'), 'basis=volume', { migrations }).toString(),
    ).toBe('theme=dark&basis=volume');
  });
});
