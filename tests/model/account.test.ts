import { accountCommands, inviteAccount } from '#workflows/account/commands.ts';
import { accountMachine } from '#workflows/account/machine.ts';
import type { Actor } from '#workflows/core/context.ts';
import { randomUUID } from 'node:crypto';
import type { EventObject } from 'xstate';
import { administrator, contextOf } from '../fixtures/world.ts';
import { walk, type Sample } from './walk.ts';

const event = (facts: Record<string, unknown> & { type: string }) => facts as EventObject;
const why = { reason: 'Omdat het nodig is.' };
let person: Actor = { id: '', name: 'Persoon', roles: ['provider'], organisationId: null, language: 'nl' };
const self = () => person;
let number = 0;

const samples: Sample[] = [
  { event: event({ type: 'activate' }), actor: (world) => world.system, input: () => ({ writes: [] }) },
  ...(
    ['changePassword', 'enrolSecondFactor', 'renewRecoveryCodes', 'useRecoveryCode', 'signOutEverywhere'] as const
  ).map((type): Sample => ({ event: event({ type }), actor: self, input: () => ({ writes: [] }) })),
  { event: event({ type: 'changePreferences' }), actor: self, input: () => ({ language: 'en' }) },
  ...(['resetSecondFactor', 'block', 'unblock'] as const).map((type): Sample => ({
    event: event({ type, reason: 'x' }),
    actor: () => administrator,
    input: () => why,
  })),
];

walk({
  machine: accountMachine,
  commands: accountCommands,
  samples,
  open: async (world) => {
    const input = { email: `persoon${(number += 1)}@example.org`, name: 'Persoon', language: 'nl' };
    const { dossierId } = await inviteAccount.run(
      contextOf(world, administrator),
      { commandId: randomUUID() },
      inviteAccount.input.parse(input),
    );
    person = { ...person, id: dossierId };
    return dossierId;
  },
  stranger: (world) => world.provider,
});
