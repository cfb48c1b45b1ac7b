import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

export default ts.config(
  { ignores: ['.svelte-kit/', 'build/', 'node_modules/', 'test-results/', '.cache/'] },
  js.configs.recommended,
  ...ts.configs.strict,
  ...svelte.configs.recommended,
  prettier,
  ...svelte.configs.prettier,
  { languageOptions: { globals: { ...globals.browser, ...globals.node } } },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser, extraFileExtensions: ['.svelte'], svelteConfig } }
  },
  {
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      // Every address is made by src/lib/urls/links.ts, which calls resolve(); the rule cannot see through a function.
      'svelte/no-navigation-without-resolve': 'off',
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportDefaultDeclaration[declaration.type="Identifier"]', message: 'Named exports only.' }
      ]
    }
  },
  {
    // The arithmetic of the comparison knows nothing of pages, files or Svelte.
    files: ['src/lib/crosswalk/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: ['svelte*', '$app/*', 'node:*', 'papaparse', '#lib/!(crosswalk)/**', '../!(crosswalk)/**'] }
      ],
      'no-restricted-globals': ['error', 'window', 'document', 'location', 'fetch', 'process']
    }
  }
);
