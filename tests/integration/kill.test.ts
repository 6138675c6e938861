import { close, open } from '#dialect';
import { auditOfCommand, dossierById, historyOf, sectionOf } from '#db/queries/dossier.ts';
import type { Actor } from '#workflows/core/context.ts';
import { systemActor } from '#workflows/core/context.ts';
import { replay } from '#workflows/core/replay.ts';
import { verifyLog } from '#workflows/core/verify.ts';
import { machines } from '#workflows/machines.ts';
import { registerOrganisation } from '#workflows/organisation/commands.ts';
import { openRegistration } from '#workflows/registration/commands.ts';
import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bundled } from '../setup/bundle.ts';
import { lastingDatabase } from '../setup/lasting-database.ts';

const kills = 25;
const folder = mkdtempSync(join(tmpdir(), 'waarborg-kill-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let stream: string;
beforeAll(async () => {
  stream = await bundled('tests/integration/crash/stream.ts');
});

/** Starts the stream, kills it that long after its first acknowledgement, and gives back every line it wrote. */
function streamUntilKilled(url: string, actor: Actor, afterMs: number): Promise<string[]> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [stream, url, JSON.stringify(actor)], {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, NODE_OPTIONS: '' },
    });
    let written = '';
    let complaint = '';
    let planned = false;
    child.stderr.on('data', (chunk) => (complaint += String(chunk)));
    child.stdout.on('data', (chunk) => {
      written += String(chunk);
      if (planned || !written.includes('done')) return;
      planned = true;
      setTimeout(() => child.kill('SIGKILL'), afterMs);
    });
    child.once('exit', (_code, signal) =>
      signal === 'SIGKILL'
        ? resolve(written.split('\n').slice(0, -1))
        : reject(new Error(complaint || 'the stream ended by itself')),
    );
  });
}

test(
  `${kills} times SIGKILL during a stream of commands: nothing acknowledged is lost, nothing is half written, no chain breaks`,
  { timeout: 240_000 },
  async () => {
    const url = await lastingDatabase(folder);
    const prepared = open(url);
    const now = new Date('2026-11-18T09:00:00Z');
    const organisation = {
      kind: 'provider',
      name: 'LongLicht B.V.',
      country: 'NL',
      place: 'Utrecht',
      address: 'Kade 1',
      identifierType: 'SRN',
      identifierValue: 'NL-MF-000000001',
      demonstration: 'on',
    };
    const { dossierId: organisationId } = await registerOrganisation.run(
      { db: prepared, actor: systemActor, now },
      { commandId: randomUUID() },
      registerOrganisation.input.parse(organisation),
    );
    await close(prepared);
    const actor: Actor = { id: 'maker', name: 'Maker', roles: ['provider'], organisationId, language: 'nl' };

    let acknowledged = 0;
    for (let kill = 0; kill < kills; kill += 1) {
      // Spread over the first moments, where commands, checkpoints and the opening of files take turns.
      const lines = await streamUntilKilled(url, actor, (kill * 37) % 180);
      const idsOf = (word: string) =>
        lines.filter((line) => line.startsWith(`${word} `)).map((line) => line.slice(word.length + 1));
      const done = new Set(idsOf('done'));
      const unknown = idsOf('try').filter((id) => !done.has(id));
      acknowledged += done.size;

      const db = open(url);
      for (const id of done) {
        if (id.endsWith('/page'))
          expect(await sectionOf(db, id.slice(0, 36), 'people'), id).toMatchObject({ version: 1 });
        else
          expect(await dossierById(db, id), id).toMatchObject({
            version: 1,
            state: 'draft',
            parties: [{ organisationId }],
          });
      }
      expect(await verifyLog(db)).toMatchObject({ integrity: 'intact', completeness: 'complete' });
      // Not acknowledged: there as a whole or not at all; asking again makes it exactly one.
      for (const commandId of unknown) {
        const there = (await dossierById(db, commandId)) !== undefined;
        expect((await auditOfCommand(db, commandId, commandId)) !== undefined).toBe(there);
        await openRegistration.run({ db, actor, now }, { commandId }, { name: 'Proef' });
        expect(await historyOf(db, commandId)).toHaveLength(1);
      }
      await close(db);
    }
    const db = open(url);
    expect(await replay(db, machines)).toMatchObject({ mismatches: [] });
    expect(await verifyLog(db)).toMatchObject({ integrity: 'intact', completeness: 'complete' });
    await close(db);
    expect(acknowledged).toBeGreaterThan(kills);
  },
);
