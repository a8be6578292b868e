import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Nodes, Paragraph, Parents } from 'mdast';
import remarkDirective from 'remark-directive';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { parse as parseYaml } from 'yaml';

const FOLDERS = ['chapters', 'figures', 'metals', 'widgets'];
const REGISTER = 'content/permalinks.txt';
const parser = unified().use(remarkParse).use(remarkMdx).use(remarkGfm).use(remarkDirective).use(remarkMath);

/**
 * Gives every paragraph and list item that has no id the next free one, written at its end as `[#p12]`.
 * An id once published is never given again, so links survive whatever is added, moved or reworded.
 */
export function stampIds(source: string, prefix: string, taken: Iterable<string>): string {
  const frontMatter = /^---\n[\s\S]*?\n---\n/.exec(source)?.[0] ?? '';
  // Blanked, not removed: positions in the tree stay positions in the file.
  const body = frontMatter.replace(/[^\n]/g, ' ') + source.slice(frontMatter.length);
  const used = [...taken, ...[...source.matchAll(/\[#([\w-]+)\]/g)].map((match) => match[1] ?? '')];
  let next = Math.max(0, ...used.map((id) => (id.startsWith(prefix) ? Number(id.slice(prefix.length)) || 0 : 0))) + 1;
  const ends = paragraphsOf(parser.parse(body))
    .filter((paragraph) => !/\[#[\w-]+\]\s*$/.test(textOf(paragraph, source)))
    .map((paragraph) => paragraph.position?.end.offset ?? 0);
  let stamped = '';
  let from = 0;
  for (const end of ends) {
    stamped += `${source.slice(from, end)} [#${prefix}${String(next++)}]`;
    from = end;
  }
  return stamped + source.slice(from);
}

/** Paragraphs of running text and of list items; table cells hold none. */
function paragraphsOf(node: Nodes): Paragraph[] {
  if (node.type === 'paragraph') return isBlockOnly(node) ? [] : [node];
  if (node.type === 'listItem')
    return node.children.slice(0, 1).flatMap(paragraphsOf).concat(node.children.slice(1).flatMap(paragraphsOf));
  return 'children' in node ? (node as Parents).children.flatMap((child) => paragraphsOf(child as Nodes)) : [];
}

/** `<Figure … />` alone on its line parses as a paragraph in some places; it is no text. */
function isBlockOnly({ children }: Paragraph): boolean {
  return children.every(
    (child) => child.type === 'mdxJsxTextElement' || (child.type === 'text' && child.value.trim() === ''),
  );
}

function textOf(node: Paragraph, source: string): string {
  return source.slice(node.position?.start.offset, node.position?.end.offset);
}

function run(): void {
  const register = parseRegister();
  for (const folder of FOLDERS) {
    const directory = join('content', folder);
    for (const name of readdirSync(directory).filter((entry) => entry.endsWith('.mdx'))) {
      const path = join(directory, name);
      const slug = basename(name, '.mdx');
      const source = readFileSync(path, 'utf8');
      const prefix = folder === 'figures' ? `${slug}-p` : 'p';
      const page =
        folder === 'chapters' ? `/${slug}/` : folder === 'figures' ? `/${chapterOf(source)}/` : `/${folder}/${slug}/`;
      const stamped = stampIds(source, prefix, register.get(page) ?? []);
      if (stamped !== source) writeFileSync(path, stamped);
    }
  }
}

function chapterOf(source: string): string {
  const frontMatter = /^---\n([\s\S]*?)\n---/.exec(source)?.[1] ?? '';
  return (parseYaml(frontMatter) as { chapter?: string }).chapter ?? '';
}

function parseRegister(): Map<string, string[]> {
  const pages = new Map<string, string[]>();
  for (const line of safeRead(REGISTER).split('\n')) {
    const [page, id] = line.split('#');
    if (page && id) pages.set(page, [...(pages.get(page) ?? []), id]);
  }
  return pages;
}

function safeRead(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

if (import.meta.main) run();
