import { globSync } from 'node:fs';
import { addressOf } from '../../src/integrations/builtPages-fs.ts';

/** The address of every page in a built book, the page for lost readers included. */
export function builtAddresses(folder: string): string[] {
  return globSync('**/*.html', { cwd: folder }).map(addressOf).sort();
}
