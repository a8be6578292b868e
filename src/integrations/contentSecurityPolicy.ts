import { createHash } from 'node:crypto';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** Executable inline scripts; data blocks (JSON-LD) never run and need no hash. */
const INLINE_SCRIPT =
  /<script(?![^>]*\ssrc=)(?![^>]*\stype="(?:application|text)\/(?!javascript)[^"]*")[^>]*>([\s\S]*?)<\/script>/g;
const INLINE_STYLE = /<style[^>]*>([\s\S]*?)<\/style>/g;

/**
 * Gives every page a content security policy of its own: only what this book serves, only the inline scripts and
 * styles that the page was built with, by hash. Astro's own policy would list the hashes of all pages on each.
 */
export function contentSecurityPolicy(): AstroIntegration {
  return {
    name: 'content-security-policy',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        for (const path of globSync('**/*.html', { cwd: folder })) {
          const file = join(folder, path);
          writeFileSync(file, withPolicy(readFileSync(file, 'utf8'), path));
        }
      },
    },
  };
}

/**
 * The page with its policy, right behind the charset, before anything that the policy rules.
 * @throws Error when the page has no `<meta charset>` or holds a style attribute or an event handler, which no hash allows
 */
export function withPolicy(html: string, path: string): string {
  const forbidden = /<[a-z][^>]*?\s(style|on[a-z]+)=["'][^>]*>/i.exec(
    html.replace(INLINE_SCRIPT, '').replace(INLINE_STYLE, ''),
  );
  if (forbidden)
    throw new Error(
      `${path}: the content security policy forbids ${String(forbidden[1])}="…" in ${forbidden[0].slice(0, 120)}`,
    );
  const charset = /<meta charset="?utf-8"?\s*\/?>/i.exec(html)?.[0];
  if (charset === undefined)
    throw new Error(`${path}: no <meta charset="utf-8"> to put the content security policy behind`);
  return html.replace(charset, () => `${charset}<meta http-equiv="content-security-policy" content="${policy(html)}">`);
}

function policy(html: string): string {
  const hashes = (pattern: RegExp): string =>
    [
      ...new Set(
        [...html.matchAll(pattern)].map(
          ([, code = '']) => ` 'sha256-${createHash('sha256').update(code).digest('base64')}'`,
        ),
      ),
    ].join('');
  return [
    "default-src 'none'",
    // The search engine is WebAssembly.
    `script-src 'self' 'wasm-unsafe-eval'${hashes(INLINE_SCRIPT)}`,
    `style-src 'self'${hashes(INLINE_STYLE)}`,
    // Pictures are exported by way of blob: and data: addresses.
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "frame-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
  ].join('; ');
}
