import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { decisionsOf } from '#db/queries/decisions.ts';
import { historyOf } from '#db/queries/dossier.ts';
import { deploymentById, systemById } from '#db/queries/systems.ts';
import { usesWithView } from '#db/queries/versions.ts';
import { readAsked } from '#workflows/classification/address.ts';
import { giveOpinion, opinionDraft, opinionsOf, opinionsOnSystem } from '#workflows/classification/opinion.ts';
import { Conflict, Forbidden, Invalid, NotFound } from '#workflows/core/errors.ts';
import { verifyLog } from '#workflows/core/verify.ts';
import type { Actor } from '#workflows/core/context.ts';
import { deploymentCommands } from '#workflows/deployment/commands.ts';
import { nextVersion } from '../fixtures/versions.ts';
import { applied } from '../fixtures/conformity.ts';
import { act, contextOf, draft, inUse, makeWorld, minimal, submit, type World } from '../fixtures/world.ts';

let world: World;
let id: string;

beforeAll(async () => {
  world = await makeWorld();
  id = await draft(world);
  await submit(world, id);
});

const asked = (query: string) => readAsked(new URLSearchParams(query)).asked;
let minutes = 0;
function give(actor: Actor, query: string, commandId = randomUUID(), dossierId = id) {
  const context = { ...contextOf(world, actor), now: new Date(world.now.getTime() + (minutes += 1) * 60_000) };
  return giveOpinion(context, { dossierId, commandId }, { asked: asked(query), reason: 'Het stuurt de behandeling.' });
}

describe('a view of its own on a classification', () => {
  test('stands beside the classification with the answer of the law on its facts, and changes nothing of it', async () => {
    const before = await decisionsOf(world.db, id);
    await give(world.inspector, 'worstHarm=death-or-irreversible');
    const { opinions, possible } = await opinionsOf(contextOf(world, world.inspector), id);
    expect(possible).toBe(true);
    expect(opinions).toHaveLength(1);
    const [one] = opinions;
    expect(one!.changes.map(({ name }) => name)).toEqual(['worstHarm']);
    expect(one!.second.class).toBe('MDR-III');
    expect(one!.second.class).not.toBe(one!.first.class);
    expect(one!.steps.map(({ rule }) => rule)).toContain('mdr/rule-11a');
    expect(one!.hash).toMatch(/^[0-9a-f]{64}$/);
    expect(await decisionsOf(world.db, id)).toEqual(before);
    const last = (await historyOf(world.db, id)).at(-1)!;
    expect([last.command, last.organisationId]).toEqual(['registration.giveOpinion', world.ids.authorityId]);
  });

  test('a second view stands beside the first; the same form sent twice is one', async () => {
    const commandId = randomUUID();
    await give(world.inspector, 'patientSituation=critical', commandId);
    await give(world.inspector, 'patientSituation=critical', commandId);
    const { opinions } = await opinionsOf(contextOf(world, world.inspector), id);
    expect(opinions.map(({ changes }) => changes.map(({ name }) => name))).toEqual([
      ['worstHarm'],
      ['patientSituation'],
    ]);
    expect(await verifyLog(world.db)).toMatchObject({ integrity: 'intact', firstFault: null });
  });

  test('needs a fact that differs, and the role for it', async () => {
    await expect(give(world.inspector, '')).rejects.toThrow(Invalid);
    await expect(give(world.provider, 'worstHarm=serious')).rejects.toThrow(Forbidden);
    await expect(give(world.otherProvider, 'worstHarm=serious')).rejects.toThrow(NotFound);
  });

  test('of a draft there is none yet', async () => {
    const open = await draft(world);
    await expect(opinionDraft(contextOf(world, world.provider), open, asked(''))).rejects.toThrow(NotFound);
  });

  test('before it is recorded it is shown what the law would make of it', async () => {
    const view = await opinionDraft(contextOf(world, world.inspector), id, asked('worstHarm=death-or-irreversible'));
    expect(view.preview!.second.class).toBe('MDR-III');
    expect(view.facts.find(({ name }) => name === 'worstHarm')!.own).not.toBeNull();
    expect((await opinionDraft(contextOf(world, world.inspector), id, asked(''))).preview).toBeNull();
  });

  test('the notified body records its own in the assessment; provider and inspectorate see it, another body does not', async () => {
    const dossierId = await applied(world, id);
    await give(world.assessor, 'outputUse=treats-or-diagnoses', randomUUID(), dossierId);
    await expect(give(world.otherBody, 'outputUse=drives', randomUUID(), dossierId)).rejects.toThrow(NotFound);
    await expect(give(world.inspector, 'outputUse=drives', randomUUID(), dossierId)).rejects.toThrow(Forbidden);
    for (const actor of [world.assessor, world.provider, world.inspector]) {
      const { opinions } = await opinionsOf(contextOf(world, actor), dossierId);
      expect(opinions.map(({ role, organisationName }) => [role, organisationName])).toEqual([
        ['notified-body-assessor', 'KeurMerk Nederland'],
      ]);
    }
    const all = await opinionsOnSystem(contextOf(world, world.provider), id);
    expect(all.map(({ role }) => role)).toEqual(['inspector', 'inspector', 'notified-body-assessor']);
  });
});

describe('a view of a care institution that uses the system', () => {
  let use: string;
  let used: string;
  beforeAll(async () => {
    use = await inUse(world, { facts: minimal, evidence: { declaredClass: 'none' } });
    used = (await deploymentById(world.db, use))!.deployment.systemId;
  });
  const own = (actor: Actor, query: string) => give(actor, query, randomUUID(), use);
  const rolesOn = async (actor: Actor, systemId = used) =>
    (await opinionsOnSystem(contextOf(world, actor), systemId)).map(({ role }) => role);

  test('stands beside the views of others, and changes neither the classification nor the use', async () => {
    const before = await decisionsOf(world.db, used);
    await give(world.inspector, 'medicalPurposes=diagnosis', randomUUID(), used);
    await own(world.deployer, 'medicalPurposes=treatment');
    const { opinions, possible } = await opinionsOf(contextOf(world, world.deployer), use);
    expect(possible).toBe(true);
    expect(opinions.map(({ role, organisationName }) => [role, organisationName])).toEqual([
      ['deployer', 'Ziekenhuis De Linge'],
    ]);
    expect(opinions[0]!.first.class).toBe('none');
    expect(await decisionsOf(world.db, used)).toEqual(before);
    expect((await historyOf(world.db, use)).at(-1)!.command).toBe('deployment.giveOpinion');
    for (const actor of [world.provider, world.inspector])
      expect(await rolesOn(actor), actor.name).toEqual(['inspector', 'deployer']);
  });

  test('only the institution itself gives it; another institution, provider or body does not even know of it', async () => {
    for (const actor of [world.inspector, world.provider])
      await expect(own(actor, 'medicalPurposes=diagnosis')).rejects.toThrow(Forbidden);
    for (const actor of [world.otherDeployer, world.otherProvider, world.assessor]) {
      await expect(own(actor, 'medicalPurposes=diagnosis')).rejects.toThrow(NotFound);
      await expect(opinionsOf(contextOf(world, actor), use)).rejects.toThrow(NotFound);
    }
    await expect(give(world.deployer, 'medicalPurposes=diagnosis', randomUUID(), used)).rejects.toThrow(NotFound);
  });

  test('after another version came into use it stays with the version that it is about', async () => {
    const next = await nextVersion(world, used, '9.0');
    const { number } = (await systemById(world.db, next))!;
    await act(world, deploymentCommands.changeVersion, world.deployer, use, { systemNumber: number, on: '2026-11-18' });
    expect(await rolesOn(world.provider)).toEqual(['inspector', 'deployer']);
    expect(await rolesOn(world.provider, next)).toEqual([]);
    expect([await usesWithView(world.db, used), await usesWithView(world.db, next)]).toEqual([[use], [use]]);
    const { opinions } = await opinionsOf(contextOf(world, world.deployer), use);
    expect(opinions[0]!.systemId).toBe(used);
  });

  test('ends with the use', async () => {
    await act(world, deploymentCommands.end, world.deployer, use, { reason: 'Klaar.' });
    expect((await opinionsOf(contextOf(world, world.deployer), use)).possible).toBe(false);
    await expect(own(world.deployer, 'medicalPurposes=diagnosis')).rejects.toThrow(Conflict);
  });
});
