import { expect, test } from 'vitest';
import { withPolicy } from '../../src/integrations/contentSecurityPolicy.ts';
import { moveStyles } from '../../src/integrations/stylesInHead.ts';

const page = (body: string): string =>
  `<!doctype html><html><head><meta charset="utf-8"></head><body>${body}</body></html>`;

test('names the hash of each inline script and style, and nothing unsafe but WebAssembly', () => {
  const html = withPolicy(
    page('<script>a()</script><style>b{}</style><script type="application/ld+json">{}</script>'),
    'x',
  );
  const policy = /content-security-policy" content="([^"]+)"/.exec(html)?.[1] ?? '';
  expect(policy.match(/'sha256-/g)).toHaveLength(2);
  expect(policy).toContain("script-src 'self' 'wasm-unsafe-eval' 'sha256-");
  expect(policy).not.toContain("'unsafe-");
});

test.each(['<p style="color: red">', '<button onclick="a()">'])('refuses %s, which no hash allows', (element) => {
  expect(() => withPolicy(page(element), 'deposition/index.html')).toThrow(
    /deposition\/index\.html: the content security policy forbids/,
  );
});

test('styles of the body move to the head, where HTML allows them', () => {
  expect(moveStyles('<head><title>x</title></head><body><p>a</p><style>b{}</style><style>b{}</style></body>')).toBe(
    '<head><title>x</title><style>b{}</style></head><body><p>a</p></body>',
  );
});
