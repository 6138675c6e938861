import { designationsOf, mandatesOf } from '#db/queries/organisations.ts';
import { organisationCommands, registerOrganisation } from '#workflows/organisation/commands.ts';
import { organisationMachine } from '#workflows/organisation/machine.ts';
import { randomUUID } from 'node:crypto';
import type { EventObject } from 'xstate';
import { act, administrator, contextOf, type World } from '../fixtures/world.ts';
import { walk, type Sample } from './walk.ts';

const event = (facts: Record<string, unknown> & { type: string }) => facts as EventObject;
const byAdministrator = () => administrator;
let number = 5000;
let member = { userId: '', role: 'notified-body-assessor' };
let held = '';

const designation = { regulation: 'MDR', codes: 'MDA 0315', validFrom: '2025-01-01', source: 'test' };
const designated = async (world: World, dossierId: string) => {
  await act(world, organisationCommands.designate, administrator, dossierId, designation);
  held = (await designationsOf(world.db, dossierId)).find(({ validTo }) => validTo === null)!.id;
};
const joined = async (world: World, dossierId: string) => {
  member = { userId: `user-${(number += 1)}`, role: 'notified-body-assessor' };
  await act(world, organisationCommands.addMember, administrator, dossierId, member);
};

let representative = '';
const registered = async (world: World, kind: string) => {
  const input = {
    kind,
    name: 'Organisatie',
    country: 'NL',
    place: 'Arnhem',
    address: 'Kade 2',
    identifierType: 'KVK',
    identifierValue: String(70_000_000 + (number += 1)),
    demonstration: 'on',
  };
  return (
    await registerOrganisation.run(
      contextOf(world, administrator),
      { commandId: randomUUID() },
      registerOrganisation.input.parse(input),
    )
  ).dossierId;
};
const represented = async (world: World) => {
  representative = await registered(world, 'authorised-representative');
};
const mandated = async (world: World, dossierId: string) => {
  await represented(world);
  await act(world, organisationCommands.appointRepresentative, administrator, dossierId, {
    representativeId: representative,
    validFrom: '2026-01-01',
  });
  held = (await mandatesOf(world.db, dossierId)).find(({ validTo }) => validTo === null)!.id;
};

const samples: Sample[] = [
  {
    event: event({ type: 'addIdentifier', identifier: 'x' }),
    actor: byAdministrator,
    input: () => ({ type: 'KVK', value: String(60_000_000 + (number += 1)) }),
  },
  {
    event: event({ type: 'addSite', site: 'x' }),
    actor: byAdministrator,
    input: () => ({ name: 'Kantoor', establishmentNumber: '000012345678', place: 'Arnhem', province: 'Gelderland' }),
  },
  {
    event: event({ type: 'addMember', userId: 'x', role: 'y', roleFits: true }),
    actor: byAdministrator,
    input: () => ({ userId: `user-${(number += 1)}`, role: 'notified-body-decider' }),
  },
  {
    event: event({ type: 'removeMember', userId: 'x', role: 'y' }),
    actor: byAdministrator,
    prepare: joined,
    input: () => member,
  },
  {
    event: event({ type: 'designate', code: 'x', isNotifiedBody: true }),
    actor: byAdministrator,
    input: () => designation,
  },
  {
    event: event({ type: 'endDesignation', designation: 'x' }),
    actor: byAdministrator,
    prepare: designated,
    input: () => ({ designationId: held, validTo: '2026-12-31' }),
  },
  {
    event: event({ type: 'appointRepresentative', representative: 'x', mayBeAppointed: true }),
    actor: byAdministrator,
    prepare: represented,
    input: () => ({ representativeId: representative, validFrom: '2026-01-01' }),
  },
  {
    event: event({ type: 'endMandate', mandate: 'x' }),
    actor: byAdministrator,
    prepare: mandated,
    input: () => ({ mandateId: held, validTo: '2026-12-31' }),
  },
  {
    event: event({ type: 'close', reason: 'x' }),
    actor: byAdministrator,
    input: () => ({ reason: 'De organisatie is opgeheven.' }),
  },
];

walk({
  machine: organisationMachine,
  commands: organisationCommands,
  samples,
  // Only a notified body is designated, only a provider appoints a representative.
  open: (world, steps) =>
    registered(
      world,
      steps.some(({ type }) => type === 'appointRepresentative' || type === 'endMandate')
        ? 'provider'
        : 'notified-body',
    ),
  stranger: (world) => world.provider,
});
