import { parseFormula } from './parseFormula.ts';

/** The formula as copied or typed: `Mg(TFSI)2`, `AlCl4-`, `NaxAlyOz`. */
export function plainFormula(source: string): string {
  return parseFormula(source)
    .map(({ text }) => text)
    .join('')
    .replace(/−/g, '-');
}
