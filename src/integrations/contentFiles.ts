import type { z } from 'astro/zod';
import { cell } from '../schemas/cell.ts';
import { chapter } from '../schemas/chapter.ts';
import { dispute } from '../schemas/dispute.ts';
import { electrolyte } from '../schemas/electrolyte.ts';
import { element } from '../schemas/element.ts';
import { figure } from '../schemas/figure.ts';
import { glossaryTerm } from '../schemas/glossaryTerm.ts';
import { interphase } from '../schemas/interphase.ts';
import { metalPortrait } from '../schemas/metalPortrait.ts';
import { note } from '../schemas/note.ts';
import { observation } from '../schemas/observation.ts';
import { question } from '../schemas/question.ts';
import { reference } from '../schemas/reference.ts';
import { widget } from '../schemas/widget.ts';

/** What a key names: a value under it must be one of these ids. */
export type Names = 'reference' | 'term' | 'place' | 'ownPlace' | 'objective' | 'chapter' | 'figure';

/** A kind of file under `content/`: where it lies, what it must hold, which of its keys name something else. */
export interface ContentKind {
  readonly pattern: string;
  readonly schema: z.ZodType;
  readonly names: Readonly<Record<string, Names>>;
}

const data = (pattern: string, schema: z.ZodType): ContentKind => ({
  pattern,
  schema,
  names: { refs: 'reference', where: 'place' },
});

export const CONTENT_KINDS: readonly ContentKind[] = [
  { pattern: 'content/chapters/*.mdx', schema: chapter, names: { ref: 'reference' } },
  { pattern: 'content/figures/*.mdx', schema: figure, names: { chapter: 'chapter' } },
  { pattern: 'content/metals/*.mdx', schema: metalPortrait, names: {} },
  { pattern: 'content/widgets/*.mdx', schema: widget, names: {} },
  // The chapter is the file's name.
  {
    pattern: 'content/questions/*.yaml',
    schema: question.omit({ chapter: true }),
    names: { objective: 'objective', taught: 'ownPlace' },
  },
  { pattern: 'content/glossary.yaml', schema: glossaryTerm, names: { refs: 'reference', seeAlso: 'term' } },
  { pattern: 'content/disputes.yaml', schema: dispute, names: { refs: 'reference', where: 'place' } },
  { pattern: 'content/notes.yaml', schema: note, names: { refs: 'reference' } },
  { pattern: 'content/references.json', schema: reference, names: {} },
  { pattern: 'content/data/elements.json', schema: element, names: { refs: 'reference' } },
  data('content/data/observations.json', observation),
  data('content/data/electrolytes.json', electrolyte),
  data('content/data/interphases.json', interphase),
  data('content/data/cells.json', cell),
];
