import { globSync, readFileSync } from 'node:fs';
import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:standard'],
  elements: [
    'html5',
    {
      'astro-island': { flow: true, phrasing: true, transparent: true },
      'astro-slot': { flow: true, phrasing: true, transparent: true },
    },
  ],
  rules: {
    // Astro and the compressor write both forms; both are valid.
    'void-style': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'no-trailing-whitespace': 'off',
    'doctype-style': 'off',
    'no-inline-style': 'error',
    // Long titles are cut by search engines, which is no error of HTML.
    'long-title': 'off',
    // A no-break space before a unit is meant.
    'no-raw-characters': ['error', { relaxed: true }],
    // Lists keep their role where a style removes their bullets; Safari needs it said.
    'no-redundant-role': 'off',
    // The same landmark twice has its own name each time; axe checks that in the browser.
    'unique-landmark': 'off',
    // Hashes of a content security policy stand in for subresource integrity on one's own files.
    'require-sri': 'off',
    'prefer-native-element': 'off',
    'tel-non-breaking': 'off',
  },
});

const pages = globSync('dist/**/*.html');

test('there are pages', () => {
  expect(pages.length).toBeGreaterThan(10);
});

test.each(pages)('%s is valid HTML', async (path) => {
  const { results } = await validator.validateString(readFileSync(path, 'utf8'), path);
  const found = results.flatMap(({ messages }) =>
    messages
      .filter(({ severity }) => severity === 2)
      .map(({ ruleId, message, selector }) => `${ruleId}: ${message} at ${selector ?? '?'}`),
  );
  expect([...new Set(found)].slice(0, 10)).toEqual([]);
});
