import { didYouMean } from '~/domain/text/nearest';
import type { Fields } from '~/islands/shared/widgetFields';
import { readState } from '~/islands/shared/widgetState';

/**
 * Checks the state that an author wrote: `basis=volume&metals=Li.Mg`.
 * @throws Error when a field or value does not exist
 */
export function checkPreset(fields: Fields, preset: string): void {
  const params = new URLSearchParams(preset);
  for (const key of params.keys()) {
    if (!Object.hasOwn(fields, key))
      throw new Error(`state: no field is called "${key}".${didYouMean(key, Object.keys(fields))}`);
  }
  const [wrong] = readState(fields, params).refused;
  if (!wrong) return;
  const field = fields[wrong.key];
  const options = field && 'options' in field ? didYouMean(wrong.given, Object.keys(field.options)) : '';
  const range = field?.kind === 'number' ? ` Expected ${String(field.min)} to ${String(field.max)} ${field.unit}.` : '';
  throw new Error(`state: "${wrong.given}" is no value of "${wrong.key}".${options}${range}`);
}
