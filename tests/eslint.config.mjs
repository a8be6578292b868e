import { defineConfig } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';
import { walls } from './walls.mjs';

export default defineConfig(
  {
    ignores: [
      '**/dist/**',
      '**/.astro/**',
      '**/node_modules/**',
      '**/public/**',
      '**/tests/output/**',
      '**/tests/markdown/**/*.html',
    ],
  },
  tseslint.configs.strictTypeChecked,
  astro.configs.recommended,
  {
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ['tests/*.mjs'] },
        tsconfigRootDir: new URL('..', import.meta.url).pathname,
      },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
  },
  {
    files: ['**/*.{ts,tsx,mjs,astro}'],
    rules: {
      'max-lines': ['error', { max: 250 }],
      eqeqeq: 'error',
      'no-console': 'off',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports' }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      // Objects by name and JSON from disk are read through `noUncheckedIndexedAccess` and schemas.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // An arrow that returns what a void function returns is shorter and no less clear.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
    },
  },
  {
    // The Astro parser sees a component's code, not the types of its template.
    files: ['**/*.astro', '**/*.astro/*.ts', '**/*.mjs'],
    ...tseslint.configs.disableTypeChecked,
  },
  {
    files: ['src/pages/**/*.ts', '**/*.d.ts', 'tests/*.config.ts'],
    rules: { '@typescript-eslint/consistent-type-imports': 'off' },
  },
  ...walls,
);
