import { readdirSync, readFileSync, statSync } from 'node:fs';
import { expect, test } from 'vitest';

/** Who may import what: the first line that matches the importing file decides. Everything not listed is refused. */
const mayImport: [file: RegExp, target: RegExp][] = [
  // The process opens one database and starts one worker; pages never see either.
  [/^app\/http\/(boot|db)\.server\.ts$/, /^#app\/|^#workflows\/(?!law\/)|^#db\/queries\/|^#dialect$/],
  [/^app\//, /^#app\/|^#workflows\/(?!law\/)|^#db\/(queries|schema)\/|^#dialect$/],
  [/^workflows\/law\//, /^(?!)/],
  [/^workflows\//, /^#workflows\/|^#db\/|^#dialect$/],
  [/^db\//, /^#db\/|^#dialect$/],
  [/^(seed|tests)\//, /^#/],
];
const files = import.meta.glob<string>('/{app,db,seed,tests,workflows}/**/*.{ts,tsx}', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const sources = Object.entries(files).map(([path, source]) => [path.slice(1), source] as const);
const imports = (source: string) => [...source.matchAll(/from '([^']+)'/g)].map((match) => match[1]!);

test('imports point one way: app → workflows → db; law imports nothing; pages never see law', () => {
  const wrong = sources.flatMap(([file, source]) => {
    const rule = mayImport.find(([pattern]) => pattern.test(file))?.[1];
    return imports(source)
      .filter((target) => target.startsWith('#') && !rule?.test(target))
      .map((target) => `${file} imports ${target}`);
  });
  expect(wrong).toEqual([]);
  expect(sources.length).toBeGreaterThan(100);
});

test('law is pure: it imports no package and nothing of Node', () => {
  const wrong = sources
    .filter(([file]) => file.startsWith('workflows/law/'))
    .flatMap(([file, source]) =>
      imports(source)
        .filter((target) => !target.startsWith('.'))
        .map((target) => `${file}: ${target}`),
    );
  expect(wrong).toEqual([]);
});

test('relative imports stay inside their top folder', () => {
  const wrong = sources.flatMap(([file, source]) =>
    imports(source)
      .filter((target) => target.startsWith('.'))
      .filter((target) => new URL(target, `file:///${file}`).pathname.split('/')[1] !== file.split('/')[0])
      .map((target) => `${file}: ${target}`),
  );
  // Scripts of the test set-up use the installer of the start script: both run before anything is installed.
  expect(wrong.filter((line) => !line.startsWith('tests/setup/'))).toEqual([]);
});

test('only the dialect opens a transaction or talks to a driver', () => {
  const wrong = sources
    .filter(([file]) => /^(app|db|workflows|seed)\//.test(file) && !file.startsWith('db/dialect/'))
    .filter(([, source]) => /\.transaction\(|from '(better-sqlite3|pg)'/.test(source))
    .map(([file]) => file);
  expect(wrong).toEqual([]);
});

const walkFiles = (folder: string): string[] =>
  readdirSync(folder).flatMap((name) => {
    const path = `${folder}/${name}`;
    return statSync(path).isDirectory() ? walkFiles(path) : [path];
  });

test('no file is longer than 300 lines', () => {
  const long = ['app', 'db', 'workflows', 'seed', 'tests']
    .flatMap(walkFiles)
    .filter((file) => /\.(tsx?|mjs|css)$/.test(file) && !/^(db\/migrations|seed\/reference)\//.test(file))
    .map((file) => [file, readFileSync(file, 'utf8').split('\n').length - 1] as const)
    .filter(([, lines]) => lines > 300)
    .map(([file, lines]) => `${file}: ${lines}`);
  expect(long).toEqual([]);
});
