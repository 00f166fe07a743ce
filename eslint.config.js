import { defineConfig, globalIgnores } from 'eslint/config';
import reactHooks from 'eslint-plugin-react-hooks';
import { configs } from 'typescript-eslint';
import { houseRules } from './tools/lint/house-rules.js';

const typescript = ['**/*.ts', '**/*.tsx'];

const syntax = {
  enum: { selector: 'TSEnumDeclaration', message: 'Use a union of strings.' },
  defaultExport: { selector: 'ExportDefaultDeclaration', message: 'Name what you export.' },
  barrel: { selector: 'ExportAllDeclaration', message: 'No barrels: import from where it is made.' },
  html: {
    selector: 'JSXAttribute[name.name="dangerouslySetInnerHTML"]',
    message: 'Draw elements; markup in a string is how a script gets in.',
  },
  // The build lowers syntax for older browsers but adds no missing functions.
  newFunctions: {
    selector: 'MemberExpression[property.name=/^(groupBy|withResolvers|isWellFormed|toWellFormed|waitAsync)$/]',
    message: 'Firefox 115, which we serve, lacks this function.',
  },
  should: {
    selector: 'CallExpression[callee.name=/^(it|test)$/] > Literal.arguments:first-child[value=/\\bshould\\b/]',
    message: 'Name a test as a sentence of fact.',
  },
};

export default defineConfig(
  globalIgnores(['dist/', 'test-results/', 'playwright-report/', '.cache/', 'node_modules/']),
  {
    files: ['**/*.js', '**/*.mjs', ...typescript],
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    plugins: { house: houseRules },
    rules: {
      'house/reason-for-disabling': 'error',
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
      eqeqeq: 'error',
      'no-eval': 'error',
      'no-unused-vars': 'error',
      'prefer-const': 'error',
      'object-shorthand': 'error',
    },
  },
  {
    files: typescript,
    extends: [configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      'no-restricted-syntax': ['error', syntax.enum, syntax.barrel, syntax.should],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/consistent-type-exports': 'error',
      '@typescript-eslint/consistent-type-definitions': ['error', 'type'],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        // A default in an exhaustive switch would hide the next case that someone adds.
        { considerDefaultExhaustiveForUnions: true, allowDefaultCaseForExhaustiveSwitch: false },
      ],
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      // Test runners and event handlers take either kind, so an async function without await is no fault.
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      'no-unused-vars': 'off',
    },
  },
  {
    files: ['src/**/*.ts', 'src/**/*.tsx'],
    extends: [configs.strictTypeChecked],
    rules: {
      'no-console': 'error',
      'no-restricted-syntax': [
        'error',
        syntax.enum,
        syntax.barrel,
        syntax.defaultExport,
        syntax.html,
        syntax.newFunctions,
      ],
      // `as const` stays free; any other `as` needs its reason in a comment that disables this rule for a line.
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      'no-unused-vars': 'off',
    },
  },
  {
    // Stands in for packages that are asked for their default.
    files: ['src/documents/pdf/empty-module.ts'],
    rules: { 'no-restricted-syntax': ['error', syntax.enum, syntax.barrel, syntax.newFunctions] },
  },
  { files: ['src/**/*.tsx', 'src/state/**/*.ts', 'src/features/**/*.ts'], ...reactHooks.configs.flat.recommended },
);
