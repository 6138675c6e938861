import { decisionsOf } from '#db/queries/decisions.ts';
import { dossierById, historyOf, sectionOf, sectionsOf } from '#db/queries/dossier.ts';
import { sitesOf } from '#db/queries/organisations.ts';
import { deploymentById, entryOfSystem, systemById } from '#db/queries/systems.ts';
import { changeToVersion, opinionsOn, pastVersionsOf } from '#db/queries/versions.ts';
import { auditRows } from '#db/queries/audit.ts';
import { undelivered } from '#db/queries/outbox.ts';
import { Conflict, Forbidden, Invalid, NotFound, Refused } from '#workflows/core/errors.ts';
import { deploymentCommands, startDeployment } from '#workflows/deployment/commands.ts';
import { registrationCommands } from '#workflows/registration/commands.ts';
import { openVersion } from '#workflows/registration/version-open.ts';
import { judgeChange, OpinionInput, saveChangeAnswer, savePredecessor } from '#workflows/registration/version-save.ts';
import { savePage } from '#workflows/registration/save.ts';
import { changeResultView, decidedChange, nextOnChange } from '#workflows/registration/version-view.ts';
import { publicSystemView } from '#workflows/registration/public-view.ts';
import type { SectionValues } from '#workflows/registration/sections.ts';
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { answerChange, nextDraft, nextVersion, repair, unchanged } from '../fixtures/versions.ts';
import { act, classIIa, contextOf, draft, inUse, makeWorld, minimal, submit, type World } from '../fixtures/world.ts';
import { closeTestDatabase } from '../setup/database.ts';

let world: World;
beforeAll(async () => {
  world = await makeWorld();
});
afterAll(async () => closeTestDatabase(world.db));

const certified = {
  declaredClass: 'MDR-IIa',
  bodyNumber: '9999',
  certificateNumber: 'KM-1',
  certificateUntil: { day: '14', month: '3', year: '2029' },
};

/** A registered class IIa device. */
async function device(): Promise<string> {
  const id = await draft(world, { facts: classIIa, evidence: certified });
  await submit(world, id);
  return id;
}

const byProvider = () => contextOf(world, world.provider);
const call = (dossierId: string, expectedVersion: number) => ({
  dossierId,
  expectedVersion,
  commandId: randomUUID(),
});

async function start(systemId: string, commandId = randomUUID()) {
  const [site] = await sitesOf(world.db, world.ids.deployerId);
  const { number } = (await systemById(world.db, systemId))!;
  const input = {
    systemNumber: number,
    siteId: site!.id,
    department: 'Radiologie',
    startedOn: '2026-11-01',
    oversight: 'Hoofd radiologie',
  };
  return startDeployment.run(contextOf(world, world.deployer), { commandId }, startDeployment.input.parse(input));
}

const refusal = (attempt: Promise<unknown>) =>
  attempt.then(
    () => 'done',
    (error: unknown) => (error instanceof Refused ? [error.guards, error.missing] : error),
  );

test('a new version takes over pages and facts of the one before, under a number of its own', async () => {
  const fromId = await device();
  const from = (await systemById(world.db, fromId))!;
  const commandId = randomUUID();
  const input = { fromId, versionLabel: '3.3' };
  const first = await openVersion.run(byProvider(), { commandId }, input);
  expect(await openVersion.run(byProvider(), { commandId }, input)).toEqual(first);
  const row = (await dossierById(world.db, first.dossierId))!;
  expect([row.state, row.title, row.reference === from.number]).toEqual(['draft', 'NoduScan 3.3', false]);
  const sections = Object.fromEntries((await sectionsOf(world.db, row.id)).map(({ name, body }) => [name, body]));
  expect(sections.product).toEqual({ ...from.sections.product, versionLabel: '3.3' });
  expect([sections.use, sections.people, sections.evidence]).toEqual([
    from.sections.use,
    from.sections.people,
    from.sections.evidence,
  ]);
  expect(sections.facts).toEqual({ known: from.facts, unknown: [] });
  const history = await historyOf(world.db, row.id);
  expect(history.map(({ subject }) => subject.slice(row.id.length)).sort()).toEqual(
    ['', '/change', '/evidence', '/facts', '/people', '/product', '/use'].sort(),
  );
});

test('a version is begun by its own provider only, from a registered version, and under a new name', async () => {
  const fromId = await device();
  const open = (input: object, actor = world.provider) =>
    openVersion.run(contextOf(world, actor), { commandId: randomUUID() }, openVersion.input.parse(input));
  await expect(open({ fromId, versionLabel: '4' }, world.otherProvider)).rejects.toBeInstanceOf(NotFound);
  await expect(open({ fromId, versionLabel: '4' }, world.deployer)).rejects.toBeInstanceOf(Forbidden);
  await expect(open({ fromId, versionLabel: '3.2' })).rejects.toMatchObject({ fields: { versionLabel: 'taken' } });
  const waiting = await draft(world, { facts: classIIa });
  await submit(world, waiting);
  expect(await refusal(open({ fromId: waiting, versionLabel: '4' }))).toEqual([['predecessorIsRegistered'], []]);
});

test('a version of a registered product cannot be sent before its change is assessed', async () => {
  const fromId = await device();
  const id = await nextDraft(world, fromId, '3.3');
  expect(await refusal(submit(world, id))).toMatchObject([
    ['sectionsAreComplete'],
    expect.arrayContaining(['change.correctionOnly', 'change.plan', 'change.purposeChanged']),
  ]);
  await answerChange(world, id, unchanged);
  await submit(world, id);
  const edge = (await changeToVersion(world.db, id))!;
  expect([edge.change.fromId, edge.change.kind, edge.from.versionLabel]).toEqual([fromId, 'minor', '3.2']);
  const receipt = (await decisionsOf(world.db, id)).find(({ kind }) => kind === 'change')!;
  expect([receipt.id, receipt.decidedBy, receipt.lawVersion]).toEqual([
    edge.change.receiptId,
    'engine',
    'change@2024-08-01',
  ]);
  const sent = (await historyOf(world.db, id)).findLast(({ subject }) => subject === id)!;
  expect(sent.body).toContain(receipt.hash);
});

test('an empty draft of the same product has to say which version it follows on', async () => {
  const fromId = await device();
  const { familyName } = (await systemById(world.db, fromId))!.sections.product as SectionValues<'product'>;
  const id = await draft(world, { facts: classIIa, evidence: certified });
  const product = await sectionOf(world.db, id, 'product');
  await savePage(byProvider(), call(id, 1), 'product', { ...product!.body, familyName, versionLabel: '5' });
  expect(await refusal(submit(world, id))).toEqual([['sectionsAreComplete'], ['change']]);
  expect(await nextOnChange(byProvider(), id)).toBe('predecessor');
  const other = await device();
  await expect(savePredecessor(byProvider(), call(id, 0), other)).rejects.toBeInstanceOf(Invalid);
  await savePredecessor(byProvider(), call(id, 0), fromId);
  expect(await answerChange(world, id, repair)).toEqual(['correctionOnly', 'directiveDevice']);
  await submit(world, id);
  expect((await changeToVersion(world.db, id))!.change.kind).toBe('correction');
});

test.each([
  ['a repair', repair, 'correction'],
  [
    'retraining inside an assessed plan',
    { ...unchanged, plan: 'inside', model: 'retrained', outputChanges: true, performance: 'within' },
    'pre-determined',
  ],
  ['a new purpose', { ...unchanged, purposeChanged: true }, 'substantial'],
  ['a minor change', unchanged, 'minor'],
] as const)('%s is decided by the law, and the version can be used', async (_name, facts, kind) => {
  const id = await nextVersion(world, await device(), '3.3', facts);
  expect((await changeToVersion(world.db, id))!.change.kind).toBe(kind);
  expect(await start(id)).toMatchObject({ version: 1 });
});

test('what the law leaves open keeps a version from use until a person gave an opinion, which stands beside it', async () => {
  const id = await nextVersion(world, await device(), '3.3', {
    ...unchanged,
    model: 'retrained',
    outputChanges: true,
    performance: 'within',
  });
  expect((await undelivered(world.db)).map(({ payload }) => payload)).toContainEqual({
    type: 'tell',
    who: 'authority',
    message: 'registration.changeIsOpen',
  });
  expect(await refusal(start(id))).toEqual([['changeIsDecided'], []]);
  const given = OpinionInput.parse({ opinion: 'not-substantial', reason: 'De uitkomsten blijven binnen de grenzen.' });
  await expect(judgeChange(byProvider(), call(id, 0), given)).rejects.toBeInstanceOf(Forbidden);
  const inspector = contextOf(world, world.inspector);
  const once = call(id, 0);
  const done = await judgeChange(inspector, once, given);
  expect(await judgeChange(inspector, once, given)).toEqual(done);
  await expect(judgeChange(inspector, call(id, 0), given)).rejects.toBeInstanceOf(Conflict);
  expect(await opinionsOn(world.db, id)).toHaveLength(1);
  const shown = (await decidedChange(world.db, id))!;
  expect([shown.kind, shown.opinions.map(({ opinion, capacity }) => [opinion, capacity])]).toEqual([
    'undetermined',
    [['not-substantial', 'authority']],
  ]);
  expect((await decisionsOf(world.db, id)).find(({ kind }) => kind === 'opinion')).toMatchObject({
    decidedBy: world.inspector.id,
  });
  expect(await start(id)).toMatchObject({ version: 1 });
});

test('an opinion needs an assessed change', async () => {
  const id = await device();
  const given = OpinionInput.parse({ opinion: 'substantial', reason: 'Omdat het zo is.' });
  expect(await refusal(judgeChange(contextOf(world, world.inspector), call(id, 0), given))).toEqual([
    ['changeIsAssessed'],
    [],
  ]);
});

test('a version that was sent when no other was registered is assessed afterwards, and only then used', async () => {
  const first = await draft(world, { facts: classIIa });
  const { familyName } = (await sectionOf(world.db, first, 'product'))!.body as SectionValues<'product'>;
  const second = await draft(world, { facts: classIIa });
  const product = await sectionOf(world.db, second, 'product');
  await savePage(byProvider(), call(second, 1), 'product', { ...product!.body, familyName, versionLabel: '9' });
  for (const id of [first, second]) await submit(world, id);
  for (const id of [first, second])
    await act(world, registrationCommands.recordCertificate, world.system, id, { certificateId: 'c' });
  expect(await changeToVersion(world.db, second)).toBeUndefined();
  expect(await start(first)).toMatchObject({ version: 1 });
  expect(await refusal(start(second))).toEqual([['changeIsDecided'], []]);
  await savePredecessor(byProvider(), call(second, 0), first);
  await answerChange(world, second, repair);
  expect((await changeToVersion(world.db, second))!.change.kind).toBe('correction');
  const receipt = (await decisionsOf(world.db, second)).find(({ kind }) => kind === 'change')!;
  const saved = (await historyOf(world.db, second)).findLast(({ subject }) => subject === `${second}/change`)!;
  expect(saved.body).toContain(receipt.hash);
  expect(await start(second)).toMatchObject({ version: 1 });
});

test('two people on one question: the second is told, and a repeat is the answer of the first', async () => {
  const id = await nextDraft(world, await device(), '3.3');
  const once = call(id, 1);
  const done = await saveChangeAnswer(byProvider(), once, 'correctionOnly', 'no');
  expect(await saveChangeAnswer(byProvider(), once, 'correctionOnly', 'no')).toEqual(done);
  await expect(saveChangeAnswer(byProvider(), call(id, 1), 'correctionOnly', 'yes')).rejects.toBeInstanceOf(Conflict);
  const other = contextOf(world, world.otherProvider);
  await expect(saveChangeAnswer(other, call(id, 2), 'plan', 'none')).rejects.toBeInstanceOf(NotFound);
  await expect(changeResultView(other, id)).rejects.toBeInstanceOf(NotFound);
  const attempts = await Promise.allSettled(
    Array.from({ length: 8 }, () => saveChangeAnswer(byProvider(), call(id, 2), 'plan', 'none')),
  );
  expect(attempts.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
});

test('an institution goes over to another version: the days stay, and the public counts follow', async () => {
  const id = await inUse(world, { facts: minimal });
  const from = (await deploymentById(world.db, id))!.deployment.systemId;
  const to = await nextVersion(world, from, '4', repair);
  const { number } = (await systemById(world.db, to))!;
  const sites = async () => [(await entryOfSystem(world.db, from))!.sites, (await entryOfSystem(world.db, to))!.sites];
  expect(await sites()).toEqual([1, 0]);
  const change = (input: object) => act(world, deploymentCommands.changeVersion, world.deployer, id, input);
  const wrong = (attempt: Promise<unknown>) => attempt.catch((error: unknown) => (error as Invalid).fields);
  const others = await device();
  const own = (await systemById(world.db, from))!.number;
  const foreign = (await systemById(world.db, others))!.number;
  expect(await wrong(change({ systemNumber: own, on: '2026-11-18' }))).toEqual({ systemNumber: 'sameVersion' });
  expect(await wrong(change({ systemNumber: foreign, on: '2026-11-18' }))).toEqual({ systemNumber: 'otherProduct' });
  expect(await wrong(change({ systemNumber: number, on: '2026-08-31' }))).toEqual({ on: 'beforeVersion' });
  expect(await wrong(change({ systemNumber: number, on: '2026-11-19' }))).toEqual({ on: 'future' });
  expect(await sites()).toEqual([1, 0]);
  await change({ systemNumber: number.toLowerCase(), on: '2026-11-10' });
  expect(await sites()).toEqual([0, 1]);
  expect((await pastVersionsOf(world.db, id)).map(({ system, ...days }) => [system.id, days])).toEqual([
    [from, { startedOn: '2026-09-01', endedOn: '2026-11-10' }],
  ]);
  expect((await dossierById(world.db, id))!.title).toBe('NoduScan 4');
  // And back again: a rollback is a change of version like any other.
  await change({ systemNumber: own, on: '2026-11-12' });
  expect(await sites()).toEqual([1, 0]);
  expect(await pastVersionsOf(world.db, id)).toHaveLength(2);
});

test('nobody goes over to a version whose change nobody decided', async () => {
  const id = await inUse(world, { facts: minimal });
  const from = (await deploymentById(world.db, id))!.deployment.systemId;
  const to = await nextVersion(world, from, '4', { ...unchanged, correctionOnly: undefined } as never);
  const { number } = (await systemById(world.db, to))!;
  expect((await changeToVersion(world.db, to))!.change.kind).toBe('undetermined');
  const input = { systemNumber: number, on: '2026-11-18' };
  expect(await refusal(act(world, deploymentCommands.changeVersion, world.deployer, id, input))).toEqual([
    ['changeIsDecided'],
    [],
  ]);
  expect(await pastVersionsOf(world.db, id)).toEqual([]);
});

test('twenty people change the version at once: one does, the counts stay right', async () => {
  const id = await inUse(world, { facts: minimal });
  const from = (await deploymentById(world.db, id))!.deployment.systemId;
  const to = await nextVersion(world, from, '4');
  const { number } = (await systemById(world.db, to))!;
  const input = deploymentCommands.changeVersion.input.parse({ systemNumber: number, on: '2026-11-18' });
  const attempts = await Promise.allSettled(
    Array.from({ length: 20 }, () =>
      deploymentCommands.changeVersion.run(contextOf(world, world.deployer), call(id, 1), input),
    ),
  );
  const failed = attempts.flatMap((one) => (one.status === 'rejected' ? [one.reason as unknown] : []));
  expect(failed).toHaveLength(19);
  for (const error of failed) expect(error instanceof Conflict || error instanceof Invalid).toBe(true);
  expect([(await entryOfSystem(world.db, from))!.sites, (await entryOfSystem(world.db, to))!.sites]).toEqual([0, 1]);
});

test('the public page tells which version follows on which, and what kind of change it was', async () => {
  const fromId = await device();
  const id = await nextVersion(world, fromId, '3.3', { ...unchanged, purposeChanged: true });
  const { number } = (await systemById(world.db, id))!;
  const { versions } = await publicSystemView(world.db, number);
  expect(versions.map(({ versionLabel, change, follows }) => [versionLabel, change, follows])).toEqual([
    ['3.3', 'substantial', '3.2'],
    ['3.2', null, null],
  ]);
});

test('every row of the log of these versions is there once', async () => {
  const seen = new Set<string>();
  for await (const page of auditRows(world.db))
    for (const { subject, version } of page) {
      const key = `${subject} ${version}`;
      expect(seen.has(key)).toBe(false);
      seen.add(key);
    }
  expect(seen.size).toBeGreaterThan(100);
});
