import { entryOfSystem, systemById } from '#db/queries/systems.ts';
import { dossierById } from '#db/queries/dossier.ts';
import type { Classification, FactValues } from '#workflows/law/api.ts';
import { registrationCommands } from '#workflows/registration/commands.ts';
import { publicSystemView } from '#workflows/registration/public-view.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { closeTestDatabase } from '../setup/database.ts';
import { act, classIIa, draft, makeWorld, submit, type World } from '../fixtures/world.ts';

/** MDR Article 120(3b): declared in class I under the MDD, class IIa under the MDR, applied and agreed in time. */
const declared = {
  ...classIIa,
  deviceCertificate: 'directive-declaration',
  directiveClass: 'class-i',
  transitionStep: 'agreed',
  applicationLodged: '2024-03-18',
  agreementSigned: '2024-08-29',
} as const satisfies FactValues;

let world: World;
beforeAll(async () => {
  world = await makeWorld();
});
afterAll(async () => closeTestDatabase(world.db));

async function sent(facts: FactValues, evidence: Record<string, unknown> = { declaredClass: 'MDR-IIa' }) {
  const id = await draft(world, { facts, evidence });
  await submit(world, id);
  return { id, state: (await dossierById(world.db, id))!.state };
}

test('in the transition a device needs no certificate under the regulation to stand in the register', async () => {
  expect((await sent(declared)).state).toBe('registered');
  expect((await sent({ ...declared, applicationLodged: '2024-05-27' })).state).toBe('awaitingCertificate');
  expect((await sent({ ...declared, directiveClass: 'class-iia' })).state).toBe('awaitingCertificate');
  expect((await sent(classIIa)).state).toBe('awaitingCertificate');
});

test('the public page shows document, class and days under the directive beside the class under the regulation', async () => {
  const { id } = await sent(declared);
  const { law } = await publicSystemView(world.db, (await systemById(world.db, id))!.number);
  expect(law.inForce.deviceClass).toBe('MDR-IIa');
  expect(law.transition).toMatchObject({
    until: '2028-12-31',
    directive: {
      name: 'MDD',
      document: 'declaration',
      class: { nl: 'MDD klasse I', en: 'MDD class I' },
      application: '2024-03-18',
      agreement: '2024-08-29',
      late: null,
    },
    confidence: 'second-hand',
  });
  const other = await sent(classIIa, {
    declaredClass: 'MDR-IIa',
    bodyNumber: '9999',
    certificateNumber: 'C1',
    certificateUntil: '2029-01-01',
  });
  const found = await publicSystemView(world.db, (await systemById(world.db, other.id))!.number);
  expect(found.law.transition).toBeNull();
});

test('where a person decides the class, the transition is that of the class decided', async () => {
  const { worstHarm: _unknown, ...open } = declared;
  const { id } = await sent(open);
  const decide = (deviceClass: string) =>
    act(world, registrationCommands.confirmClassification, world.inspector, id, {
      deviceClass,
      findings: ['high-risk'],
      certificateNeeded: 'on',
      reason: 'De zwaarste schade is overlijden.',
    });
  await decide('MDR-III');
  expect(await entryOfSystem(world.db, id)).toMatchObject({ deviceClass: 'MDR-III', status: 'registered' });
  const { device } = (await systemById(world.db, id))!.classification as unknown as Classification;
  expect([device.class, device.transitionUntil, device.directive?.whenMet]).toEqual([
    'III',
    '2028-12-31',
    '2028-12-31',
  ]);
});
