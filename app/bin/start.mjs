// The one command that does everything: npm start. Plain JavaScript without dependencies, because it runs before there are any.
//
//   node app/bin/start.mjs           install, build, prepare the database, serve: each only when needed
//   node app/bin/start.mjs build     install and build
//   node app/bin/start.mjs serve     serve the existing build
//   node app/bin/start.mjs prepare   install, build, migrate, and load the demo register into an empty database
//   node app/bin/start.mjs migrate   the same without the demo register
//   node app/bin/start.mjs worker    install, build, prepare the database, and run the jobs in a process of their own
import { accessSync, constants, existsSync, mkdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { build, buildFolder, engineOf, serverFile } from './build.mjs';
import { load } from './compiled.mjs';
import { checkNode, install } from './install.mjs';
import { main, run, say, Stop } from './progress.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const tasks = ['start', 'build', 'serve', 'prepare', 'migrate', 'worker'];
const started = performance.now();

/** Makes a folder and those above it. One by one: where nothing can be made, `recursive` tries for ever. */
function makeFolder(folder) {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder));
  mkdirSync(folder);
}

/** Makes the folder of a SQLite database, and makes sure that it can be written to. */
function checkDataFolder() {
  if (engineOf() === 'postgres') return;
  const file = (process.env.DATABASE_URL || '.data/waarborg.sqlite').replace(/^file:(\/\/)?/, '');
  const folder = dirname(resolve(root, file));
  try {
    makeFolder(folder);
    accessSync(folder, constants.W_OK);
    if (existsSync(resolve(root, file))) accessSync(resolve(root, file), constants.W_OK);
  } catch (error) {
    throw new Stop(
      `The database ${resolve(root, file)} cannot be written (${error.code}).\n` +
        `Remedy: give this user write access to ${folder}, or choose another place: DATABASE_URL=/path/to/waarborg.sqlite npm start`,
    );
  }
}

const portTaken = (port) =>
  new Stop(
    `Port ${port} is in use: another program, or another Waarborg, is listening there.\n` +
      `Remedy: stop that program, or choose another port: PORT=${Number(port) + 1} npm start`,
  );

/** Finds out early that the port cannot be had, before minutes of work. */
function checkPort() {
  const port = process.env.PORT || '3000';
  const host = process.env.HOST || '127.0.0.1';
  return new Promise((done, fail) => {
    const probe = createServer();
    probe.once('error', (error) => fail(listenFailure(error, port, host) ?? error));
    probe.listen(Number(port) || 0, host, () => probe.close(() => done()));
  });
}

function listenFailure(error, port, host) {
  if (error.code === 'EADDRINUSE') return portTaken(port);
  if (error.code === 'EACCES') {
    return new Stop(`Port ${port} needs more rights than this user has.\nRemedy: PORT=3000 npm start`);
  }
  if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND') {
    return new Stop(`This machine has no address ${host}.\nRemedy: HOST=127.0.0.1 npm start`);
  }
  return undefined;
}

const loadBuilt = (name) => import(pathToFileURL(join(buildFolder(root), `${name}.js`)).href);

/** A fault in the settings as the message for the person who started this. */
const settingsFailure = (error) => (error.name === 'SettingsError' ? new Stop(error.message) : error);

/** All faults in the settings, before anything is done with them. */
async function checkSettings() {
  const { readSettings } = await loadBuilt('settings');
  try {
    readSettings();
  } catch (error) {
    throw settingsFailure(error);
  }
}

/** The server, loaded and not yet started, once its settings are found right. */
function loadServer() {
  try {
    const server = load(join(buildFolder(root), serverFile));
    server.readSettings();
    return server;
  } catch (error) {
    throw settingsFailure(error);
  }
}

/** Migrates, and fills an empty database, in a process of its own that says itself what it does. */
async function prepare(...args) {
  const file = join(buildFolder(root), 'prepare.js');
  const { code } = await run(process.execPath, ['--enable-source-maps', file, ...args], { show: true, cwd: root });
  if (code !== 0) throw new Stop('The database could not be prepared; the reason is above.');
}

/** Serves, and says where. */
async function serve(server) {
  try {
    const address = await server.serve(buildFolder(root));
    // V8 would let garbage grow to several times what is in use. It may while the server starts, where nothing is garbage yet.
    setFlagsFromString('--heap-growing-percent=50');
    say(
      `\nWaarborg is at ${address}  (started in ${((performance.now() - started) / 1000).toFixed(1)} s; stop with Ctrl+C)`,
    );
  } catch (error) {
    throw listenFailure(error, process.env.PORT || '3000', process.env.HOST || '127.0.0.1') ?? error;
  }
}

await main(async () => {
  process.chdir(root);
  process.env.NODE_ENV ||= 'production';
  const task = process.argv[2] ?? 'start';
  if (!tasks.includes(task)) {
    throw new Stop(`There is no task ${task}. Tasks: ${tasks.join(', ')}.`);
  }
  checkNode();
  if (task === 'start' || task === 'serve') await checkPort();
  if (task !== 'build') checkDataFolder();
  if (task === 'serve') {
    if (!existsSync(join(buildFolder(root), serverFile))) {
      throw new Stop('There is no build to serve.\nRemedy: npm start');
    }
  } else {
    await install(root);
    await build(root);
  }
  if (task === 'build') return;
  if (task === 'serve') return serve(loadServer());
  if (task === 'start') {
    const server = loadServer();
    await prepare();
    return serve(server);
  }
  await checkSettings();
  await prepare(...(task === 'migrate' ? ['migrate'] : []));
  if (task === 'worker') await loadBuilt('worker');
});
