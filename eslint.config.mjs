import { builtinModules } from 'node:module';
import js from '@eslint/js';
import { defineConfig } from 'eslint/config';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/**
 * What a folder may import of the platform. Each list replaces the one before it for the same file, so every
 * folder states all it forbids.
 * @param {{node: boolean, electron: boolean, ipcMain?: boolean, ipcRenderer?: boolean}} allowed
 * @returns {import('eslint').Linter.RuleEntry}
 */
function platform({ node, electron, ipcMain = false, ipcRenderer = false }) {
  const patterns = [
    { regex: '^electron/', message: "Import from 'electron' itself." },
    ...(electron
      ? []
      : [
          {
            regex: '^electron$',
            message: 'Electron belongs in main/app, main/ipc, main/preload and main/settings.',
          },
        ]),
    ...(node
      ? []
      : [
          {
            regex: `^(node:|(${builtinModules.filter((name) => !name.startsWith('_')).join('|')})(/|$))`,
            message: 'This code also runs in the window, where there is no Node.',
          },
        ]),
  ];
  const forbidden = [
    ['ipcMain', ipcMain, 'Messages are received in main/ipc/guard.ts only, which checks who sent them.'],
    ['ipcRenderer', ipcRenderer, 'Messages are sent in main/preload/index.ts only.'],
    // The default export holds all the others.
    ['default', false, "Import Electron's parts by name."],
  ];
  const paths = electron
    ? forbidden
        .filter(([, isAllowed]) => !isAllowed)
        .map(([name, , message]) => ({ name: 'electron', importNames: [name], message }))
    : [];
  return ['error', { paths, patterns }];
}

const browserGlobals = [
  ...['window', 'document', 'navigator', 'location', 'history', 'localStorage', 'sessionStorage'],
  ...['DOMParser', 'XMLSerializer', 'XMLHttpRequest', 'requestAnimationFrame', 'alert', 'confirm'],
];

export default defineConfig(
  { ignores: ['node_modules/', 'out/', 'dist/', 'tests/baselines/'] },
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: 'error',
      'no-console': 'error',
      // tsc knows the globals of each part better.
      'no-undef': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      // Spreading a string into code points is how text is counted here.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      // A type given to a query names the shape of its rows.
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      // Control characters are part of what text has to be cleaned of.
      'no-control-regex': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // Async without await is how a function says that its errors are rejections.
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  {
    files: ['shared/**', 'renderer/**'],
    rules: { 'no-restricted-imports': platform({ node: false, electron: false }) },
  },
  {
    files: ['main/**'],
    rules: {
      'no-restricted-imports': platform({ node: true, electron: false }),
      'no-restricted-globals': ['error', ...browserGlobals],
    },
  },
  {
    files: ['main/app/**', 'main/ipc/**', 'main/preload/**', 'main/settings/**'],
    rules: { 'no-restricted-imports': platform({ node: true, electron: true }) },
  },
  {
    files: ['main/ipc/guard.ts'],
    rules: { 'no-restricted-imports': platform({ node: true, electron: true, ipcMain: true }) },
  },
  {
    // A sandboxed preload has no Node, and it is a page's code.
    files: ['main/preload/**'],
    rules: {
      'no-restricted-imports': platform({ node: false, electron: true }),
      'no-restricted-globals': 'off',
    },
  },
  {
    files: ['main/preload/index.ts'],
    rules: { 'no-restricted-imports': platform({ node: false, electron: true, ipcRenderer: true }) },
  },
  {
    files: ['renderer/**'],
    ...reactHooks.configs.flat['recommended-latest'],
    rules: {
      ...reactHooks.configs.flat['recommended-latest'].rules,
      // Event handlers may be async; what they reject with reaches the window's error handler.
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
    },
  },
  {
    // Loops over arrays whose bounds the compiler can't see.
    files: ['shared/anchoring/**', 'main/library/search/**'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  {
    files: ['tests/**'],
    rules: {
      // A test that is wrong about what is there fails, which is the point.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // Reports, pages and database rows are read as they come.
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
    },
  },
  {
    files: ['**/*.mjs'],
    rules: {
      // A type in a comment says what JSON holds, but the rules don't take it for an answer.
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
    },
  },
  {
    files: ['**/*.cjs', 'scripts/prepare/default-app/main.js'],
    ...tseslint.configs.disableTypeChecked,
    rules: {
      ...tseslint.configs.disableTypeChecked.rules,
      '@typescript-eslint/no-require-imports': 'off',
    },
  },
);
