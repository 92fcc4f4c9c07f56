import js from '@eslint/js';
import { configs as regexp } from 'eslint-plugin-regexp';
import { defineConfig, globalIgnores } from 'eslint/config';
import ts from 'typescript-eslint';

/** Text from articles and files reaches the page as text, never as markup. */
const MARKUP_PROPERTIES = [
  'innerHTML',
  'outerHTML',
  'insertAdjacentHTML',
  'setHTMLUnsafe',
  'createContextualFragment',
];
const MARKUP_SYNTAX = [
  {
    selector: 'TemplateElement[value.raw=/\\.(?:inner|outer)HTML\\s*=/]',
    message: 'Binds a string as markup; put the text into the template.',
  },
];
const MARKUP_IMPORTS = ['unsafe-html', 'unsafe-svg', 'unsafe-mathml'].map((name) => ({
  name: `lit/directives/${name}.js`,
  message: 'Puts a string into the page as markup.',
}));

/** Same articles, same bytes: nothing in extraction may know when or where it runs. */
const CLOCK_AND_CHANCE = [
  {
    selector: ":matches(NewExpression, CallExpression)[callee.name='Date'][arguments.length=0]",
    message: 'Reads the clock; take the date as an argument.',
  },
  {
    selector:
      'MemberExpression[object.name=/^(?:Date|DateTime|performance)$/][property.name=/^(?:now|local)$/]',
    message: 'Reads the clock, or the zone of the host; take the date as an argument.',
  },
  {
    selector:
      'MemberExpression[object.name=/^(?:Math|crypto)$/][property.name=/^(?:random|randomUUID|getRandomValues)$/]',
    message: 'The same articles have to give the same bytes.',
  },
];

export default defineConfig(
  globalIgnores(['dist/', 'coverage/', 'node_modules/', '.vite/']),
  js.configs.recommended,
  regexp['flat/recommended'],
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      'regexp/no-super-linear-backtracking': 'error',
      'regexp/no-super-linear-move': 'error',
      'no-restricted-properties': [
        'error',
        ...MARKUP_PROPERTIES.map((property) => ({
          property,
          message: 'Puts a string into the page as markup.',
        })),
      ],
      'no-restricted-imports': ['error', { paths: MARKUP_IMPORTS }],
      'no-restricted-syntax': ['error', ...MARKUP_SYNTAX],
    },
  },
  {
    files: ['**/*.ts'],
    extends: [ts.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      // Numbers read well inside a text, code points are what a spread string gives, and a call that returns
      // nothing may be an arrow's body.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-misused-spread': 'off',
      '@typescript-eslint/no-confusing-void-expression': 'off',
      // The way to copy an object without one of its keys.
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
    },
  },
  {
    files: ['docs/examples/**/*.js'],
    languageOptions: { globals: { document: 'readonly', customElements: 'readonly' } },
  },
  {
    files: ['.ci/*.mjs'],
    languageOptions: { globals: { console: 'readonly', URL: 'readonly' } },
  },
  {
    files: ['src/model/**/*.ts', 'src/extract/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', ...MARKUP_SYNTAX, ...CLOCK_AND_CHANCE] },
  },
);
