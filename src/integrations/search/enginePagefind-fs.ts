import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';

/** A record in the engine's terms. */
export interface EngineRecord {
  readonly url: string;
  readonly content: string;
  readonly title: string;
  /** Codes of the title, searched with a weight of their own. */
  readonly codes: string;
  readonly filters: Readonly<Record<string, string[]>>;
}

/** What Pagefind brings for other sites: its own interfaces and stemmers of other languages. */
const UNUSED = /(?:ui|highlight|playground|worker).*\.(?:js|css)$|wasm\.unknown/;
/** Small pieces: a first search needs two or three of them, and each word of a later one at most one more. */
const CHUNK_SIZE = '2000';

/**
 * Writes the engine's files for some records and returns its id of each, in order.
 * @throws Error on any complaint of the engine, and when a record has gone missing
 */
export async function writeEngineFiles(records: readonly EngineRecord[], folder: string): Promise<string[]> {
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = CHUNK_SIZE;
  const { index, errors } = await createIndex({ forceLanguage: 'en' });
  if (!index || errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`);
  for (const { url, content, title, codes, filters } of records) {
    const added = await index.addCustomRecord({
      url,
      content,
      language: 'en',
      meta: { title, ...(codes && { k: codes }) },
      filters,
    });
    if (added.errors.length > 0) throw new Error(`Pagefind, ${url}: ${added.errors.join('; ')}`);
  }
  const { files, errors: writing } = await index.getFiles();
  if (writing.length > 0) throw new Error(`Pagefind: ${writing.join('; ')}`);
  rmSync(folder, { recursive: true, force: true });
  const idOfUrl = new Map<string, string>();
  for (const { path, content } of files) {
    if (UNUSED.test(path)) continue;
    const target = join(folder, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, content);
    const id = /fragment\/[a-z-]+_(.+)\.pf_fragment$/.exec(path)?.[1];
    if (id) idOfUrl.set(urlOfFragment(content), id);
  }
  await close();
  return records.map(({ url }) => idOfUrl.get(url) ?? lost(url));
}

/** A fragment is gzipped JSON after a mark of its own. */
function urlOfFragment(content: Uint8Array): string {
  const text = gunzipSync(content)
    .toString('utf8')
    .replace(/^pagefind_dcd/, '');
  return (JSON.parse(text) as { url: string }).url;
}

function lost(url: string): never {
  throw new Error(`Pagefind dropped the record ${url}.`);
}
