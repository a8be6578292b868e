import { globSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import { checkContentFile } from './checkContentFile.ts';
import { CONTENT_KINDS } from './contentFiles.ts';
import { readKnownIds } from './knownIds-fs.ts';

/** Before anything is built: every file of data and every front matter against its schema, and every id that they name. */
export function contentCheck(): AstroIntegration {
  return {
    name: 'content-check',
    hooks: {
      'astro:config:setup': ({ command, logger }) => {
        if (command !== 'build') return;
        const problems = checkContent();
        if (problems.length > 0)
          throw new Error(`The content has ${String(problems.length)} mistakes:\n${problems.join('\n')}`);
        logger.info('every file of content matches its schema, every id that it names exists');
      },
    },
  };
}

/** One line for every mistake under `content/`: `file:line: what, and what was expected`. */
export function checkContent(): string[] {
  const files = CONTENT_KINDS.flatMap((kind) =>
    globSync(kind.pattern)
      .sort()
      .map((file) => ({ kind, file })),
  );
  const absent = CONTENT_KINDS.filter((kind) => !files.some((file) => file.kind === kind)).map(
    ({ pattern }) => `${pattern}: no such file`,
  );
  // Names are looked up in files of the right shape only.
  const misshapen = [...absent, ...files.flatMap(({ file, kind }) => checkContentFile(file, kind))];
  if (misshapen.length > 0) return misshapen;
  const known = readKnownIds();
  return files.flatMap(({ file, kind }) => checkContentFile(file, kind, known));
}
