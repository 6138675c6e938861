// A program as one script with what V8 compiled of it before: parsing and compiling are most of what a start costs.
//
//   node app/bin/compiled.mjs <script>   loads the script once and keeps the compiled form beside it
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { Script } from 'node:vm';

const keptBeside = (file) => `${file}.compiled`;

/** Runs a CommonJS script of ASCII signs; returns what it exports, and the script. */
function run(file) {
  const kept = keptBeside(file);
  // One byte per sign needs no decoding. The kept form belongs to this very file: both are made by one build.
  const script = new Script(`(function (exports, require, module) {${readFileSync(file, 'latin1')}\n})`, {
    filename: file,
    // Another Node.js than the one that kept it does not accept it, and compiles the script itself.
    ...(existsSync(kept) ? { cachedData: readFileSync(kept) } : {}),
  });
  const module = { exports: {} };
  script.runInThisContext()(module.exports, createRequire(file), module);
  return { exports: module.exports, script };
}

/** What the script exports. */
export const load = (file) => run(file).exports;

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const file = process.argv[2];
  // After running it: then the kept form has all functions that ran, too.
  writeFileSync(keptBeside(file), run(file).script.createCachedData());
}
