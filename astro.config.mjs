import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import { defineConfig } from 'astro/config';
import { pagePlugins } from './src/markdown/plugins.ts';

const base = process.env.BASE_PATH ?? '/';

export default defineConfig({
  site: process.env.SITE_URL ?? 'http://localhost:4321',
  base,
  trailingSlash: 'always',
  // Astro's default joins words across lines; numbers and their units would run together.
  compressHTML: true,
  build: { format: 'directory', inlineStylesheets: 'always' },
  markdown: {
    processor: unified({ ...pagePlugins(base), smartypants: false, gfm: true }),
    syntaxHighlight: false,
  },
  integrations: [mdx(), preact()],
});
