import type { Field } from './widgetFields.ts';

export type FieldValue = string | readonly string[] | boolean | number;

const NONE = 'none';
const DECIMAL = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d{1,3})?$/i;
const FLAGS: Readonly<Record<string, boolean>> = {
  '1': true,
  yes: true,
  true: true,
  on: true,
  '0': false,
  no: false,
  false: false,
  off: false,
};

/** A field's value as it stands in the address: `volume`, `Li.Mg`, `none`, `1`, `2.5`. */
export function writeField(field: Field, value: FieldValue): string {
  if (field.kind === 'several') return (value as readonly string[]).join('.') || NONE;
  if (field.kind === 'flag') return value ? '1' : '0';
  return String(value);
}

/** The value that a text from outside stands for, or undefined when it stands for none. Never throws. */
export function readField(field: Field, text: string): FieldValue | undefined {
  if (field.kind === 'choice') return Object.hasOwn(field.options, text) ? text : undefined;
  if (field.kind === 'several') return readSeveral(field, text);
  if (field.kind === 'flag') return Object.hasOwn(FLAGS, text) ? FLAGS[text] : undefined;
  const value = DECIMAL.test(text) ? Number(text) : NaN;
  return value >= field.min && value <= field.max ? value : undefined;
}

function readSeveral(field: Field & { kind: 'several' }, text: string): readonly string[] | undefined {
  const given = new Set(text === NONE ? [] : text.split(/[.,]/));
  const known = Object.keys(field.options).filter((option) => given.has(option));
  const complete = known.length === given.size && known.length >= (field.atLeast ?? 0);
  return complete ? known : undefined;
}

/** The value in words, for the line that says what was used instead. */
export function sayField(field: Field, value: FieldValue): string {
  if (field.kind === 'choice') return field.options[value as string] ?? '';
  if (field.kind === 'several')
    return (value as readonly string[]).map((key) => field.options[key]).join(', ') || 'none';
  if (field.kind === 'flag') return value ? 'on' : 'off';
  return `${String(value)} ${field.unit}`.trim();
}
