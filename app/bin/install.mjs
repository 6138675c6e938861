import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { canInstallSystemPackages, installSystemPackages, run, step, Stop, tail } from './progress.mjs';

const oldestNode = [20, 18];

/** Refuses a Node.js that the dependencies do not run on. */
export function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > oldestNode[0] || (major === oldestNode[0] && minor >= oldestNode[1])) return;
  throw new Stop(
    `Waarborg needs Node.js ${oldestNode.join('.')} or newer; this is ${process.versions.node}.\n` +
      'Remedy: install a current Node.js (https://nodejs.org) and run the command again.',
  );
}

/** Installs the locked dependencies when they are missing, changed, or made for another Node.js. */
export async function install(root) {
  const lock = readFileSync(join(root, 'package-lock.json'));
  // Native modules belong to one binary interface of Node.js.
  const wanted = `${createHash('sha256').update(lock).digest('hex')} ${process.versions.modules} ${process.platform} ${process.arch}\n`;
  const stamp = join(root, 'node_modules/.waarborg-lock');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  if (!(isInstalled(root, JSON.parse(lock)) && loadsDatabase(root))) {
    await step('Installing the locked dependencies (a few minutes the first time)', () => installLocked(root));
  }
  writeFileSync(stamp, wanted);
}

/** Whether npm has already put exactly the locked packages there, by whatever command. */
function isInstalled(root, lock) {
  try {
    const there = JSON.parse(readFileSync(join(root, 'node_modules/.package-lock.json'), 'utf8')).packages;
    return Object.entries(lock.packages).every(([path, { version, integrity, optional, peer }]) => {
      if (path === '') return true;
      const found = there[path];
      if (found === undefined) return optional === true || peer === true;
      return found.version === version && found.integrity === integrity;
    });
  } catch {
    return false;
  }
}

/** Whether the compiled database module loads in this Node.js. */
function loadsDatabase(root) {
  try {
    const Database = createRequire(join(root, 'package.json'))('better-sqlite3');
    new Database(':memory:').close();
    return true;
  } catch {
    return false;
  }
}

async function installLocked(root) {
  const first = await npmCi(root);
  if (first.code === 0) return;
  if (/gyp|prebuild|make: |g\+\+|python/i.test(first.output) && canInstallSystemPackages()) {
    await installSystemPackages('build-essential', 'python3');
    const second = await npmCi(root);
    if (second.code === 0) return;
    throw failure(second.output);
  }
  throw failure(first.output);
}

/** What npm said, from its first error: after that come its usage and where its log is. */
const errors = (output) =>
  tail(
    output
      .slice(Math.max(output.search(/npm (error|ERR)/), 0))
      .split('\n')
      .slice(0, 25)
      .join('\n'),
  );

const failure = (output) =>
  new Stop(
    `The dependencies could not be installed. npm said:\n\n${errors(output)}\n\n` +
      'Remedy: check that the npm registry can be reached (npm ping). When a native module could not be compiled,\n' +
      'install a C++ compiler, make and Python 3 (Debian: apt-get install build-essential python3). Then try again.',
  );

/** Installs exactly what the lock file says, tools included, by the npm that started this or the one on the PATH. */
function npmCi(root) {
  const args = ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=warn'];
  const env = { NODE_ENV: '', ...localHeaders() };
  const npm = process.env.npm_execpath;
  if (npm?.endsWith('.js') && /npm/.test(npm)) return run(process.execPath, [npm, ...args], { cwd: root, env });
  return run('npm', args, { cwd: root, env });
}

/** Compiling needs the headers of Node.js. They often lie beside it, and then nothing needs to be fetched. */
function localHeaders() {
  const prefix = dirname(dirname(process.execPath));
  const known = process.env.npm_config_nodedir !== undefined || !existsSync(join(prefix, 'include/node/node.h'));
  return known ? {} : { npm_config_nodedir: prefix };
}
