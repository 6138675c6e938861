import { close, type Db } from '#dialect';
import { countsOfRun } from '#db/queries/reevaluations.ts';
import * as dossierTables from '#db/schema/dossier.ts';
import { decision } from '#db/schema/decision.ts';
import { difference, standing } from '#db/schema/reevaluation.ts';
import { registerEntry, registerFacet, system } from '#db/schema/system.ts';
import { deliverOutbox } from '#workflows/jobs/deliver-outbox.ts';
import { reevaluateRegister } from '#workflows/jobs/reevaluate-register.ts';
import { sha256 } from '#workflows/core/canonical.ts';
import { verifyLog } from '#workflows/core/verify.ts';
import { classify } from '#workflows/law/api.ts';
import { planScenario } from '#workflows/reevaluation/commands.ts';
import { differenceView } from '#workflows/reevaluation/difference-view.ts';
import { administrator } from '#tests/fixtures/world.ts';
import { fillRegister, syntheticFacts } from '#tests/fixtures/synthetic-register.ts';
import { testDatabase } from '#tests/setup/database.ts';
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';

const day = '2026-11-18';
const now = new Date(`${day}T09:00:00Z`);
const all = syntheticFacts(400, 3);
let db: Db;
let runId: string;
let before: Record<string, string>;

/** A hash over every row that is not the run's own. */
async function hashes(): Promise<Record<string, string>> {
  const { dossier, auditEvent, outbox, notice, tally, section, party } = dossierTables;
  const tables = {
    dossier,
    auditEvent,
    outbox,
    notice,
    tally,
    section,
    party,
    decision,
    standing,
    registerEntry,
    registerFacet,
    system,
  };
  const found = await Promise.all(
    Object.entries(tables).map(async ([name, one]) => {
      const rows = (await db.select().from(one as typeof dossier)) as unknown as Record<string, unknown>[];
      const others = rows.filter((row) => row.id !== runId && row.dossierId !== runId);
      return [
        name,
        sha256(
          others
            .map((row) => JSON.stringify(row))
            .sort()
            .join('\n'),
        ),
      ] as const;
    }),
  );
  return Object.fromEntries(found);
}

beforeAll(async () => {
  db = await testDatabase();
  await fillRegister(db, all, day);
  runId = randomUUID();
  before = await hashes();
  await planScenario.run({ db, actor: administrator, now }, { commandId: runId }, { scenario: 'com-2025-1023' });
  await reevaluateRegister(db, () => now, Number.POSITIVE_INFINITY);
  await deliverOutbox(db, now);
}, 300_000);
afterAll(() => close(db));

test('the register is byte for byte what it was: every row that is not of the run itself', async () => {
  expect(await hashes()).toEqual(before);
  expect(await verifyLog(db)).toMatchObject({ integrity: 'intact', completeness: 'complete' });
});

test('the numbers are those of an independent count over the same facts', async () => {
  const expected: Record<string, number> = {};
  let differing = 0;
  for (const facts of all) {
    const sides = ([undefined, 'com-2025-1023'] as const).map((scenario) => {
      const { device, findings, outcome, obligations } = classify({
        asOf: day,
        facts,
        counterfactuals: false,
        ...(scenario && { scenario }),
      });
      const name =
        device.qualifies === false
          ? 'none'
          : device.inHouse
            ? 'in-house'
            : device.regulation && device.class
              ? `${device.regulation}-${device.class}`
              : 'undetermined';
      const body = device.notifiedBody === null ? 'unknown' : device.notifiedBody ? 'yes' : 'no';
      const counted = [
        `class/${name}`,
        ...findings.map((one) => `finding/${one}`),
        `notifiedBody/${body}`,
        `outcome/${outcome}`,
      ];
      for (const one of counted) {
        const key = `${scenario ? 'after' : 'before'}/${one}`;
        expected[key] = (expected[key] ?? 0) + 1;
      }
      return { counted, duties: obligations.map(({ id, from }) => `${id} ${from}`) };
    });
    if (JSON.stringify(sides[0]) !== JSON.stringify(sides[1])) differing += 1;
  }
  const counts = await countsOfRun(db, runId);
  const sides = [...counts].filter(([name]) => /^(before|after)\//.test(name));
  expect(Object.fromEntries(sides)).toEqual(expected);
  expect(counts.get('differences')).toBe(differing);
  expect(differing).toBeGreaterThan(0);
});

test('each system of the list shows both outcomes and the proposed rule that leads to the new one', async () => {
  const rows = await db.select().from(difference);
  const row = rows.find(({ kinds }) => kinds.includes('class'))!;
  const view = await differenceView({ db, actor: administrator, now }, runId, row.systemNumber);
  expect(view.before.deviceClass).not.toBe(view.after.deviceClass);
  expect(view.why.reasons.map(({ after }) => after?.status)).toContain('proposed');
  expect(view.questions).toEqual([]);
});
