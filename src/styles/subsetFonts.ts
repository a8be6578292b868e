import { readFile, writeFile } from 'node:fs/promises';
import subsetFont from 'subset-font';

const ASCII = Array.from({ length: 95 }, (_, index) => String.fromCharCode(0x20 + index)).join('');
/** Beside ASCII: the accents of the authors' names, and the signs that quantities and prose need. */
const GLYPHS = `${ASCII}\u00a0\u2009\u202f°±·×µÅåäöüéèáíóúñøßçčšžćłńÖÜØ–—‘’“”…′≈≤≥−→←`;

/** Four faces keep the whole book's type under 60 kB: headings are set in the text face, larger. */
const FACES = [
  ['source-serif-4', '400-normal'],
  ['source-serif-4', '400-italic'],
  ['source-sans-3', '400-normal'],
  ['source-sans-3', '600-normal'],
] as const;

for (const [family, style] of FACES) {
  const font = await readFile(`node_modules/@fontsource/${family}/files/${family}-latin-${style}.woff2`);
  const subset = await subsetFont(font, GLYPHS, { targetFormat: 'woff2' });
  await writeFile(`public/fonts/${family}-${style}.woff2`, subset);
  console.log(family, style, subset.length);
}
