import { expect, test } from 'vitest';
import { decisionsOf } from '#db/queries/decisions.ts';
import { historyOf } from '#db/queries/dossier.ts';
import { Invalid, NotFound, Refused } from '#workflows/core/errors.ts';
import { incidentCommands } from '#workflows/incident/commands.ts';
import { incidentView } from '#workflows/incident/view.ts';
import { passDeadlines } from '#workflows/jobs/pass-deadlines.ts';
import { reportedIncident, on } from '#tests/fixtures/incident.ts';
import { noneOfThese } from '#tests/fixtures/told.ts';
import { act, contextOf, type World } from '#tests/fixtures/world.ts';

const mdr = 'duty-mdr-87-serious-incident';
const calamity = 'duty-wkkgz-11-calamity';
const { addAwareness, chooseAwareness, withdrawAwareness, fileDuty } = incidentCommands;

const seenBy = (world: World, actor: World['provider'], id: string) => incidentView(contextOf(world, actor), id);
const limit = async (world: World, id: string, name = mdr) =>
  (await seenBy(world, world.inspector, id)).deadlines.find((one) => one.name === name)!;
const ticket = {
  knower: 'provider',
  about: 'event',
  source: 'ticket',
  on: '2026-11-03',
  time: '14:05',
  knownBy: 'servicedesk',
  note: 'Ticket over een gemiste knobbel.',
};

test('a ticket found later brings the limit forward; the inspector sees every moment, the institution not that of the provider', async () => {
  const { world, id } = await reportedIncident();
  expect((await limit(world, id)).dueOn).toBe('2026-11-19');
  await act(on(world, '2026-11-06'), addAwareness, world.provider, id, ticket);
  const moved = await limit(world, id);
  expect(moved).toMatchObject({ dueOn: '2026-11-18', startedOn: '2026-11-03', lawVersion: 'mdr@2021-05-26' });
  expect(moved.history).toMatchObject([
    { dueOn: '2026-11-19', startedOn: '2026-11-04', cause: 'awareness', reason: ticket.note },
  ]);
  const standings = (await seenBy(world, world.inspector, id)).awareness.map(({ source, knower, moment, standing }) => [
    knower,
    source,
    moment,
    standing,
  ]);
  expect(standings).toEqual([
    ['deployer', 'other', '2026-11-03', 'governs'],
    ['provider', 'ticket', '2026-11-03T14:05:00+01:00', 'governs'],
    ['provider', 'register', '2026-11-04', 'stands'],
  ]);
  const ofInstitution = (await seenBy(world, world.deployer, id)).awareness;
  expect(ofInstitution.some(({ source }) => source === 'ticket')).toBe(false);
  expect((await seenBy(world, world.provider, id)).awareness.every(({ knower }) => knower === 'provider')).toBe(true);
});

test('a later moment counts only with a reason; the passed one stays, and one that comes in afterwards counts again', async () => {
  const { world, id } = await reportedIncident();
  await act(on(world, '2026-11-06'), addAwareness, world.provider, id, ticket);
  const later = (await seenBy(world, world.provider, id)).awareness.find(({ source }) => source === 'register')!;
  expect(later.canChoose).toBe(true);
  expect(chooseAwareness.input.safeParse({ candidateId: later.id, reason: '' }).success).toBe(false);
  const reason = 'Het ticket ging over een andere module.';
  await act(on(world, '2026-11-07'), chooseAwareness, world.provider, id, { candidateId: later.id, reason });
  expect(await limit(world, id)).toMatchObject({ dueOn: '2026-11-19', startedOn: '2026-11-04' });
  const shown = (await seenBy(world, world.inspector, id)).awareness;
  expect(shown.find(({ source }) => source === 'ticket')).toMatchObject({ standing: 'passed-over', reason });
  expect(shown.find(({ source }) => source === 'register')).toMatchObject({ standing: 'governs', reason });

  const mail = { ...ticket, source: 'mail', on: '2026-11-02', time: '', note: 'Een mail van de afdeling.' };
  await act(on(world, '2026-11-08'), addAwareness, world.deployer, id, mail);
  const moved = await limit(world, id);
  expect(moved).toMatchObject({ dueOn: '2026-11-17', startedOn: '2026-11-02' });
  expect(moved.history.map(({ dueOn, cause }) => [dueOn, cause])).toEqual([
    ['2026-11-19', 'awareness'],
    ['2026-11-18', 'awareness'],
    ['2026-11-19', 'awareness'],
  ]);
});

test('a moment is withdrawn by who added it, with a reason, and never disappears; the last one stays', async () => {
  const { world, id } = await reportedIncident();
  const first = (await seenBy(world, world.deployer, id)).awareness.find(({ knower }) => knower === 'deployer')!;
  const why = { candidateId: first.id, reason: 'Dit was een ander geval.' };
  await expect(act(on(world, '2026-11-05'), withdrawAwareness, world.deployer, id, why)).rejects.toThrow(Refused);
  const noticed = { ...ticket, knower: 'deployer', on: '2026-11-04', note: 'De arts meldde het bij de overdracht.' };
  await act(on(world, '2026-11-05'), addAwareness, world.deployer, id, noticed);
  await expect(act(on(world, '2026-11-05'), withdrawAwareness, world.provider, id, why)).rejects.toThrow(Refused);
  await act(on(world, '2026-11-05'), withdrawAwareness, world.deployer, id, why);
  expect(await limit(world, id, calamity)).toMatchObject({ dueOn: '2026-12-16', startedOn: '2026-11-04' });
  const shown = (await seenBy(world, world.inspector, id)).awareness.find((one) => one.id === first.id);
  expect(shown).toMatchObject({ standing: 'withdrawn', reason: why.reason });
  await expect(act(on(world, '2026-11-05'), withdrawAwareness, world.deployer, id, why)).rejects.toThrow(Refused);
});

test('what was filed stays on time or late, whoever turns out to have known earlier', async () => {
  const { world, id } = await reportedIncident();
  const day = on(world, '2026-11-18');
  const own = (await seenBy(day, world.provider, id)).duties.find(({ name }) => `duty-${name}` === mdr)!;
  await act(day, fileDuty, world.provider, id, { dutyId: own.id, text: 'Gemeld bij de inspectie.' });
  await act(on(world, '2026-11-20'), addAwareness, world.deployer, id, { ...ticket, on: '2026-11-02' });
  expect(await limit(world, id)).toMatchObject({ status: 'met', dueOn: '2026-11-19', closedOn: '2026-11-18' });
});

test('a data breach is late by the minute: filed before its last hour it is on time, an hour later it is not', async () => {
  const breach = { personalDataBreach: 'risk', noticedOn: '2026-11-04', occurredOn: '2026-11-02' };
  const name = 'gdpr-33-data-breach';
  for (const [hour, status] of [
    ['10:59', 'met'],
    ['11:01', 'late'],
  ] as const) {
    const { world, id } = await reportedIncident(breach);
    const running = await limit(world, id, `duty-${name}`);
    expect(running.dueAt).toBe('2026-11-07T12:00:00+01:00');
    const now = { ...world, now: new Date(`2026-11-07T${hour}:00Z`) };
    const own = (await seenBy(now, world.deployer, id)).duties.find((one) => one.name === name)!;
    await act(now, fileDuty, world.deployer, id, { dutyId: own.id, text: 'Gemeld bij de toezichthouder.' });
    expect((await limit(world, id, `duty-${name}`)).status).toBe(status);
  }
});

test('a moment in the future, one that starts no clock, and a time that does not exist are refused at their field', async () => {
  const { world, id } = await reportedIncident();
  const day = on(world, '2026-11-06');
  const refused = (input: object) =>
    act(day, addAwareness, world.provider, id, { ...ticket, ...input }).catch((error: unknown) => error);
  expect(await refused({ on: '2026-11-07' })).toMatchObject({ fields: { on: 'future' } });
  expect(await refused({ on: '2026-11-06', time: '23:00' })).toMatchObject({ fields: { time: 'future' } });
  expect(await refused({ about: 'breach' })).toBeInstanceOf(Invalid);
  expect(addAwareness.input.safeParse({ ...ticket, time: '25:00' }).success).toBe(false);
  await expect(act(day, addAwareness, world.otherDeployer, id, ticket)).rejects.toThrow(NotFound);
});

test('each count leaves a receipt: the candidates, the choices, what governs and on which ground', async () => {
  const { world, id } = await reportedIncident();
  await act(on(world, '2026-11-06'), addAwareness, world.provider, id, ticket);
  const receipt = (await decisionsOf(world.db, id)).find(({ rule }) => rule === 'awareness')!;
  expect(receipt.answer).toMatchObject({
    governing: expect.arrayContaining([
      expect.objectContaining({ fact: 'awareAt', moment: '2026-11-03T14:05:00+01:00' }),
    ]),
  });
  expect(receipt.citations).toContain('mdcg-2023-3/awareness');
});

test('an answer that is not known needs its reason, and the law then asks for it instead of guessing', async () => {
  const { addFacts } = incidentCommands;
  const told = {
    harm: 'unknown',
    couldHaveLedTo: 'not-investigated',
    systemInvolved: 'possible',
    ...noneOfThese,
    personalDataBreach: 'none',
  };
  const without = addFacts.input.safeParse({ ...told, note: 'Nog onduidelijk.', knownOn: '2026-11-05' });
  expect(without.success).toBe(false);
  const { world, id } = await reportedIncident({ ...told, gapReason: 'De patiënt is overgeplaatst.' });
  const view = await seenBy(world, world.inspector, id);
  expect(view.incident.gaps).toEqual({
    harm: { state: 'unknown', reason: 'De patiënt is overgeplaatst.' },
    couldHaveLedTo: { state: 'not-investigated', reason: null },
  });
  expect(view.duties.find(({ name }) => name === 'mdr-87-serious-incident')).toMatchObject({ outcome: 'undetermined' });

  const known = {
    ...told,
    harm: 'death',
    couldHaveLedTo: 'death',
    note: 'De patiënt is overleden.',
    knownOn: '2026-11-09',
  };
  await act(on(world, '2026-11-10'), addFacts, world.deployer, id, known);
  const after = await seenBy(world, world.inspector, id);
  expect(after.incident.gaps).toEqual({});
  // It was not reportable before: ten days from the day on which the register told the provider.
  expect(await limit(world, id)).toMatchObject({ startedOn: '2026-11-10', dueOn: '2026-11-20' });
});

test('the reason of a step stands in the history for those who may read it, and for nobody else', async () => {
  const { world, id } = await reportedIncident();
  const day = on(world, '2026-11-06');
  const reason = 'De kans op herhaling is groot.';
  const triage = { severity: 'serious-harm', factors: [], outcome: 'risk-supervision', reason };
  await act(day, incidentCommands.triage, world.inspector, id, triage);
  const later = (await seenBy(world, world.provider, id)).awareness[0]!;
  const choice = { candidateId: later.id, reason: 'Dit is het eerste bericht.' };
  await act(day, chooseAwareness, world.provider, id, choice);
  const reasons = async (actor: World['provider']) =>
    Object.fromEntries((await seenBy(day, actor, id)).timeline.map((step) => [step.event, step.reason]));
  expect(await reasons(world.inspector)).toMatchObject({
    triage: reason,
    chooseAwareness: choice.reason,
    report: null,
  });
  expect(await reasons(world.provider)).toMatchObject({ triage: null, chooseAwareness: choice.reason });
  expect(await reasons(world.deployer)).toMatchObject({ triage: null, chooseAwareness: null });
});

/** Article 87(5): a serious deterioration that was unanticipated has ten days, another one fifteen (87(3)). */
test('whether a consequence was unexpected and nobody looked into it is not a no: the shortest term counts until it is known', async () => {
  const { addFacts } = incidentCommands;
  const told = {
    harm: 'temporary-serious',
    couldHaveLedTo: 'death',
    systemInvolved: 'possible',
    ...noneOfThese,
    personalDataBreach: 'none',
  };
  const { world, id } = await reportedIncident({ unanticipated: 'not-investigated' });
  const open = await seenBy(world, world.inspector, id);
  expect(open.incident.gaps).toEqual({ unanticipated: { state: 'not-investigated', reason: null } });
  // Ten days after 4 November end on a Saturday.
  expect(await limit(world, id)).toMatchObject({ startedOn: '2026-11-04', dueOn: '2026-11-16' });

  const { world: other, id: answered } = await reportedIncident({ unanticipated: 'no' });
  expect((await seenBy(other, other.inspector, answered)).incident.facts).toMatchObject({ unanticipated: false });
  expect(await limit(other, answered)).toMatchObject({ dueOn: '2026-11-19' });
  const doubt = { ...told, unanticipated: 'not-investigated', note: 'Toch niet nagegaan.', knownOn: '2026-11-05' };
  await act(on(other, '2026-11-05'), addFacts, other.deployer, answered, doubt);
  const doubted = await seenBy(other, other.inspector, answered);
  expect(doubted.incident.facts.unanticipated).toBeUndefined();
  expect(doubted.incident.gaps).toEqual({ unanticipated: { state: 'not-investigated', reason: null } });
  expect(await limit(other, answered)).toMatchObject({ dueOn: '2026-11-16' });
  await act(on(other, '2026-11-06'), addFacts, other.deployer, answered, { ...doubt, unanticipated: 'yes' });
  await act(on(other, '2026-11-07'), addFacts, other.deployer, answered, doubt);
  expect((await seenBy(other, other.inspector, answered)).incident.facts).toMatchObject({ unanticipated: true });

  const without = addFacts.input.safeParse({ note: 'Niets over dit gevolg.', knownOn: '2026-11-05' });
  expect(without.error!.issues.map(({ path, message }) => [path.join('.'), message])).toContainEqual([
    'unanticipated',
    'choose',
  ]);
});

test('a limit that was missed, moved to a later day and missed again is recorded both times, each once', async () => {
  const { world, id } = await reportedIncident();
  await act(on(world, '2026-11-06'), addAwareness, world.provider, id, ticket);
  const missed = async (day: string) => {
    await passDeadlines(world.db, on(world, day).now);
    const steps = (await historyOf(world.db, id)).filter(({ command }) => command === 'incident.deadlinePassed');
    return steps.length;
  };
  expect(await missed('2026-11-18')).toBe(0);
  expect(await missed('2026-11-19')).toBe(1);
  expect(await missed('2026-11-19')).toBe(1);
  // Nothing was filed. The same day the ticket turns out to be about another module: today is the last day.
  const later = (await seenBy(world, world.provider, id)).awareness.find(({ source }) => source === 'register')!;
  const reason = 'Het ticket ging over een andere module.';
  await act(on(world, '2026-11-19'), chooseAwareness, world.provider, id, { candidateId: later.id, reason });
  expect(await limit(world, id)).toMatchObject({ dueOn: '2026-11-19', status: 'open' });
  expect(await missed('2026-11-19')).toBe(1);
  expect(await missed('2026-11-20')).toBe(2);
  expect(await missed('2026-11-21')).toBe(2);
});
