import { beforeAll, expect, test } from 'vitest';
import { conformityCommands } from '#workflows/conformity/commands.ts';
import { reasonsAlsoFor } from '#workflows/conformity/projection.ts';
import { conformityView } from '#workflows/conformity/view.ts';
import type { Actor } from '#workflows/core/context.ts';
import type { TimelineEntry } from '#workflows/core/view.ts';
import { registrationCommands } from '#workflows/registration/commands.ts';
import { registrationView } from '#workflows/registration/view.ts';
import { applied } from '../fixtures/conformity.ts';
import { act, classIIa, contextOf, draft, makeWorld, submit, type World } from '../fixtures/world.ts';

let world: World;
beforeAll(async () => {
  world = await makeWorld();
});

const reasonIn = (timeline: readonly TimelineEntry[], event: string) =>
  timeline.find((one) => one.event === event)?.reason;
const inCase = async (actor: Actor, id: string, event: string) =>
  reasonIn((await conformityView(contextOf(world, actor), id)).timeline, event);

async function submittedAndApplied(): Promise<string> {
  const systemId = await draft(world);
  await submit(world, systemId);
  return applied(world, systemId);
}

test('a provider reads why a body declined, and the body why a provider withdrew; the inspectorate reads both', async () => {
  const declined = await submittedAndApplied();
  await act(world, conformityCommands.decline, world.assessor, declined, { reason: 'Buiten onze aanwijzing.' });
  const withdrawn = await submittedAndApplied();
  await act(world, conformityCommands.withdraw, world.provider, withdrawn, { reason: 'Wij wijzigen het ontwerp.' });
  for (const actor of [world.provider, world.assessor, world.inspector]) {
    expect(await inCase(actor, declined, 'decline'), actor.name).toBe('Buiten onze aanwijzing.');
    expect(await inCase(actor, withdrawn, 'withdraw'), actor.name).toBe('Wij wijzigen het ontwerp.');
  }
});

test('what a reviewer sends back stays within the body; a decision on a certificate does not', () => {
  expect(reasonsAlsoFor['sendBack']).toBeUndefined();
  for (const event of ['refuseCertificate', 'suspendCertificate', 'reinstateCertificate', 'withdrawCertificate'])
    expect(reasonsAlsoFor[event], event).toEqual(['provider']);
});

test('a provider reads why the inspectorate sent its registration back, and why it decided as it did', async () => {
  const { worstHarm: _unknown, ...facts } = classIIa;
  const id = await draft(world, { facts });
  await submit(world, id);
  await act(world, registrationCommands.returnToProvider, world.inspector, id, { reason: 'Het doel is onduidelijk.' });
  await submit(world, id);
  await act(world, registrationCommands.confirmClassification, world.inspector, id, {
    deviceClass: 'MDR-IIb',
    findings: ['high-risk'],
    certificateNeeded: 'on',
    reason: 'De schade kan ernstig zijn.',
  });
  const { timeline } = await registrationView(contextOf(world, world.provider), id);
  expect(reasonIn(timeline, 'returnToProvider')).toBe('Het doel is onduidelijk.');
  expect(reasonIn(timeline, 'confirmClassification')).toBe('De schade kan ernstig zijn.');
});
