import { commit } from '#dialect';
import { questionsOfEntry } from '#db/queries/class-questions.ts';
import { certificatesOfSystem } from '#db/queries/conformity.ts';
import { historyOf } from '#db/queries/dossier.ts';
import { entryOfSystem } from '#db/queries/systems.ts';
import { certificate } from '#db/schema/conformity.ts';
import { conformityCommands } from '#workflows/conformity/commands.ts';
import { deliverOutbox } from '#workflows/jobs/deliver-outbox.ts';
import { expireCertificates } from '#workflows/jobs/expire-certificates.ts';
import { publicChanges } from '#workflows/registration/public-changes.ts';
import { certifiedClasses, classQuestionsOf } from '#workflows/registration/class-questions.ts';
import { askAgain, questionStanding } from '#workflows/registration/reclassify.ts';
import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { applied } from '../fixtures/conformity.ts';
import { act, draft, makeWorld, pages, submit, type World } from '../fixtures/world.ts';

const stated = { ...pages.evidence, bodyNumber: '9999', certificateNumber: 'C1', certificateUntil: '2028-01-01' };
const one = (bodyId: string, type: string, deviceClass: string, status = 'ISSUED', validUntil = '2031-11-17') => ({
  certificate: { bodyId, type, deviceClass, status, validUntil },
});
const day = '2026-11-22';

test('a renewal takes the place of the older certificate of the same body and kind; another kind or body stands beside it', () => {
  expect(certifiedClasses([one('A', 'QMS', 'IIb'), one('A', 'QMS', 'IIa')], day)).toEqual(['IIb']);
  expect(certifiedClasses([one('A', 'QMS', 'IIb', 'WITHDRAWN'), one('A', 'QMS', 'IIa')], day)).toEqual(['IIa']);
  expect(certifiedClasses([one('A', 'QMS', 'IIb'), one('B', 'QMS', 'IIa'), one('A', 'TD', 'III')], day)).toEqual([
    'IIb',
    'IIa',
    'III',
  ]);
  expect(classQuestionsOf('MDR-IIa', { declared: 'MDR-IIa', certified: ['IIb'] })).toEqual(['certified']);
});

test('a certificate counts up to and including its last day; what it renewed does not come back', () => {
  const ends = one('A', 'QMS', 'IIb', 'ISSUED', day);
  expect(certifiedClasses([ends], day)).toEqual(['IIb']);
  expect(certifiedClasses([ends, one('A', 'QMS', 'IIa')], '2026-11-23')).toEqual([]);
});

const questions = async ({ db }: World, systemId: string) =>
  questionsOfEntry(db, (await entryOfSystem(db, systemId))!.seq);

/** Takes an assessment from application to certificate. */
async function certify(world: World, systemId: string): Promise<string> {
  const dossierId = await applied(world, systemId);
  const { assessor, decider, provider } = world;
  const done = { conclusion: 'De eisen zijn vervuld.' };
  const allocate = (userId: string, task: string) =>
    act(world, conformityCommands.allocate, assessor, dossierId, { userId, task });
  await act(world, conformityCommands.accept, assessor, dossierId, { ownTermDays: '240' });
  await act(world, conformityCommands.signContract, provider, dossierId, { declaration: 'on' });
  await allocate(assessor.id, 'responsible');
  await allocate(assessor.id, 'assessor');
  await allocate(decider.id, 'reviewer');
  await act(world, conformityCommands.concludeAudit, assessor, dossierId, done);
  await act(world, conformityCommands.concludeExamination, assessor, dossierId, done);
  await act(world, conformityCommands.recommend, assessor, dossierId, done);
  await act(world, conformityCommands.passReview, decider, dossierId, done);
  await allocate(decider.id, 'decider');
  await act(world, conformityCommands.issueCertificate, decider, dossierId, {
    ...done,
    number: `KM-${randomUUID().slice(0, 8)}`,
    validUntil: '2031-11-17',
  });
  await deliverOutbox(world.db, world.now);
  return dossierId;
}

test('a certificate with another class asks a question, its renewal takes it away, and a withdrawal asks it again', async () => {
  const world = await makeWorld();
  const systemId = await draft(world, { evidence: stated });
  await submit(world, systemId);
  expect(await questions(world, systemId)).toEqual([]);
  // A certificate of an earlier year, with the class of then.
  await addOlder(world, systemId, await certificateTypeOf(world, systemId));
  expect(await questions(world, systemId)).toEqual(['certified']);
  const renewal = await certify(world, systemId);
  expect((await certificatesOfSystem(world.db, systemId)).map((row) => row.certificate.deviceClass)).toEqual([
    'IIa',
    'I',
  ]);
  expect(await questions(world, systemId)).toEqual([]);
  await act(world, conformityCommands.withdrawCertificate, world.decider, renewal, { reason: 'Niet meer veilig.' });
  expect(await questions(world, systemId)).toEqual(['certified']);
});

test('the day after its last day a certificate asks nothing any more: once, in the log, told to the provider', async () => {
  const world = await makeWorld();
  const systemId = await draft(world, { evidence: stated });
  await submit(world, systemId);
  const { id } = await addOlder(world, systemId, 'EU-QMS');
  expect(await questions(world, systemId)).toEqual(['certified']);
  const on = (at: string) => expireCertificates(world.db, new Date(at));
  expect(await on('2026-11-30T23:30:00+01:00')).toBe(0);
  expect(await questions(world, systemId)).toEqual(['certified']);
  expect(await on('2026-12-01T00:30:00+01:00')).toBe(1);
  expect(await questions(world, systemId)).toEqual([]);
  expect(await on('2026-12-02T00:30:00+01:00')).toBe(0);
  const [last] = (await historyOf(world.db, systemId)).slice(-1);
  expect(last).toMatchObject({ command: 'registration.certificateExpired', commandId: `${id}/expired` });
  expect((await publicChanges(world.db, systemId))[0]).toMatchObject({ step: 'certificateExpired' });
});

test('that a certificate ends which a newer one renewed is told to nobody', async () => {
  const world = await makeWorld();
  const systemId = await draft(world, { evidence: stated });
  await submit(world, systemId);
  const older = await addOlder(world, systemId, 'EU-QMS');
  const newer = { ...older, id: randomUUID(), number: 'KM-2025-1', issuedOn: '2025-11-18', validUntil: '2026-12-31' };
  await commit(world.db, [{ rows: 1, build: (tx) => tx.insert(certificate).values(newer) }]);
  expect(await expireCertificates(world.db, new Date('2026-12-02T00:30:00+01:00'))).toBe(0);
  // Its own end is news.
  expect(await expireCertificates(world.db, new Date('2027-01-02T00:30:00+01:00'))).toBe(1);
});

/** A certificate of an earlier year with the class of then, and the question that it asks. */
async function addOlder(world: World, systemId: string, type: string) {
  const older = {
    id: randomUUID(),
    number: `KM-2021-${randomUUID().slice(0, 8)}`,
    applicationId: randomUUID(),
    systemId,
    bodyId: world.ids.bodyId,
    providerId: world.ids.providerId,
    type,
    deviceClass: 'I',
    issuedOn: '2021-11-18',
    validUntil: '2026-11-30',
    status: 'ISSUED' as const,
    statusOn: '2021-11-18',
  };
  await commit(world.db, [
    { rows: 1, build: (tx) => tx.insert(certificate).values(older) },
    ...askAgain(await questionStanding(world.db, systemId), [{ certificate: older }], day),
  ]);
  return older;
}

/** The kind of certificate that the procedure of these tests ends in, as another system got it. */
async function certificateTypeOf(world: World, like: string): Promise<string> {
  const systemId = await draft(world, { evidence: stated });
  await submit(world, systemId);
  expect(systemId).not.toBe(like);
  await certify(world, systemId);
  return (await certificatesOfSystem(world.db, systemId))[0]!.certificate.type;
}
