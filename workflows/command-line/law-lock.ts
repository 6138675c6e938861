import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { lawVersions } from '../law/api.ts';

const law = fileURLToPath(new URL('../law/', import.meta.url));
/** Where the frozen hashes are kept. */
export const lockFile = join(law, 'versions.lock.json');

/** The file and every file of the same instrument that it imports, directly or not. */
function filesOf(file: string, folder: string, seen: Set<string>): Set<string> {
  if (seen.has(file) || dirname(file) !== folder) return seen;
  seen.add(file);
  for (const [, target] of readFileSync(file, 'utf8').matchAll(/from '(\.[^']+)'/g)) {
    filesOf(join(dirname(file), target!), folder, seen);
  }
  return seen;
}

/** SHA-256 of each version: its own file and the rules of its instrument, so that a change of either shows. */
export function hashes(): Record<string, string> {
  return Object.fromEntries(
    lawVersions().map(({ id, instrument, from }) => {
      const folder = join(law, instrument);
      const hash = createHash('sha256');
      for (const file of [...filesOf(join(folder, `${from}.ts`), folder, new Set())].sort()) {
        hash.update(`${relative(law, file).replaceAll('\\', '/')}\n${readFileSync(file, 'utf8')}\n`);
      }
      return [id, hash.digest('hex')];
    }),
  );
}

// Run as a script it writes the lock; imported by a test it only compares.
if (basename(process.argv[1] ?? '') === 'law-lock.ts')
  writeFileSync(lockFile, `${JSON.stringify(hashes(), null, 2)}\n`);
