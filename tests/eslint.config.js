import js from '@eslint/js';
import tseslint from 'typescript-eslint';

const code = ['**/*.{ts,tsx}'];

/** Things that may not be written, each with the reason. */
const banned = {
  transaction: {
    selector: "CallExpression[callee.property.name='transaction']",
    message: 'Only commit() in db/dialect opens a transaction: writes are a list, all or nothing.',
  },
  dateNow: {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: 'The clock is an argument: deciding and storing are pure.',
  },
  newDate: {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'The clock is an argument: deciding and storing are pure.',
  },
  defaultExport: {
    selector: 'ExportDefaultDeclaration',
    message: 'Named exports: a thing has one name everywhere. Only routes and configuration files have a default.',
  },
  style: {
    selector: "JSXAttribute[name.name='style']",
    message: 'The content security policy blocks style attributes; use a class.',
  },
  html: {
    selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']",
    message: 'No HTML from strings.',
  },
  enumeration: { selector: 'TSEnumDeclaration', message: 'Use a union of strings.' },
  silenced: {
    selector: 'MemberExpression[object.name=/^(it|test|describe)$/][property.name=/^(only|skip|todo|fixme|fails)$/]',
    message: 'A test runs or does not exist.',
  },
};

/** `no-restricted-syntax` with everything that is banned, except what the files are the place for. */
const ban = (...except) => ({
  'no-restricted-syntax': [
    'error',
    ...Object.entries(banned)
      .filter(([name]) => !except.includes(name))
      .map(([, rule]) => rule),
  ],
});

const clock = ['dateNow', 'newDate'];

export default tseslint.config(
  { ignores: ['.build/', '.cache/', '.data/', 'node_modules/', 'test-results/'] },
  js.configs.recommended,
  { files: ['**/*.{js,mjs}'], rules: { 'no-undef': 'off' } },
  ...tseslint.configs.recommended.map((config) => ({ ...config, files: code })),
  {
    files: code,
    rules: {
      'no-console': 'error',
      'no-undef': 'off',
      eqeqeq: ['error', 'always'],
      'no-control-regex': 'off',
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false },
      ],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  { files: ['app/**/*.{ts,tsx}'], rules: ban(...clock) },
  { files: ['db/**/*.ts', 'workflows/**/*.ts'], rules: ban() },
  { files: ['seed/**/*.ts', 'tests/**/*.ts'], rules: ban(...clock) },
  // Routes are loaded by Remix through their default export; so are the layout and the entries.
  {
    files: ['app/routes/**/*.{ts,tsx}', 'app/root.tsx', 'app/routes.ts', 'app/entry.server.tsx'],
    rules: ban(...clock, 'defaultExport'),
  },
  { files: ['db/dialect/*.ts'], rules: ban('transaction') },
  { files: ['db/drizzle.*.ts'], rules: ban('defaultExport') },
  { files: ['tests/*.config.ts'], rules: ban(...clock, 'defaultExport') },
  // The main program of the worker is where its clock comes from.
  { files: ['workflows/jobs/main.ts'], rules: ban(...clock) },
  // Programs that talk to the person at the terminal.
  {
    files: ['seed/**/*.ts', 'tests/{bench,mutation}/**/*.ts', 'workflows/jobs/main.ts'],
    rules: { 'no-console': 'off' },
  },
);
