import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { chapter } from './schemas/chapter.ts';
import { dispute } from './schemas/dispute.ts';
import { figure } from './schemas/figure.ts';
import { glossaryTerm } from './schemas/glossaryTerm.ts';
import { metalPortrait } from './schemas/metalPortrait.ts';
import { note } from './schemas/note.ts';
import { question } from './schemas/question.ts';
import { reference } from './schemas/reference.ts';

const pages = (folder: string) => glob({ base: `./content/${folder}`, pattern: '*.mdx' });

export const collections = {
  chapters: defineCollection({ loader: pages('chapters'), schema: chapter }),
  figures: defineCollection({ loader: pages('figures'), schema: figure }),
  metals: defineCollection({ loader: pages('metals'), schema: metalPortrait }),
  references: defineCollection({ loader: file('content/references.json'), schema: reference }),
  glossary: defineCollection({ loader: file('content/glossary.yaml'), schema: glossaryTerm }),
  disputes: defineCollection({ loader: file('content/disputes.yaml'), schema: dispute }),
  notes: defineCollection({ loader: file('content/notes.yaml'), schema: note }),
};
