import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';
import { run, step, Stop, tail } from './progress.mjs';

const sources = [
  'app',
  'db',
  'workflows',
  'seed',
  'remix.config.js',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
];

/** Programs beside the server: name in the build folder → source. */
const programs = {
  settings: 'app/env.server.ts',
  prepare: 'seed/prepare.ts',
  worker: 'workflows/jobs/main.ts',
};

/** Packages that stay files of their own: compiled for the machine, or large and seldom needed. */
const apart = ['better-sqlite3', '@node-rs/argon2', 'pg', 'elkjs'];

/** The server with its pages, in the folder of the build. */
export const serverFile = 'server.cjs';

/** The database engine of this process, and with it of the build: PostgreSQL when DATABASE_URL says so. */
export const engineOf = (url = process.env.DATABASE_URL) => (url?.startsWith('postgres') ? 'postgres' : 'sqlite');

/** The folder of the build for one engine. */
export const buildFolder = (root, engine = engineOf()) => join(root, '.build', engine);

function* filesUnder(path) {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) return;
  if (!stat.isDirectory()) {
    yield { path, stat };
    return;
  }
  for (const name of readdirSync(path).sort()) {
    if (!name.startsWith('.') && !name.endsWith('.md')) yield* filesUnder(join(path, name));
  }
}

/** Two hashes over all sources: one of paths, sizes and times (fast), one of the contents (certain). */
function fingerprint(root, withContents) {
  const hash = createHash('sha256');
  for (const { path, stat } of sources.flatMap((name) => [...filesUnder(join(root, name))])) {
    hash.update(`${path.slice(root.length)}\0${stat.size}\0`);
    hash.update(withContents ? readFileSync(path) : String(stat.mtimeMs));
  }
  return hash.digest('hex');
}

/** Builds pages and programs for the engine when the sources are not those of the last build. */
export async function build(root, engine = engineOf()) {
  const folder = buildFolder(root, engine);
  const stamp = join(folder, 'stamp.json');
  const times = fingerprint(root, false);
  const last = existsSync(stamp) ? JSON.parse(readFileSync(stamp, 'utf8')) : {};
  if (last.times === times) return;
  const contents = fingerprint(root, true);
  if (last.contents !== contents) {
    // Without its stamp a half-finished build is never taken for a whole one.
    rmSync(stamp, { force: true });
    await step(`Building for ${engine === 'postgres' ? 'PostgreSQL' : 'SQLite'}`, () => buildAll(root, engine, folder));
  }
  mkdirSync(folder, { recursive: true });
  writeFileSync(stamp, `${JSON.stringify({ times, contents })}\n`);
}

async function buildAll(root, engine, folder) {
  // In this order: building the pages empties the folder.
  const pages = await buildPages(root, engine);
  if (pages.code !== 0) throw new Stop(`The pages could not be built:\n\n${reason(pages.output)}`);
  await buildPrograms(root, engine, folder);
  await keepCompiled(join(folder, serverFile));
  await compressAll(join(folder, 'client'));
}

/** The part of a build's output that says what is wrong: without the stack and the list of all modules that follow it. */
function reason(output) {
  const lines = output.split('\n').filter((line) => !/^\s+at /.test(line));
  const first = Math.max(lines.findIndex((line) => /error|failed/i.test(line)) - 2, 0);
  const last = lines.findIndex((line) => /watchFiles/.test(line));
  return tail(lines.slice(first, last < first ? first + 30 : last).join('\n'), 30);
}

/** Calls the tool's own program: going through npx would cost half a second. */
function buildPages(root, engine) {
  const cli = createRequire(join(root, 'package.json')).resolve('@remix-run/dev/dist/cli.js');
  // The configuration chooses the engine by the address, so a build for another engine than this process needs one.
  const url = engine === engineOf() ? process.env.DATABASE_URL : engine === 'postgres' ? 'postgres://build' : '';
  const env = { NODE_ENV: 'production', ...(url === undefined ? {} : { DATABASE_URL: url }) };
  return run(process.execPath, [cli, 'vite:build', '-c', 'remix.config.js'], { cwd: root, env });
}

/**
 * The programs from their sources, and the server with its pages as one script: resolving a thousand files of packages one by one costs
 * a start several times what running them does.
 */
async function buildPrograms(root, engine, folder) {
  const esbuild = createRequire(join(root, 'package.json'))('esbuild');
  const shared = {
    absWorkingDir: root,
    bundle: true,
    platform: 'node',
    target: 'node20',
    conditions: engine === 'postgres' ? ['postgres'] : [],
    define: { 'import.meta.env.PROD': 'true', 'import.meta.env.DEV': 'false' },
    logLevel: 'silent',
  };
  const pages = `./${relative(root, join(folder, 'server/index.js'))}`;
  const server = [
    `import * as pages from ${JSON.stringify(pages)};`,
    "import { serve as serveBuild } from './app/server.ts';",
    "export { readSettings } from './app/env.server.ts';",
    'export const serve = (folder) => serveBuild(pages, folder);',
  ];
  try {
    await Promise.all([
      esbuild.build({
        ...shared,
        entryPoints: programs,
        outdir: folder,
        format: 'esm',
        packages: 'external',
        sourcemap: true,
      }),
      esbuild.build({
        ...shared,
        stdin: { contents: server.join('\n'), resolveDir: root },
        outfile: join(folder, serverFile),
        format: 'cjs',
        charset: 'ascii',
        external: apart.flatMap((name) => [name, `${name}/*`]),
        define: { ...shared.define, 'process.env.NODE_ENV': '"production"' },
        // A script that is no module has no loader of its own; what stays apart can all be required.
        supported: { 'dynamic-import': false },
        // Names stay as they are, so that a trace in the log can be read; without white space there is half as much to load.
        minifySyntax: true,
        minifyWhitespace: true,
        lineLimit: 160,
        legalComments: 'none',
      }),
    ]);
  } catch (error) {
    throw new Stop(`The server could not be built:\n\n${tail(error.message, 40)}`);
  }
}

/** Keeps the compiled form of the server beside it. It is loaded with no settings at all, so that none of this process can stop that. */
async function keepCompiled(file) {
  const compiler = fileURLToPath(new URL('compiled.mjs', import.meta.url));
  try {
    await promisify(execFile)(process.execPath, [compiler, file], { env: { NODE_ENV: 'production' } });
  } catch (error) {
    throw new Stop(`The server that was built cannot be loaded:\n\n${tail(String(error.stderr || error.message))}`);
  }
}

/** Compresses the files of the pages once, so that serving them costs no time. */
async function compressAll(folder) {
  const pack = promisify(brotliCompress);
  for (const { path, stat } of filesUnder(folder)) {
    if (stat.size < 1024 || !/\.(js|css|svg|json|txt|xml|webmanifest)$/.test(path)) continue;
    writeFileSync(`${path}.br`, await pack(readFileSync(path)));
  }
}
