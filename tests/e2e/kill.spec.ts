import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { password, people } from './support/people.ts';
import { expect, test } from './support/test.ts';

// The server itself, killed in the middle of the forms it is answering, over and over on one register.

const kills = 25;
const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'waarborg-kill-'));
const env: NodeJS.ProcessEnv = {
  ...process.env,
  DATABASE_URL: join(folder, 'register.sqlite'),
  NODE_ENV: 'production',
  LOG_LEVEL: 'error',
};
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));
// Twenty-five starts of the whole server: minutes on a busy machine.
test.describe.configure({ timeout: 300_000 });

const freePort = () =>
  new Promise<number>((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });

/** Starts the built server and waits until it answers. */
async function start(port: number): Promise<ChildProcess> {
  const server = spawn(process.execPath, ['app/bin/start.mjs', 'serve'], {
    cwd: root,
    env: { ...env, PORT: String(port), HOST: '127.0.0.1' },
    stdio: 'ignore',
    detached: true,
  });
  for (let attempt = 0; attempt < 200; attempt += 1) {
    const answer = await fetch(`http://127.0.0.1:${port}/internal/healthz`).catch(() => null);
    if (answer?.ok) return server;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('the server did not answer');
}

/** Kills the server with everything it started, as a power cut would: no signal that could be caught. */
const kill = (server: ChildProcess) =>
  new Promise<void>((resolve) => {
    server.once('exit', () => resolve());
    process.kill(-server.pid!, 'SIGKILL');
  });

test(`${kills} times SIGKILL while forms are sent: every acknowledged one is there, and the log is intact and complete`, async () => {
  // `npm test` has loaded the demonstration already.
  if (process.env.DEMONSTRATION) copyFileSync(process.env.DEMONSTRATION, env.DATABASE_URL!);
  else execFileSync(process.execPath, ['app/bin/start.mjs', 'prepare'], { cwd: root, env, stdio: 'ignore' });
  const port = await freePort();
  const base = `http://127.0.0.1:${port}`;
  let cookie = '';
  const post = (path: string, fields: Record<string, string>) =>
    fetch(base + path, {
      method: 'POST',
      redirect: 'manual',
      headers: { cookie, origin: base },
      body: new URLSearchParams(fields),
    });

  let server = await start(port);
  const signedIn = await post('/inloggen', { email: people.maarten.email, password });
  cookie = signedIn.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ');
  expect(signedIn.status).toBe(303);

  const acknowledged: string[] = [];
  for (let round = 0; round < kills; round += 1) {
    const done: string[] = [];
    const unknown = new Set<string>();
    let running = true;
    const send = async () => {
      while (running) {
        const commandId = crypto.randomUUID();
        unknown.add(commandId);
        const fields = { intent: 'registration.open', expectedVersion: '0', commandId, name: 'Proef' };
        const answer = await post('/aanbieder/registraties/nieuw', fields).catch(() => null);
        if (answer?.status !== 303) continue;
        unknown.delete(commandId);
        done.push(commandId);
      }
    };
    const streams = [send(), send(), send(), send()];
    await expect.poll(() => done.length, { intervals: [10] }).toBeGreaterThan(round % 7);
    await kill(server);
    running = false;
    await Promise.all(streams);

    server = await start(port);
    acknowledged.push(...done);
    // Not acknowledged: there or not there. The same form again makes it exactly one.
    for (const commandId of unknown) {
      const again = await post('/aanbieder/registraties/nieuw', {
        intent: 'registration.open',
        expectedVersion: '0',
        commandId,
        name: 'Proef',
      });
      expect(again.status).toBe(303);
    }
  }
  // After all that followed, too.
  for (const id of acknowledged) {
    const page = await fetch(`${base}/aanbieder/registraties/${id}`, { headers: { cookie } });
    expect(page.status, id).toBe(200);
  }
  await kill(server);
  expect(acknowledged.length).toBeGreaterThan(kills);

  const ask = (command: string, input = '') =>
    JSON.parse(
      execFileSync('npm', ['run', '-s', 'waarborg', '--', command], { cwd: root, env, input, encoding: 'utf8' }),
    ) as Record<string, unknown>;
  expect(ask('verify-log')).toMatchObject({ integrity: 'intact', completeness: 'complete', firstFault: null });
  expect(ask('replay', '{}')).toMatchObject({ mismatches: [] });
});
