// The borders of the tree (docs/architecture.md, "Borders") as lint errors: each message says where the code belongs.
import vitest from '@vitest/eslint-plugin';
import tseslint from 'typescript-eslint';

const nodeBuiltIns = {
  regex: '^(node:|(fs|path|os|crypto|http|https|url|util|stream|events|buffer|child_process|worker_threads)(/|$))',
  message:
    'shared/ runs in Apps Script too: take the function as an argument, the host (functions/, local/) passes it in.',
};
const firestore = {
  regex: '^(@google-cloud/firestore|firebase-admin/firestore)',
  message: 'Only functions/ledger/ talks to Firestore: add a function there.',
};
const googleapisRoot = {
  regex: '^googleapis$',
  message: 'Import googleapis/build/src/apis/<api>/index.js: the root loads every API of Google (1 s, 14 MB).',
};
const local = { regex: '(^|/)local/', message: 'Nothing deployed knows the local stack: only test/ imports local/.' };
const functionsArea = {
  regex: '(^|/)functions/',
  message: 'shared/ and addon/ import nothing of functions/: move pure code to shared/.',
};
const addonArea = {
  regex: '(^|/)addon/(server|sidebar)/',
  message: 'The add-on is a leaf: nothing imports it but its own pages, its build and test/.',
};
const domain = { regex: '(^|/)(shared|functions|addon)/', message: 'local/google knows no domain: it is Google.' };

const forbid = (...patterns) => ({
  'no-restricted-imports': 'off',
  '@typescript-eslint/no-restricted-imports': ['error', { patterns }],
});

export default tseslint.config(
  { ignores: ['build/**', 'out/**', 'node_modules/**', '**/data/**'] },
  ...tseslint.configs.strictTypeChecked.map((config) => ({ ...config, files: ['**/*.ts', '**/*.tsx'] })),
  {
    files: ['**/*.ts', '**/*.tsx'],
    languageOptions: {
      parserOptions: {
        projectService: true,
        tsconfigRootDir: import.meta.dirname,
      },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-unnecessary-condition': [
        'error',
        { allowConstantLoopConditions: 'only-allowed-literals' },
      ],
      '@typescript-eslint/unbound-method': 'off',
      eqeqeq: 'error',
      'no-console': 'error',
    },
  },
  {
    files: ['shared/**/*.ts'],
    rules: forbid(nodeBuiltIns, firestore, googleapisRoot, local, functionsArea, addonArea),
  },
  {
    files: ['functions/**/*.ts'],
    ignores: ['functions/ledger/**'],
    rules: forbid(firestore, googleapisRoot, local, addonArea),
  },
  { files: ['functions/ledger/**/*.ts'], rules: forbid(googleapisRoot, local, addonArea) },
  {
    files: ['addon/**/*.ts', 'addon/**/*.tsx'],
    ignores: ['addon/build.ts'],
    rules: forbid(nodeBuiltIns, firestore, googleapisRoot, local, functionsArea),
  },
  {
    files: ['local/**/*.ts'],
    ignores: ['local/google/**', 'local/firebase/**'],
    rules: forbid(firestore, googleapisRoot),
  },
  { files: ['local/google/**/*.ts'], rules: forbid(firestore, googleapisRoot, domain) },
  {
    // A page or a command prints; a module never does.
    files: [
      'local/**/main.ts',
      'local/main.ts',
      'local/pictures/unit.ts',
      'local/pictures/office.ts',
      'local/ledgerVerify.ts',
      'local/progress.ts',
      'test/run.ts',
      'test/chromium.ts',
      'test/bench/**',
      'test/soak/main.ts',
      'functions/build.ts',
      'addon/build.ts',
      'functions/log.ts',
    ],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['test/**/*.test.ts'],
    plugins: { vitest },
    rules: {
      'vitest/expect-expect': [
        'error',
        { assertFunctionNames: ['expect', 'expect*', 'check*', 'fc.assert', 'assert*'] },
      ],
      'vitest/no-disabled-tests': 'error',
      'vitest/no-focused-tests': 'error',
      'vitest/no-identical-title': 'error',
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
);
