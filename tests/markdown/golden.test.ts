import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { runPlugins } from './runPlugins.ts';

const input = new URL('input/', import.meta.url);

/** A new file in input/ is a new test; `npm run test:unit -- -u` writes its output, to be read before it is kept. */
test.each(readdirSync(input))('%s comes out as its output says', async (name) => {
  const html = runPlugins(readFileSync(new URL(name, input), 'utf8'));
  // Definitions belong to the glossary's authors: a reworded one is no change of the plugin.
  const stable = html.replace(/(<span class="note" aria-hidden="true">)<b>.*?(?=<\/span><\/span>)/gs, '$1…');
  await expect(stable.replaceAll('><', '>\n<')).toMatchFileSnapshot(`output/${name.replace(/\.md$/, '.html')}`);
});
