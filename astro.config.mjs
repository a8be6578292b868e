import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import { defineConfig } from 'astro/config';
import { contentCheck } from './src/integrations/contentCheck.ts';
import { contentSecurityPolicy } from './src/integrations/contentSecurityPolicy.ts';
import { links } from './src/integrations/links.ts';
import { permalinks } from './src/integrations/permalinks.ts';
import { sitemap } from './src/integrations/sitemap.ts';
import { stylesInHead } from './src/integrations/stylesInHead.ts';
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
  // The order matters: later ones see the pages that earlier ones wrote; the policy hashes what is there at the end.
  integrations: [
    contentCheck(),
    mdx(),
    preact(),
    permalinks(),
    links(),
    sitemap(),
    stylesInHead(),
    contentSecurityPolicy(),
  ],
});
