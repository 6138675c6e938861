import { engine } from '#dialect';
import { build } from 'esbuild';
import { basename, join } from 'node:path';

/** A program of the tests as one file for the engine of this run, so that starting it often does not mean compiling it often. */
export async function bundled(entry: string): Promise<string> {
  const onPostgres = (engine as string) === 'postgres';
  const file = join(process.cwd(), `.cache/tests/${basename(entry, '.ts')}-${engine as string}.mjs`);
  await build({
    entryPoints: [entry],
    outfile: file,
    bundle: true,
    platform: 'node',
    format: 'esm',
    // With its packages, of which it reads a fraction; those with machine code of their own stay where they are.
    external: ['better-sqlite3', 'pg-native', '@node-rs/argon2'],
    banner: { js: `import { createRequire } from 'node:module';const require = createRequire(import.meta.url);` },
    conditions: onPostgres ? ['postgres'] : [],
    logLevel: 'error',
  });
  return file;
}
