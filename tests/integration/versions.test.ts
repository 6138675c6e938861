import { decisionsOf } from '#db/queries/decisions.ts';
import { dossierById, historyOf, sectionOf, sectionsOf } from '#db/queries/dossier.ts';
import { systemById } from '#db/queries/systems.ts';
import { changeToVersion, opinionsOn } from '#db/queries/versions.ts';
import { auditRows } from '#db/queries/audit.ts';
import { undelivered } from '#db/queries/outbox.ts';
import { Conflict, Forbidden, Invalid, NotFound } from '#workflows/core/errors.ts';
import { apply } from '#workflows/conformity/apply.ts';
import { bodyChangeView } from '#workflows/conformity/change-view.ts';
import { proceduresFor } from '#workflows/law/api.ts';
import { registrationCommands } from '#workflows/registration/commands.ts';
import { openVersion } from '#workflows/registration/version-open.ts';
import {
  judgeChange,
  judgeChangeAsBody,
  OpinionInput,
  saveChangeAnswer,
  savePredecessor,
} from '#workflows/registration/version-save.ts';
import { savePage } from '#workflows/registration/save.ts';
import { changeResultView, decidedChange, nextOnChange } from '#workflows/registration/version-view.ts';
import { publicSystemView } from '#workflows/registration/public-view.ts';
import type { SectionValues } from '#workflows/registration/sections.ts';
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  answerChange,
  call,
  certified,
  device,
  nextDraft,
  nextVersion,
  refusal,
  repair,
  start,
  unchanged,
} from '../fixtures/versions.ts';
import { act, classIIa, contextOf, draft, makeWorld, submit, type World } from '../fixtures/world.ts';
import { closeTestDatabase } from '../setup/database.ts';

let world: World;
beforeAll(async () => {
  world = await makeWorld();
});
afterAll(async () => closeTestDatabase(world.db));

const byProvider = () => contextOf(world, world.provider);
test('a new version takes over pages and facts of the one before, under a number of its own', async () => {
  const fromId = await device(world);
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
  const fromId = await device(world);
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
  const fromId = await device(world);
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
  const fromId = await device(world);
  const { familyName } = (await systemById(world.db, fromId))!.sections.product as SectionValues<'product'>;
  const id = await draft(world, { facts: classIIa, evidence: certified });
  const product = await sectionOf(world.db, id, 'product');
  await savePage(byProvider(), call(id, 1), 'product', { ...product!.body, familyName, versionLabel: '5' });
  expect(await refusal(submit(world, id))).toEqual([['sectionsAreComplete'], ['change']]);
  expect(await nextOnChange(byProvider(), id)).toBe('predecessor');
  const other = await device(world);
  await expect(savePredecessor(byProvider(), call(id, 0), other)).rejects.toBeInstanceOf(Invalid);
  await savePredecessor(byProvider(), call(id, 0), fromId);
  // That it is a device of the regulation was told with its facts.
  expect(await answerChange(world, id, repair)).toEqual(['correctionOnly']);
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
  const id = await nextVersion(world, await device(world), '3.3', facts);
  expect((await changeToVersion(world.db, id))!.change.kind).toBe(kind);
  expect(await start(world, id)).toMatchObject({ version: 1 });
});

test('what the law leaves open keeps a version from use until a person gave an opinion, which stands beside it', async () => {
  const id = await nextVersion(world, await device(world), '3.3', {
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
  expect(await refusal(start(world, id))).toEqual([['changeIsDecided'], []]);
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
  expect(await start(world, id)).toMatchObject({ version: 1 });
});

test('the notified body that assesses a version gives its opinion in its own dossier', async () => {
  const id = await nextVersion(world, await device(world), '3.3', { ...unchanged, platformChanged: true });
  const asked = apply.input.parse({
    systemId: id,
    bodyId: world.ids.bodyId,
    procedure: proceduresFor('MDR', 'IIa')[0]!.id,
    earlierApplications: 'geen',
    declaration: 'on',
    basicUdiDi: '9521001NODUSCAN32WF',
  });
  const { dossierId } = await apply.run(byProvider(), { commandId: randomUUID() }, asked);
  const given = OpinionInput.parse({ opinion: 'substantial', reason: 'Het platform stuurt de beelden anders door.' });
  const body = contextOf(world, world.assessor);
  expect((await bodyChangeView(body, dossierId)).change?.kind).toBe('undetermined');
  const other = contextOf(world, world.otherBody);
  await expect(judgeChangeAsBody(other, call(dossierId, 0), given)).rejects.toBeInstanceOf(NotFound);
  await expect(judgeChangeAsBody(byProvider(), call(dossierId, 0), given)).rejects.toBeInstanceOf(Forbidden);
  await judgeChangeAsBody(body, call(dossierId, 0), given);
  await judgeChange(contextOf(world, world.inspector), call(id, 0), { ...given, opinion: 'not-substantial' });
  const shown = (await decidedChange(world.db, id))!;
  expect(shown.kind).toBe('undetermined');
  expect(shown.opinions.map(({ capacity, organisation, opinion }) => [capacity, organisation, opinion])).toEqual([
    ['authority', 'Inspectie Gezondheidszorg en Jeugd', 'not-substantial'],
    ['notified-body', 'KeurMerk Nederland', 'substantial'],
  ]);
});

test('an opinion needs an assessed change', async () => {
  const id = await device(world);
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
  expect(await start(world, first)).toMatchObject({ version: 1 });
  expect(await refusal(start(world, second))).toEqual([['changeIsDecided'], []]);
  await savePredecessor(byProvider(), call(second, 0), first);
  await answerChange(world, second, repair);
  expect((await changeToVersion(world.db, second))!.change.kind).toBe('correction');
  const receipt = (await decisionsOf(world.db, second)).find(({ kind }) => kind === 'change')!;
  const saved = (await historyOf(world.db, second)).findLast(({ subject }) => subject === `${second}/change`)!;
  expect(saved.body).toContain(receipt.hash);
  expect(await start(world, second)).toMatchObject({ version: 1 });
});

test('two people on one question: the second is told, and a repeat is the answer of the first', async () => {
  const id = await nextDraft(world, await device(world), '3.3');
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

test('the public page tells which version follows on which, and what kind of change it was', async () => {
  const fromId = await device(world);
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
