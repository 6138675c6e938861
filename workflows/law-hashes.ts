import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { lawVersions } from '#workflows/law/api.ts';

/** The file and every file of the same instrument that it imports, directly or not. */
function filesOf(file: string, folder: string, seen: Set<string>): Set<string> {
  if (seen.has(file) || dirname(file) !== folder) return seen;
  seen.add(file);
  for (const [, target] of readFileSync(file, 'utf8').matchAll(/from '(\.[^']+)'/g)) {
    filesOf(join(dirname(file), target!), folder, seen);
  }
  return seen;
}

/** SHA-256 of each version: its own file and the rules of its instrument, so that a change of either shows. `law`: the folder of the law module. */
export function lawHashes(law: string): Record<string, string> {
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
