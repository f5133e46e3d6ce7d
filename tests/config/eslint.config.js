import lit from 'eslint-plugin-lit';
import litAccess from 'eslint-plugin-lit-a11y';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { noDateFromText } from './lint/no-date-from-text.js';
import { restrictedGlobals, restrictedSyntax, restrictedTimers } from './lint/restrictions.js';

const root = new URL('../..', import.meta.url).pathname;

const types = {
  files: ['**/*.ts'],
  extends: [tseslint.configs.recommendedTypeChecked],
  languageOptions: { parserOptions: { project: './tsconfig.json', tsconfigRootDir: root } },
  plugins: { tensions: { rules: { 'no-date-from-text': noDateFromText } } },
  rules: {
    '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports' }],
    '@typescript-eslint/consistent-type-assertions': 'error',
    '@typescript-eslint/no-confusing-void-expression': 'off',
    '@typescript-eslint/no-non-null-assertion': 'error',
    // A union such as ActorId | 'others' tells the reader what the string may be.
    '@typescript-eslint/no-redundant-type-constituents': 'off',
    '@typescript-eslint/no-unnecessary-condition': 'error',
    '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    '@typescript-eslint/unbound-method': 'off',
    'tensions/no-date-from-text': 'error',
  },
};

const everywhere = {
  files: ['**/*.{js,ts}'],
  rules: {
    eqeqeq: ['error', 'always', { null: 'ignore' }],
    'no-eval': 'error',
    'no-implied-eval': 'error',
    'no-new-func': 'error',
    'no-script-url': 'error',
    'no-var': 'error',
    'prefer-const': 'error',
    'no-console': ['error', { allow: ['warn', 'error'] }],
    'max-lines': ['error', 300],
  },
};

const source = {
  files: ['src/**/*.{js,ts}'],
  rules: {
    'max-lines-per-function': ['error', { max: 40, skipComments: true, skipBlankLines: true }],
    'no-restricted-syntax': ['error', ...restrictedSyntax],
    'no-restricted-globals': ['error', ...restrictedGlobals],
  },
};

const timeless = {
  files: ['src/core/**/*.ts', 'src/state/**/*.ts', 'src/ui/**/*.ts'],
  rules: {
    'no-restricted-syntax': ['error', ...restrictedTimers.syntax],
    'no-restricted-globals': ['error', ...restrictedTimers.globals],
  },
};

const elements = {
  files: ['src/ui/**/*.ts', 'src/app/**/*.ts', 'src/embed/**/*.ts'],
  extends: [lit.configs['flat/recommended'], litAccess.configs.recommended],
  rules: {
    'lit/attribute-names': 'error',
    'lit/ban-attributes': ['error', 'style'],
    'lit/lifecycle-super': 'error',
    'lit/no-classfield-shadowing': 'error',
    'lit/no-invalid-escape-sequences': 'error',
    'lit/no-legacy-imports': 'error',
    'lit/no-native-attributes': 'error',
    'lit/no-private-properties': 'error',
    'lit/no-this-assign-in-render': 'error',
    'lit/no-useless-template-literals': 'error',
    'lit/prefer-nothing': 'error',
    'lit/prefer-static-styles': 'error',
    'lit/quoted-expressions': 'error',
    'lit/value-after-constraints': 'error',
    'lit-a11y/no-invalid-change-handler': 'off',
  },
};

// Loops over typed arrays know their bounds; a check in each step would cost frames.
const loops = {
  files: ['src/core/**/*.ts'],
  rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
};

// What runs in a terminal speaks there.
const commands = {
  files: ['src/build/**/*.ts', 'tests/**/*.ts'],
  rules: { 'no-console': 'off' },
};

// A test may reach where it must, name what it must not let in, and hold matchers, which are typed as any.
const tests = {
  files: ['tests/**/*.ts'],
  rules: {
    '@typescript-eslint/no-non-null-assertion': 'off',
    '@typescript-eslint/no-unnecessary-condition': 'off',
    '@typescript-eslint/no-unsafe-assignment': 'off',
    'no-script-url': 'off',
  },
};

export default defineConfig([
  globalIgnores(['dist/', '**/*.d.ts', 'tests/visual/actual/', 'tests/visual/diff/', '.cache/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  types,
  everywhere,
  source,
  timeless,
  elements,
  loops,
  commands,
  tests,
]);
