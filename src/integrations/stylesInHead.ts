import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

const STYLE = /<style[^>]*>[\s\S]*?<\/style>/g;

/** Astro writes the one rule of its islands beside the first of them; HTML allows `<style>` in the head only. */
export function stylesInHead(): AstroIntegration {
  return {
    name: 'styles-in-head',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        for (const path of globSync('**/*.html', { cwd: folder })) {
          const file = join(folder, path);
          const html = readFileSync(file, 'utf8');
          const moved = moveStyles(html);
          if (moved !== html) writeFileSync(file, moved);
        }
      },
    },
  };
}

/** The page with every style of its body at the end of its head. */
export function moveStyles(html: string): string {
  const [head = '', ...rest] = html.split('</head>');
  const body = rest.join('</head>');
  const styles = body.match(STYLE) ?? [];
  return styles.length === 0 ? html : `${head}${[...new Set(styles)].join('')}</head>${body.replace(STYLE, '')}`;
}
