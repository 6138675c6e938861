import { writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { lawHashes } from '../law-hashes.ts';

const law = fileURLToPath(new URL('../law/', import.meta.url));
/** Where the frozen hashes are kept. */
export const lockFile = join(law, 'versions.lock.json');

/** SHA-256 of each version, from the files beside this one. */
export const hashes = () => lawHashes(law);

// Run as a script it writes the lock; imported by a test it only compares.
if (basename(process.argv[1] ?? '') === 'law-lock.ts')
  writeFileSync(lockFile, `${JSON.stringify(hashes(), null, 2)}\n`);
