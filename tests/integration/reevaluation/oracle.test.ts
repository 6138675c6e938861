import { close, engine, type Db } from '#dialect';
import { differencesOf, reevaluationById } from '#db/queries/reevaluations.ts';
import { auditEvent, notice, outbox, tally } from '#db/schema/dossier.ts';
import { decision } from '#db/schema/decision.ts';
import { difference } from '#db/schema/reevaluation.ts';
import { registerEntry, registerFacet, system } from '#db/schema/system.ts';
import { systemActor } from '#workflows/core/context.ts';
import { verifyLog } from '#workflows/core/verify.ts';
import { reevaluateRegister } from '#workflows/jobs/reevaluate-register.ts';
import { classify, inForce, type Classification, type FactValues } from '#workflows/law/api.ts';
import { planReevaluation } from '#workflows/reevaluation/commands.ts';
import { standingOf, standingUnder } from '#workflows/registration/standing.ts';
import { fillRegister, syntheticFacts } from '#tests/fixtures/synthetic-register.ts';
import { testDatabase } from '#tests/setup/database.ts';
import { count, eq } from 'drizzle-orm';
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';

// The law before and after Regulation (EU) 2026/1744: the last day of one version of the AI Act, the first of the next.
const before = '2026-07-26';
const after = '2026-07-27';
const minutes = 60_000;
const all = syntheticFacts((engine as string) === 'sqlite' ? 10_000 : 500);
const now = new Date(`${after}T06:00:00Z`);
let db: Db;

const run = async (at = now) => {
  const context = { db, actor: systemActor, now: at };
  const { dossierId } = await planReevaluation.run(context, { commandId: randomUUID() }, { cause: 'version' });
  await reevaluateRegister(db, () => at, Number.POSITIVE_INFINITY);
  return dossierId;
};

/** Written apart from the register's own comparison: what a lawyer would call the outcome, as one text. */
const outcomeText = (day: string, facts: FactValues): string => {
  const answer: Classification = classify({ asOf: day, facts, counterfactuals: false });
  const { device, aiAct } = answer;
  const deviceClass =
    device.qualifies === false
      ? 'none'
      : device.inHouse
        ? 'in-house'
        : device.class && device.regulation + device.class;
  return JSON.stringify([
    answer.outcome,
    deviceClass || null,
    [...answer.findings].sort(),
    device.notifiedBody,
    aiAct.route,
    [...aiAct.annexIII].sort(),
    [...aiAct.prohibited].sort(),
    [...aiAct.article50].sort(),
    aiAct.dutiesFrom,
    device.transitionUntil,
    answer.obligations.map(({ id, from }) => `${id} from ${from}`).sort(),
    answer.obligations
      .filter(({ status }) => status === 'applying')
      .map(({ id }) => id)
      .sort(),
  ]);
};

const numberOf = (n: number) => `NL-AI-2026-${String(n + 1).padStart(6, '0')}`;
const rowsOf = async (id: string) => db.select().from(difference).where(eq(difference.runId, id));

let first: string;
beforeAll(async () => {
  db = await testDatabase();
  await fillRegister(db, all, before);
  first = await run();
}, 10 * minutes);
afterAll(() => close(db));

test('the two days are ruled by two versions of the AI Act', () => {
  const versions = [before, after].map((day) => inForce('ai-act', day));
  expect(versions.map((found) => found.inForce && found.version.id)).toEqual([
    'ai-act@2024-08-01',
    'ai-act@2026-07-27',
  ]);
});

test(
  'the systems in the list are exactly those for which a comparison of every system one by one finds a difference',
  async () => {
    const expected = all.flatMap((facts, n) =>
      outcomeText(before, facts) === outcomeText(after, facts) ? [] : [numberOf(n)],
    );
    const found = (await rowsOf(first)).map(({ systemNumber }) => systemNumber).sort();
    expect(found).toEqual(expected);
    expect(found.length).toBeGreaterThan(all.length / 20);
    expect(found.length).toBeLessThan(all.length);
    expect(await reevaluationById(db, first)).toMatchObject({
      state: 'reported',
      run: { evaluated: all.length, total: all.length },
    });
  },
  5 * minutes,
);

test('paged by number, the list holds every difference once', async () => {
  const seen: string[] = [];
  for (let from: string | null = ''; from !== null;) {
    const page = await differencesOf(db, first, { kind: null, deviceClass: null, providerId: null }, from, 200);
    seen.push(...page.items.map(({ systemNumber }) => systemNumber));
    from = page.next;
  }
  expect(seen).toEqual((await rowsOf(first)).map(({ systemNumber }) => systemNumber).sort());
});

test('no change without its audit row, its receipt and its notice; nothing else was touched', async () => {
  const rows = await rowsOf(first);
  const audited = await db.select().from(auditEvent).where(eq(auditEvent.command, 'registration.reevaluate'));
  expect(audited.map(({ dossierId }) => dossierId).sort()).toEqual(rows.map(({ systemId }) => systemId).sort());
  const receipts = new Map(
    (await db.select().from(decision)).map((one) => [one.id, { hash: one.hash, answer: one.answer }]),
  );
  for (const row of rows) {
    const body = JSON.parse(audited.find(({ dossierId }) => dossierId === row.systemId)!.body) as {
      receipts: string[];
    };
    expect(body.receipts).toEqual([receipts.get(row.afterReceipt!)!.hash]);
    expect(receipts.get(row.beforeReceipt!)).toBeDefined();
    expect(row.after).toEqual(standingOf(receipts.get(row.afterReceipt!)!.answer as unknown as Classification));
  }
  // One receipt per system from its submission, one more per difference.
  expect(receipts.size).toBe(all.length + rows.length);
  const told = await db.select().from(outbox);
  expect(told.filter(({ payload }) => payload.message === 'registration.reevaluated')).toHaveLength(rows.length);
  expect(await db.select().from(notice)).toEqual([]);
  expect(await verifyLog(db)).toMatchObject({ integrity: 'intact', completeness: 'complete' });
});

test('the public list, its filters and its counts show the classification in force', async () => {
  const systems = await db.select({ id: system.id, answer: system.classification }).from(system);
  const entries = new Map((await db.select().from(registerEntry)).map((entry) => [entry.dossierId, entry]));
  const facets = await db.select().from(registerFacet);
  const bySeq = new Map<number, string[]>();
  for (const { facet, value, seq } of facets)
    if (facet === 'class' || facet === 'finding') bySeq.set(seq, [...(bySeq.get(seq) ?? []), `${facet}:${value}`]);
  const counted: Record<string, number> = {};
  for (const { id, answer } of systems) {
    const { deviceClass, findings } = standingOf(answer as unknown as Classification);
    const entry = entries.get(id)!;
    expect([entry.deviceClass, entry.findings], id).toEqual([deviceClass, findings]);
    const values = [`class:${deviceClass}`, ...findings.map((one) => `finding:${one}`)];
    expect([...(bySeq.get(entry.seq) ?? [])].sort()).toEqual(values.sort());
    for (const value of values) counted[value] = (counted[value] ?? 0) + 1;
  }
  const kept = (await db.select().from(tally)).filter(({ key, count: n }) => /^(class|finding):/.test(key) && n !== 0);
  expect(Object.fromEntries(kept.map(({ key, count: n }) => [key, n]))).toEqual(counted);
});

test(
  'a second run finds nothing and changes nothing but its own dossier',
  async () => {
    const kept = async () => [
      await db.select({ n: count() }).from(auditEvent).where(eq(auditEvent.command, 'registration.reevaluate')),
      await db.select({ n: count() }).from(decision),
    ];
    const was = await kept();
    const second = await run();
    expect(await rowsOf(second)).toEqual([]);
    expect(await kept()).toEqual(was);
  },
  5 * minutes,
);

test('the short way to a conclusion is the long way without its reasons', () => {
  for (const facts of all.slice(0, 500))
    for (const day of [before, after, '2028-08-02'])
      expect(standingUnder(day, facts)).toEqual(standingOf(classify({ asOf: day, facts, counterfactuals: false })));
});
