import { fork, spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { get } from 'node:http';

/** A server in a process of its own. */
export type Server = { port: number; pid: number; stop(): Promise<void> };

function stopped(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve();
    child.once('exit', () => resolve());
    child.kill('SIGKILL');
  });
}

/** Starts a server and waits for the line in which it says where it listens. */
export function startServer(args: readonly string[], env: Record<string, string> = {}): Promise<Server> {
  const child = spawn(process.execPath, args, {
    env: { ...process.env, NODE_ENV: 'production', PORT: '0', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const onExit = () => child.kill('SIGKILL');
  process.once('exit', onExit);
  return new Promise((resolve, reject) => {
    let said = '';
    const hear = (chunk: Buffer) => {
      said += chunk.toString();
      const port = /(?:listening |http:\/\/127\.0\.0\.1:)(\d+)/.exec(said)?.[1];
      if (!port) return;
      child.stdout.off('data', hear);
      child.stdout.resume();
      const stop = async () => {
        process.off('exit', onExit);
        await stopped(child);
      };
      resolve({ port: Number(port), pid: child.pid!, stop });
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
    child.once('exit', (code) => reject(new Error(`The server ended with ${code}:\n${said}`)));
  });
}

/** The built server on this database; it is built first when the sources changed. */
export function startWaarborg(path: string): Promise<Server> {
  return startServer(['app/bin/start.mjs', 'serve'], { DATABASE_URL: path, LOG_LEVEL: 'silent' });
}

export const startFloor = (path: string) => startServer(['tests/bench/servers/floor.mjs', path]);
export const startRemix = (path: string) =>
  startServer(['--import', 'tsx', 'tests/bench/servers/remix-table.tsx', path]);

let isBuilt = false;
/** Builds the server when the sources changed, once. */
export function buildOnce(): void {
  if (isBuilt) return;
  const { status, stdout, stderr } = spawnSync(process.execPath, ['app/bin/start.mjs', 'build'], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`The server could not be built:\n${stdout}${stderr}`);
  isBuilt = true;
}

export type Load = { port: number; paths: readonly string[]; cookie?: string; connections: number; ms: number };
export type Loaded = { requests: number; seconds: number; bytes: number };

/** A client that asks over and over, in a process of its own. */
export function startClient() {
  const child = fork('tests/bench/client.mjs', [], { execArgv: [] });
  return {
    /** @throws Error when an answer was not 200: then nothing was measured. */
    load: (asked: Load) =>
      new Promise<Loaded>((resolve, reject) => {
        child.once('message', (answer: Loaded & { error?: string; other: number }) => {
          if (answer.error !== undefined) reject(new Error(answer.error));
          else if (answer.other > 0) reject(new Error(`${answer.other} answers of ${asked.paths[0]} were not 200`));
          else resolve(answer);
        });
        child.send(asked);
      }),
    stop: () => stopped(child),
  };
}

/** One request; resolves with the status and the body. */
export function ask(port: number, path: string, cookie = ''): Promise<{ status: number; body: string }> {
  return new Promise((resolve, reject) => {
    get({ port, path, host: '127.0.0.1', agent: false, headers: cookie ? { cookie } : {} }, (response) => {
      let body = '';
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => (body += chunk));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, body }));
    }).on('error', reject);
  });
}

/** Processor time that a process used, in seconds; null where the system does not tell (outside Linux). */
export function processorSeconds(pid: number): number | null {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!.split(' ');
    return (Number(fields[11]) + Number(fields[12])) / 100;
  } catch {
    return null;
  }
}

/** The most memory that a process held so far, in MiB; null where the system does not tell. */
export function peakMemory(pid: number): number | null {
  try {
    const kib = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return kib === undefined ? null : Number(kib) / 1024;
  } catch {
    return null;
  }
}
