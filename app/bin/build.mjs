import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
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

/** Programs beside the pages: name in the build folder → source. */
const programs = {
  settings: 'app/env.server.ts',
  server: 'app/server.ts',
  prepare: 'seed/prepare.ts',
  worker: 'workflows/jobs/main.ts',
};

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

async function buildPrograms(root, engine, folder) {
  const esbuild = createRequire(join(root, 'package.json'))('esbuild');
  try {
    await esbuild.build({
      absWorkingDir: root,
      entryPoints: programs,
      outdir: folder,
      bundle: true,
      platform: 'node',
      target: 'node20',
      format: 'esm',
      packages: 'external',
      conditions: engine === 'postgres' ? ['postgres'] : [],
      define: { 'import.meta.env.PROD': 'true', 'import.meta.env.DEV': 'false' },
      sourcemap: true,
      logLevel: 'silent',
    });
  } catch (error) {
    throw new Stop(`The server could not be built:\n\n${tail(error.message, 40)}`);
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
