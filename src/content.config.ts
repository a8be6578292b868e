import { readFileSync, readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { defineCollection } from 'astro:content';
import { file, glob, type Loader } from 'astro/loaders';
import { parse } from 'yaml';
import { cell } from './schemas/cell.ts';
import { chapter } from './schemas/chapter.ts';
import { dispute } from './schemas/dispute.ts';
import { electrolyte } from './schemas/electrolyte.ts';
import { element } from './schemas/element.ts';
import { figure } from './schemas/figure.ts';
import { glossaryTerm } from './schemas/glossaryTerm.ts';
import { interphase } from './schemas/interphase.ts';
import { metalPortrait } from './schemas/metalPortrait.ts';
import { note } from './schemas/note.ts';
import { observation } from './schemas/observation.ts';
import { question } from './schemas/question.ts';
import { reference } from './schemas/reference.ts';
import { widget } from './schemas/widget.ts';

const pages = (folder: string) => glob({ base: `./content/${folder}`, pattern: '*.mdx' });

/** One YAML list of questions a chapter; each question learns which chapter it belongs to. */
const questions: Loader = {
  name: 'questions',
  load: async (context) => {
    for (const name of readdirSync('content/questions')) {
      const chapterId = basename(name, '.yaml');
      const path = `content/questions/${name}`;
      for (const entry of parse(readFileSync(path, 'utf8')) as { id: string }[]) {
        const data = await context.parseData({ id: entry.id, data: { ...entry, chapter: chapterId }, filePath: path });
        context.store.set({ id: entry.id, data, filePath: path });
      }
    }
  },
};

export const collections = {
  chapters: defineCollection({ loader: pages('chapters'), schema: chapter }),
  figures: defineCollection({ loader: pages('figures'), schema: figure }),
  metals: defineCollection({ loader: pages('metals'), schema: metalPortrait }),
  widgets: defineCollection({ loader: pages('widgets'), schema: widget }),
  questions: defineCollection({ loader: questions, schema: question }),
  references: defineCollection({ loader: file('content/references.json'), schema: reference }),
  elements: defineCollection({ loader: file('content/data/elements.json'), schema: element }),
  glossary: defineCollection({ loader: file('content/glossary.yaml'), schema: glossaryTerm }),
  disputes: defineCollection({ loader: file('content/disputes.yaml'), schema: dispute }),
  notes: defineCollection({ loader: file('content/notes.yaml'), schema: note }),
  observations: defineCollection({ loader: file('content/data/observations.json'), schema: observation }),
  electrolytes: defineCollection({ loader: file('content/data/electrolytes.json'), schema: electrolyte }),
  interphases: defineCollection({ loader: file('content/data/interphases.json'), schema: interphase }),
  cells: defineCollection({ loader: file('content/data/cells.json'), schema: cell }),
};
