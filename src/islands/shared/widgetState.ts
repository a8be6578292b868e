import { readField, sayField, writeField, type FieldValue } from './fieldText.ts';
import type { Fields, StateOf } from './widgetFields.ts';

/*
 * The address of a widget's state is a contract with every course that links to it.
 *   - On /widgets/<id>/ and /embed/<id>/ a field is its own key: ?basis=volume&metals=Li.Mg
 *   - On any other page the widget's id comes first: ?capacity-chart.basis=volume
 *   - <Widget state="basis=volume"> in a chapter uses the short form.
 * Defaults are left out. Renamed keys and values live on in a table of migrations.
 */

/** A value from outside that could not be used, and what stands instead. */
export interface Refusal {
  readonly key: string;
  readonly given: string;
  readonly used: string;
}

/** Old field → new field, with old value → new value where values changed too. */
export type Migrations = Readonly<
  Record<string, { readonly field: string; readonly values?: Readonly<Record<string, string>> }>
>;

interface Address {
  /** Stands before each key: `capacity-chart.`, or nothing. */
  readonly prefix?: string;
  readonly migrations?: Migrations;
}

const LONGEST_ECHO = 40;

export function initialState<F extends Fields>(fields: F): StateOf<F> {
  return Object.fromEntries(
    Object.entries(fields).map(([key, field]) => [key, field.initial]),
  ) as unknown as StateOf<F>;
}

/**
 * Reads a state from text that anybody may have written. Never throws: what cannot be used falls back
 * to `base` and is listed.
 * @param base what holds where the address is silent: the author's preset, or the defaults
 */
export function readState<F extends Fields>(
  fields: F,
  params: URLSearchParams,
  { prefix = '', migrations = {} }: Address = {},
  base: StateOf<F> = initialState(fields),
): { state: StateOf<F>; refused: readonly Refusal[] } {
  const state: Record<string, FieldValue> = { ...(base as Record<string, FieldValue>) };
  const refused: Refusal[] = [];
  const settled = new Set<string>();
  const refuse = (key: string, given: string, used: string) => refused.push({ key, given: echo(given), used });

  for (const [written, text] of params) {
    if (!written.startsWith(prefix)) continue;
    const name = written.slice(prefix.length);
    const moved = Object.hasOwn(migrations, name) ? migrations[name] : undefined;
    const key = moved?.field ?? name;
    const field = Object.hasOwn(fields, key) ? fields[key] : undefined;
    if (!field) {
      // Without a prefix the address may hold keys of others, which are none of our business.
      if (prefix !== '') refuse(echo(written), text, 'no such setting');
      continue;
    }
    if (settled.has(key)) continue;
    settled.add(key);
    const current = moved?.values && Object.hasOwn(moved.values, text) ? moved.values[text] : undefined;
    const value = readField(field, (current ?? text).trim());
    if (value === undefined) refuse(written, text, sayField(field, state[key] as FieldValue));
    else state[key] = value;
  }
  return { state: state as unknown as StateOf<F>, refused };
}

/**
 * The query that leads back to a state, without "?", fields in their order; empty for the state that `base` gives.
 * `readState(fields, new URLSearchParams(writeState(…)))` is the same state.
 */
export function writeState<F extends Fields>(
  fields: F,
  state: StateOf<F>,
  { prefix = '' }: Address = {},
  base: StateOf<F> = initialState(fields),
): string {
  const params = new URLSearchParams();
  for (const [key, field] of Object.entries(fields)) {
    const text = writeField(field, state[key] as FieldValue);
    if (text !== writeField(field, base[key] as FieldValue)) params.set(prefix + key, text);
  }
  return params.toString();
}

/** Other people's keys of an address, with ours replaced by those of `query`. */
export function replaceState(
  fields: Fields,
  params: URLSearchParams,
  query: string,
  { prefix = '', migrations = {} }: Address = {},
): URLSearchParams {
  const own = (key: string) => {
    const name = key.slice(prefix.length);
    return key.startsWith(prefix) && (prefix !== '' || Object.hasOwn(fields, name) || Object.hasOwn(migrations, name));
  };
  return new URLSearchParams([...[...params].filter(([key]) => !own(key)), ...new URLSearchParams(query)]);
}

function echo(text: string): string {
  return text.length > LONGEST_ECHO ? `${text.slice(0, LONGEST_ECHO)}…` : text;
}
