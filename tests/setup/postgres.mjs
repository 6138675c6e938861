import { execFileSync } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { tail, which } from '../../app/bin/progress.mjs';

/** The folder of the newest PostgreSQL programs on this machine; undefined when there are none. */
function findPrograms() {
  const debian = '/usr/lib/postgresql';
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : [];
  const folders = [...versions.map((version) => join(debian, version, 'bin')), dirname(which('initdb') ?? '')];
  return folders.find((folder) => folder && existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'pg_ctl')));
}

/** The server refuses to run as root; Debian's package brings a user for it. */
function userToRunAs() {
  if (process.getuid?.() !== 0) return {};
  const id = (flag) => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8', stdio: 'pipe' }));
  return { uid: id('-u'), gid: id('-g') };
}

/** A port that nothing listens on now. */
export function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

/**
 * Starts an empty PostgreSQL that lives as long as the tests: own folder, own port, loopback only, and without the
 * guarantees against power loss that would make it slow. Gives its address and how to stop it, or why there is none.
 */
export async function startPostgres() {
  const programs = findPrograms();
  if (!programs) return { missing: 'this machine has no PostgreSQL (Debian: apt-get install postgresql)' };
  let owner;
  try {
    owner = userToRunAs();
  } catch {
    return { missing: 'PostgreSQL does not run as root and there is no user postgres' };
  }
  const folder = mkdtempSync(join(tmpdir(), 'waarborg-postgres-'));
  if (owner.uid !== undefined) chownSync(folder, owner.uid, owner.gid);
  const data = join(folder, 'data');
  const log = join(folder, 'log');
  const call = (program, args) =>
    execFileSync(join(programs, program), args, { ...owner, cwd: folder, stdio: 'pipe', encoding: 'utf8' });
  const remove = () => rmSync(folder, { recursive: true, force: true });
  try {
    call('initdb', ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8', '--no-sync']);
    const settings = {
      listen_addresses: '',
      unix_socket_directories: folder,
      max_connections: 500,
      fsync: 'off',
      synchronous_commit: 'off',
      full_page_writes: 'off',
      wal_level: 'minimal',
      max_wal_senders: 0,
      autovacuum: 'off',
      jit: 'off',
    };
    const options = Object.entries(settings).map(([name, value]) => `-c ${name}='${value}'`);
    call('pg_ctl', ['start', '-w', '-t', '60', '-D', data, '-l', log, '-o', options.join(' ')]);
  } catch (error) {
    const said = `${error.stdout ?? ''}${error.stderr ?? ''}${existsSync(log) ? readFileSync(log, 'utf8') : ''}`;
    remove();
    return { missing: `it did not start:\n${tail(said || error.message, 12)}` };
  }
  const stop = () => {
    process.off('exit', stop);
    try {
      call('pg_ctl', ['stop', '-m', 'immediate', '-D', data]);
    } finally {
      remove();
    }
  };
  process.once('exit', stop);
  return { url: `postgres://postgres@localhost/postgres?host=${folder}`, stop };
}
