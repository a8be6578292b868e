import { writeFileSync } from 'node:fs';
import { readBuiltPages } from './builtPages-fs.ts';
import { addressesOf, readRegister, REGISTER } from './permalinkRegister-fs.ts';

/** Adds to the register what the last build published for the first time; nothing ever leaves it. */
export function registerPermalinks(register: readonly string[], built: readonly string[]): string[] {
  const order = new Intl.Collator('en', { numeric: true });
  return [...new Set([...register, ...built])].sort(order.compare);
}

if (import.meta.main) {
  const before = readRegister();
  const pages = readBuiltPages('dist');
  if (pages.length === 0) throw new Error('No built page in dist: run "npm run build" first.');
  const after = registerPermalinks(before, addressesOf(pages, 'published'));
  writeFileSync(REGISTER, `${after.join('\n')}\n`);
  console.log(`${REGISTER}: ${String(after.length - before.length)} new addresses, ${String(after.length)} in all.`);
}
