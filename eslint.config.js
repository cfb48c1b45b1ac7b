import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

/** The rooms of src/lib from the lowest to the highest; above them stand src/routes and src/cli. */
const LAYERS = [
  ['model'],
  ['tables'],
  ['urls'],
  ['words'],
  ['records'],
  ['formats', 'figures', 'brief', 'search', 'offline'],
  ['components']
];

const NAMED_EXPORTS = {
  selector: 'ExportDefaultDeclaration[declaration.type="Identifier"]',
  message: 'Named exports only.'
};

/**
 * The rule on imports of one room: nothing of a higher one, whether loaded at once or later, and no way out of the room
 * but by `#lib/`, so that every import says which room it enters.
 * @param {string} name
 * @param {string[]} higher
 */
function importsOf(name, higher) {
  const above = higher.map((room) => `#lib/${room}/**`);
  const outside = ['**/routes/**', ...(name === 'cli' ? [] : ['**/cli/**'])];
  const pure = name === 'model' ? ['svelte*', '$app/*', 'node:*', 'papaparse'] : [];
  const message = `src/${name === 'cli' ? '' : 'lib/'}${name} may not know of this: imports point downward.`;
  const later = [...higher, 'routes'].join('|');
  return {
    files: [name === 'cli' ? 'src/cli/**' : `src/lib/${name}/**`],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            { group: [...above, ...outside, ...pure], message },
            { regex: '^\\.\\./', message: 'Another room is entered by its name: #lib/…' }
          ]
        }
      ],
      'no-restricted-syntax': [
        'error',
        NAMED_EXPORTS,
        { selector: `ImportExpression > Literal[value=/\\/(${later})\\//]`, message }
      ]
    }
  };
}

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
      'no-restricted-syntax': ['error', NAMED_EXPORTS]
    }
  },
  // The arithmetic of the comparison knows nothing of pages, files or Svelte.
  {
    files: ['src/lib/model/**'],
    rules: { 'no-restricted-globals': ['error', 'window', 'document', 'location', 'fetch', 'process'] }
  },
  // Imports point downward only (docs/decisions/): each layer may use itself, its neighbours and what lies beneath.
  ...LAYERS.flatMap((layer, i) => layer.map((name) => importsOf(name, LAYERS.slice(i + 1).flat()))),
  importsOf('cli', ['components'])
);
