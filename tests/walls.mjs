/**
 * The walls of the book: who may import whom. Data flow one way, content → schemas → pages → figures → islands,
 * with `domain/` below all. ESLint applies the last matching entry, so each file has one list of walls.
 */

const WINGS = [
  'charts',
  'components',
  'computed',
  'drawings',
  'figures',
  'integrations',
  'islands',
  'layouts',
  'markdown',
  'pages',
  'schemas',
  'search',
  'styles',
];

/** Imports of any of these folders of src/, written `~/x/…` or with dots. */
const into = (folders, message, options = {}) => ({
  regex: String.raw`(^~/|^(\.\./)+)(${folders.join('|')})(/|$)`,
  message,
  ...options,
});

const except = (...allowed) => WINGS.filter((wing) => !allowed.includes(wing));

const plotly = {
  regex: '^plotly',
  allowTypeImports: true,
  message: 'Plotly is 305 kB: only src/islands/shared/Plot.tsx loads it, on the reader’s intent.',
};
const noTests = { regex: '(^|/)tests/', message: 'The book does not know its tests.' };
const noBuild = {
  regex: '^(astro:|node:|astro$|zod$|astro/)',
  message: 'This code runs in the reader’s browser: no build modules here.',
  allowTypeImports: true,
};

const wall = (files, patterns) => ({
  files,
  rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns: [plotly, noTests, ...patterns] }] },
});

const islandWalls = (sibling) => [
  noBuild,
  into(
    ['figures', 'components', 'pages', 'layouts', 'markdown', 'integrations', 'computed'],
    'Islands ship to readers: they know domain, charts, drawings and islands/shared only.',
  ),
  {
    regex: sibling,
    message: 'Islands do not know each other, so that each can be removed: share through domain/ or islands/shared/.',
  },
  {
    regex: String.raw`(^|/)[a-z]\w*Props(\.ts)?$`,
    allowTypeImports: true,
    message: 'Import the type only: the schema would bring Zod to the page.',
  },
];

export const walls = [
  wall(['src/**/*.{ts,tsx,astro}'], []),
  wall(
    ['src/{figures,components}/**/*'],
    [
      into(['pages', 'layouts', 'integrations'], 'Parts do not know the whole.'),
      {
        regex: '^(~/|(\\.\\./)+)markdown/(?!renderInline|renderUnlinked)',
        message: 'Components reach the Markdown plugins through renderInline and renderUnlinked only.',
        allowTypeImports: true,
      },
    ],
  ),
  wall(['src/{layouts,pages}/**/*'], [into(['integrations'], 'Integrations are reached from the Astro config only.')]),
  wall(
    ['src/domain/**/*'],
    [
      {
        regex: String.raw`^(?!\.{1,2}/)`,
        message: 'domain/ is pure: it imports itself and the constants, nothing else.',
      },
      into(WINGS, 'domain/ lies below everything: it imports itself and the constants, nothing else.'),
    ],
  ),
  wall(
    ['src/schemas/**/*'],
    [into(except('schemas'), 'A schema reads by itself: Zod, other schemas and lists of domain/.')],
  ),
  wall(['src/computed/**/*'], [into(except('computed', 'schemas'), 'Worked numbers come from domain/ and data.')]),
  wall(
    ['src/charts/**/*'],
    [
      noBuild,
      into(except('charts', 'drawings'), 'A chart is described by plain data; it knows no page and no widget.'),
    ],
  ),
  wall(
    ['src/drawings/**/*'],
    [noBuild, into(except('drawings'), 'A drawing is a pure component: domain/ and other drawings.')],
  ),
  wall(
    ['src/{markdown,integrations}/**/*'],
    [
      into(['islands', 'figures', 'components', 'layouts', 'pages'], 'Build tools know trees and files, not views.'),
      { regex: '^preact', message: 'Build tools know trees and files, not views.' },
    ],
  ),
  wall(
    ['src/search/**/*'],
    [
      into(
        ['islands', 'figures', 'components', 'layouts', 'pages', 'markdown', 'integrations'],
        'Search knows domain/ and itself: index and query share one normaliser.',
      ),
    ],
  ),
  wall(['src/islands/*/*'], islandWalls(String.raw`^~/islands/(?!shared/)|^\.\./(?!shared/|\.\./)\w`)),
  wall(['src/islands/*/*/**/*'], islandWalls(String.raw`^~/islands/(?!shared/)|^\.\./\.\./(?!shared/|\.\./)\w`)),
  {
    files: ['src/**/*'],
    ignores: ['src/islands/shared/Plot.tsx'],
    rules: {
      'no-restricted-syntax': [
        'error',
        { selector: 'ImportExpression[source.value=/^plotly/]', message: plotly.message },
      ],
    },
  },
  {
    files: ['src/domain/**/*'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...[
          'window',
          'document',
          'navigator',
          'location',
          'localStorage',
          'fetch',
          'process',
          'performance',
          'Date',
          'setTimeout',
          'requestAnimationFrame',
        ].map((name) => ({
          name,
          message: 'domain/ knows no browser and no clock: pass what it needs as an argument.',
        })),
      ],
      'no-restricted-properties': [
        'error',
        {
          object: 'Math',
          property: 'random',
          message: 'domain/ knows no chance but a seeded one passed in (src/domain/random.ts).',
        },
      ],
    },
  },
];
