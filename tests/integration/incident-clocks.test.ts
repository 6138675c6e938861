import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { dossierById } from '#db/queries/dossier.ts';
import { Conflict, NotFound, Refused } from '#workflows/core/errors.ts';
import { incidentCommands } from '#workflows/incident/commands.ts';
import { reportFormView, reportReceipt } from '#workflows/incident/report-view.ts';
import { incidentView } from '#workflows/incident/view.ts';
import { on, reportedIncident } from '#tests/fixtures/incident.ts';
import { noneOfThese } from '#tests/fixtures/told.ts';
import { act, contextOf, type World } from '#tests/fixtures/world.ts';

const facts = {
  harm: 'temporary-serious',
  couldHaveLedTo: 'death',
  systemInvolved: 'possible',
  ...noneOfThese,
  personalDataBreach: 'none',
};

const limitsSeenBy = async (world: World, actor: World['provider'], id: string) =>
  Object.fromEntries(
    (await incidentView(contextOf(world, actor), id)).deadlines.map(({ name, dueOn, status, history }) => [
      name,
      { dueOn, status, history },
    ]),
  );

const dutyOf = async (world: World, actor: World['provider'], id: string, name: string) =>
  (await incidentView(contextOf(world, actor), id)).duties.find((duty) => duty.name === name)!;

const mdr = 'mdr-87-serious-incident';
const calamity = 'wkkgz-11-calamity';

test('one report starts the clock of the provider and that of the institution, and each sees its own', async () => {
  const { world, id } = await reportedIncident();
  // 15 days after 4 November (MDR 87(3)); six weeks after noticing on 3 November (Wkkgz).
  const all = await limitsSeenBy(world, world.inspector, id);
  expect(all[`duty-${mdr}`]).toMatchObject({ dueOn: '2026-11-19', status: 'open' });
  expect(all[`duty-${calamity}`]).toMatchObject({ dueOn: '2026-12-15', status: 'open' });
  expect(Object.keys(await limitsSeenBy(world, world.provider, id))).toEqual([`duty-${mdr}`]);
  expect(Object.keys(await limitsSeenBy(world, world.deployer, id))).toEqual([`duty-${calamity}`]);
});

test('a calamity that was established leaves three working days', async () => {
  // Established on Thursday 29 October: Friday, Monday, Tuesday 3 November.
  const { world, id } = await reportedIncident({
    occurredOn: '2026-10-28',
    noticedOn: '2026-10-28',
    calamity: 'established',
    calamityEstablishedOn: '2026-10-29',
  });
  const own = await limitsSeenBy(on(world, '2026-11-04'), world.deployer, id);
  expect(own[`duty-${calamity}`]).toMatchObject({ dueOn: '2026-11-03', status: 'open' });
});

test('a death that becomes known later moves the limit to an earlier day, with the former day and the reason', async () => {
  const { world, id } = await reportedIncident();
  const note = 'De patiënt is vandaag overleden.';
  const input = { ...facts, harm: 'death', calamity: 'in-doubt', note, knownOn: '2026-11-09' };
  const told = on(world, '2026-11-09');
  await act(told, incidentCommands.addFacts, world.deployer, id, input);
  // 10 days after the provider became aware on 4 November: Saturday 14, so Monday 16 November (Regulation 1182/71).
  const moved = (await limitsSeenBy(told, world.inspector, id))[`duty-${mdr}`]!;
  expect(moved.dueOn).toBe('2026-11-16');
  expect(moved.history).toEqual([
    {
      dueOn: '2026-11-19',
      startedOn: '2026-11-04',
      rule: 'mdr/87-3',
      lawVersion: 'mdr@2021-05-26',
      reason: note,
      cause: 'facts',
      version: 2,
      at: told.now.toISOString(),
    },
  ]);

  const back = {
    ...input,
    harm: 'minor',
    couldHaveLedTo: 'minor',
    note: 'Toch geen overlijden.',
    knownOn: '2026-11-10',
  };
  const serious = { ...input, harm: 'temporary-serious', note: 'De arts herziet het oordeel.', knownOn: '2026-11-10' };
  await act(on(world, '2026-11-10'), incidentCommands.addFacts, world.deployer, id, serious);
  expect((await limitsSeenBy(told, world.inspector, id))[`duty-${mdr}`]!.dueOn).toBe('2026-11-16');
  await act(on(world, '2026-11-11'), incidentCommands.addFacts, world.deployer, id, back);
  expect((await limitsSeenBy(told, world.inspector, id))[`duty-${mdr}`]!.status).toBe('lapsed');
});

test('a duty filed on its last day is on time, and stays so', async () => {
  const { world, id } = await reportedIncident();
  const lastDay = on(world, '2026-11-19');
  const { id: dutyId } = await dutyOf(lastDay, world.provider, id, mdr);
  const input = { dutyId, text: 'Gemeld bij de inspectie volgens de MDR.' };
  await act(lastDay, incidentCommands.fileDuty, world.provider, id, input);
  const filed = await dutyOf(on(world, '2026-12-01'), world.provider, id, mdr);
  expect(filed).toMatchObject({ filedOn: '2026-11-19', deadline: { status: 'met', closedOn: '2026-11-19' } });

  const told = {
    ...facts,
    harm: 'death',
    calamity: 'in-doubt',
    note: 'De patiënt is overleden.',
    knownOn: '2026-11-20',
  };
  await act(on(world, '2026-11-20'), incidentCommands.addFacts, world.deployer, id, told);
  const after = await dutyOf(on(world, '2026-12-01'), world.provider, id, mdr);
  expect(after).toMatchObject({ filedOn: '2026-11-19', deadline: { status: 'met', dueOn: '2026-11-19' } });
  await expect(act(on(world, '2026-12-01'), incidentCommands.fileDuty, world.provider, id, input)).rejects.toThrow(
    Refused,
  );
});

test('a duty filed a day later is late, and stays so', async () => {
  const { world, id } = await reportedIncident();
  const tooLate = on(world, '2026-11-20');
  const { id: dutyId } = await dutyOf(tooLate, world.provider, id, mdr);
  const input = { dutyId, text: 'Gemeld bij de inspectie volgens de MDR.' };
  await act(tooLate, incidentCommands.fileDuty, world.provider, id, input);
  expect(await dutyOf(tooLate, world.provider, id, mdr)).toMatchObject({
    filedOn: '2026-11-20',
    deadline: { status: 'late', closedOn: '2026-11-20' },
  });
});

test('nobody files the duty of another party', async () => {
  const { world, id } = await reportedIncident();
  const { id: dutyId } = await dutyOf(world, world.provider, id, mdr);
  const input = { dutyId, text: 'Gemeld bij de inspectie volgens de MDR.' };
  await expect(act(on(world, '2026-11-05'), incidentCommands.fileDuty, world.deployer, id, input)).rejects.toThrow(
    Refused,
  );
});

test('a report is not closed while a duty to report is open: the refusal names it', async () => {
  const { world, id } = await reportedIncident();
  const day = on(world, '2026-11-06');
  const why = { reason: 'Onderzocht en afgerond.' };
  const triage = { severity: 'serious-harm', factors: [], outcome: 'ask-information', ...why };
  await act(day, incidentCommands.triage, world.inspector, id, triage);
  const question = { question: 'Welke versie draaide er die dag?', dueOn: '2026-11-20' };
  await act(day, incidentCommands.askInformation, world.inspector, id, question);
  await act(day, incidentCommands.provideInformation, world.provider, id, { answer: 'Versie 3.2, sinds september.' });
  const version = (await dossierById(world.db, id))!.version;
  const refused = await act(day, incidentCommands.close, world.inspector, id, why).catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(Refused);
  expect(refused).toMatchObject({ guards: ['dutiesAreSettled'], missing: [mdr] });
  expect((await dossierById(world.db, id))!.version).toBe(version);
  const shown = (await incidentView(contextOf(day, world.inspector), id)).steps.find(({ event }) => event === 'close');
  expect(shown).toMatchObject({ standing: 'refused', missing: [mdr] });

  const { id: dutyId } = await dutyOf(day, world.provider, id, mdr);
  await act(day, incidentCommands.fileDuty, world.provider, id, { dutyId, text: 'Gemeld bij de inspectie.' });
  await act(day, incidentCommands.close, world.inspector, id, why);
  expect((await dossierById(world.db, id))!.state).toBe('closed');
  const limits = await limitsSeenBy(day, world.inspector, id);
  expect(limits[`duty-${calamity}`]!.status).toBe('lapsed');
});

test('for another institution the report does not exist, nor its receipt, nor a system of ours to report about', async () => {
  const { world, id, deploymentId } = await reportedIncident();
  const stranger = contextOf(world, world.otherDeployer);
  await expect(incidentView(stranger, id)).rejects.toThrow(NotFound);
  await expect(reportReceipt(stranger, id)).rejects.toThrow(NotFound);
  const form = await reportFormView(stranger, deploymentId);
  expect(form).toMatchObject({ chosen: null, choices: [] });
  const told = { ...facts, calamity: 'in-doubt', note: 'Iets van een ander.', knownOn: '2026-11-04' };
  await expect(act(world, incidentCommands.addFacts, world.otherDeployer, id, told)).rejects.toThrow(NotFound);
});

test('the receipt says what was sent and which duties of the institution began', async () => {
  const { world, id } = await reportedIncident();
  const receipt = await reportReceipt(contextOf(on(world, '2026-11-04'), world.deployer), id);
  expect(receipt).toMatchObject({ providerName: 'LongLicht B.V.', sentAt: on(world, '2026-11-04').now, lead: 'IGJ' });
  expect(receipt.reference).toMatch(/^INC-2026-\d{6}$/);
  expect(receipt.hash).toMatch(/^[0-9a-f]{64}$/);
  expect(receipt.duties.map(({ name }) => name)).toEqual([calamity]);
});

test('two people at the same version: the second is told, and nothing of it is kept', async () => {
  const { world, id } = await reportedIncident();
  const context = contextOf(on(world, '2026-11-05'), world.deployer);
  const input = incidentCommands.addFacts.input.parse({
    ...facts,
    calamity: 'in-doubt',
    note: 'De patiënt is langer opgenomen.',
    knownOn: '2026-11-05',
  });
  const send = () =>
    incidentCommands.addFacts.run(context, { dossierId: id, expectedVersion: 1, commandId: randomUUID() }, input);
  await send();
  await expect(send()).rejects.toThrow(Conflict);
  expect((await incidentView(context, id)).facts).toHaveLength(1);
});
