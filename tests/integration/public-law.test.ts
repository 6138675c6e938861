import type { Db } from '#dialect';
import { systemById } from '#db/queries/systems.ts';
import { NotFound } from '#workflows/core/errors.ts';
import { dutiesOfUse, systemDuties } from '#workflows/duties/view.ts';
import { notListedView } from '#workflows/registers/view.ts';
import { afterEach, expect, test } from 'vitest';
import { classIIa, draft, makeWorld, submit } from '../fixtures/world.ts';
import { closeTestDatabase } from '../setup/database.ts';

let opened: Db[] = [];
afterEach(async () => {
  await Promise.all(opened.map(closeTestDatabase));
  opened = [];
});

/** A register with one class IIa device that names its certificate; its number. */
async function register() {
  const world = await makeWorld();
  opened.push(world.db);
  const evidence = {
    declaredClass: 'MDR-IIa',
    bodyNumber: '9999',
    certificateNumber: 'C1',
    certificateUntil: '2028-01-01',
  };
  const id = await draft(world, { facts: classIIa, evidence });
  await submit(world, id);
  return { ...world, id, number: (await systemById(world.db, id))!.number };
}
const today = '2026-11-22';
const ask = (db: Db, query: string) => notListedView(db, new URLSearchParams(query), today);

test('a registered system is found by words or number, and answered; nothing asked is nothing answered', async () => {
  const { db, number } = await register();
  expect(await ask(db, '')).toMatchObject({ answers: null, searched: false, system: null });
  const { found } = await ask(db, 'q=noduscan');
  expect(found.map((one) => one.number)).toEqual([number]);
  const named = await ask(db, `q=${number.toLowerCase()}`);
  expect(named.system?.number).toBe(number);
  expect(named.answers?.find((one) => one.register === 'eudamed-devices')).toMatchObject({ answer: 'must' });
  expect(await ask(db, 'q=NL-AI-2026-999999')).toMatchObject({ system: null, searched: true, found: [] });
  await expect(ask(db, 'number=NL-AI-2026-999999')).rejects.toThrow(NotFound);
});

test('answers of a visitor are answered without the register; what is no answer counts as not known', async () => {
  const { db } = await register();
  const answers = async (query: string) =>
    Object.fromEntries((await ask(db, query)).answers!.map(({ register: name, answer }) => [name, answer]));
  expect(await answers('device=IIa&inHouse=no&use=none&limited=no&deployer=public-service')).toMatchObject({
    'eudamed-devices': 'must',
    'ai-database-provider': 'not',
    'ai-database-deployer': 'not',
  });
  expect(await answers('device=onzin&use=none')).toMatchObject({ 'eudamed-devices': 'undetermined' });
  expect((await ask(db, 'device=I&on.day=31&on.month=2&on.year=2026')).faults).toEqual({ on: 'impossibleDate' });
});

test('the duties of a system are those of its facts, for all roles or one, and for whoever uses it', async () => {
  const { db, number, id } = await register();
  const duties = (query = '') => systemDuties(db, number, new URLSearchParams(query), today);
  const all = await duties();
  expect(all.roles).toEqual(expect.arrayContaining(['provider', 'manufacturer', 'deployer']));
  expect(all.duties.find(({ citation }) => citation.id === 'ai-act/17')).toMatchObject({ from: '2028-08-02' });
  expect(all.shared.map(({ subject }) => subject)).toContain('quality');
  const one = await duties('role=deployer');
  expect(new Set(one.duties.map(({ role }) => role))).toEqual(new Set(['deployer']));
  expect((await duties('role=boss')).unknownRole).toBe('boss');
  await expect(systemDuties(db, 'NL-AI-2026-999999', new URLSearchParams(), today)).rejects.toThrow(NotFound);
  const use = (await dutiesOfUse(db, id, today))!;
  expect(use.rightsAssessment).toMatchObject({ answer: 'not' });
  expect(use.duties.map(({ citation }) => citation.id)).toEqual(expect.arrayContaining(['ai-act/26-5', 'wkkgz/2']));
});
