import { close, open, type Db } from '#dialect';
import { reevaluationById } from '#db/queries/reevaluations.ts';
import { auditEvent, dossier, outbox } from '#db/schema/dossier.ts';
import { decision } from '#db/schema/decision.ts';
import { difference, differenceKind, reevaluationCount } from '#db/schema/reevaluation.ts';
import { systemActor } from '#workflows/core/context.ts';
import { verifyLog } from '#workflows/core/verify.ts';
import { reevaluateRegister } from '#workflows/jobs/reevaluate-register.ts';
import { planReevaluation } from '#workflows/reevaluation/commands.ts';
import { fillRegister, syntheticFacts } from '#tests/fixtures/synthetic-register.ts';
import { bundled } from '#tests/setup/bundle.ts';
import { lastingDatabase } from '#tests/setup/lasting-database.ts';
import { eq } from 'drizzle-orm';
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'waarborg-reevaluation-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let worker: string;
beforeAll(async () => {
  worker = await bundled('tests/integration/crash/reevaluate.ts');
});

const before = '2026-07-26';
const now = new Date('2026-07-27T06:00:00Z');
const runId = '11111111-1111-4111-8111-111111111111';
const facts = syntheticFacts(300, 7);

/** A register that waits for its run over the law of the next day. */
async function prepared(name: string): Promise<string> {
  const url = await lastingDatabase(folder, name);
  const db = open(url);
  await fillRegister(db, facts, before);
  await planReevaluation.run({ db, actor: systemActor, now }, { commandId: runId }, { cause: 'version' });
  await close(db);
  return url;
}

/** Works on the run in a process of its own and kills it some time after so many steps; true when it was done first. */
function workUntilKilled(url: string, steps: number, afterMs: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [worker, url, now.toISOString()], {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, NODE_OPTIONS: '' },
    });
    let written = '';
    let complaint = '';
    child.stderr.on('data', (chunk) => (complaint += String(chunk)));
    child.stdout.on('data', (chunk) => {
      const due = () => written.split('step').length > steps;
      const already = due();
      written += String(chunk);
      if (!already && due()) setTimeout(() => child.kill('SIGKILL'), afterMs);
    });
    child.once('exit', (code, signal) =>
      signal === 'SIGKILL' || code === 0 ? resolve(written.includes('finished')) : reject(new Error(complaint)),
    );
  });
}

const inOrder = <R>(rows: R[]) => rows.map((row) => JSON.stringify(row)).sort();

/** Everything that the run left in the register, without numbers of rows that depend on who was first. */
async function leftBy(db: Db) {
  const audits = await db.select().from(auditEvent).where(eq(auditEvent.command, 'registration.reevaluate'));
  return {
    differences: inOrder(await db.select().from(difference)),
    kinds: inOrder(await db.select().from(differenceKind)),
    counts: inOrder(await db.select().from(reevaluationCount)),
    receipts: inOrder((await db.select().from(decision)).map(({ id, hash }) => ({ id, hash }))),
    audits: inOrder(audits.map(({ subject, version, hash }) => ({ subject, version, hash }))),
    versions: inOrder(
      (await db.select().from(dossier)).filter(({ id }) => id !== runId).map(({ id, version }) => ({ id, version })),
    ),
    messages: inOrder(
      (await db.select().from(outbox)).map(({ id }) => id).filter((id) => !id.startsWith(`${runId}/report`)),
    ),
    run: (await reevaluationById(db, runId))!.run.evaluated,
    state: (await reevaluationById(db, runId))!.state,
  };
}

test(
  'killed in the middle again and again, a run ends as one that was never killed: nothing is missing, nothing is double',
  { timeout: 600_000 },
  async () => {
    const undisturbed = open(await prepared('undisturbed'));
    await reevaluateRegister(undisturbed, () => now, Number.POSITIVE_INFINITY);
    const expected = await leftBy(undisturbed);
    await close(undisturbed);
    expect(expected).toMatchObject({ run: facts.length, state: 'reported' });
    expect(expected.differences.length).toBeGreaterThan(20);

    const url = await prepared('killed');
    let kills = 0;
    for (let n = 0; !(await workUntilKilled(url, 2 + (n % 2), (n * 7) % 40)); n += 1) {
      kills += 1;
      const db = open(url);
      expect(await verifyLog(db)).toMatchObject({ integrity: 'intact', completeness: 'complete' });
      await close(db);
    }
    const db = open(url);
    expect(await leftBy(db)).toEqual(expected);
    expect(await verifyLog(db)).toMatchObject({ integrity: 'intact', completeness: 'complete' });
    await close(db);
    expect(kills).toBeGreaterThan(1);
  },
);
