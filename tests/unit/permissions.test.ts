import { permissions, may, sees, type CommandName } from '#workflows/core/permissions.ts';
import { roles } from '#db/schema/account.ts';
import { machines } from '#workflows/machines.ts';
import { stepsFrom } from '#workflows/core/runtime.ts';
import { pictureOf } from '#workflows/core/picture.ts';
import { citation } from '#workflows/core/citation.ts';
import { expect, test } from 'vitest';

test('the matrix of roles and commands, for a reader who does not read TypeScript', () => {
  const all = [...roles, 'system'] as const;
  const matrix = Object.entries(permissions).map(([command, grant]) => {
    const who = all.filter((role) => (grant.roles as readonly string[]).includes(role));
    return `${command.padEnd(36)} ${grant.within.padEnd(18)} ${who.join(', ')}`;
  });
  expect(matrix.join('\n')).toMatchSnapshot();
});

test('every event of every machine is a command that somebody may give', () => {
  const events = Object.entries(machines).flatMap(([workflow, machine]) =>
    pictureOf(machine).steps.map(({ event }) => (event === '' ? null : `${workflow}.${event}`)),
  );
  const unknown = [...new Set(events)].filter((name) => name !== null && !(name in permissions));
  expect(unknown).toEqual([]);
});

test('every step of every machine names its provision, or says that it is our own procedure', () => {
  const without = Object.entries(machines).flatMap(([workflow, machine]) => {
    const { steps } = pictureOf(machine);
    // Two arrows of one event share their provision; a step that is passed through belongs to the one before it.
    const named = new Set(steps.filter(({ cites }) => cites.length > 0).map(({ from, event }) => `${from} ${event}`));
    return steps
      .filter(({ from, event }) => event !== '' && !named.has(`${from} ${event}`))
      .map(({ from, event }) => `${workflow}: ${from} ${event}`);
  });
  expect(without).toEqual([]);
});

test('every provision that a machine names is one the law module knows', () => {
  const ids = new Set(
    Object.values(machines).flatMap((machine) => pictureOf(machine).steps.flatMap(({ cites }) => cites)),
  );
  expect([...ids].filter((id) => id !== 'own-procedure' && citation(id).provision === null)).toEqual([]);
});

test('a final state has no steps', () => {
  for (const machine of Object.values(machines)) {
    for (const { id } of pictureOf(machine).states.filter(({ final }) => final)) {
      expect(stepsFrom(machine, { state: id, context: {} })).toEqual([]);
    }
  }
});

const dossier = (parties: { organisationId: string; capacity: 'provider' | 'notified-body' | 'deployer' }[]) => ({
  id: 'd',
  organisationId: 'maker',
  workflow: 'conformity',
  state: 'applied',
  parties,
});
const actor = (role: (typeof roles)[number], organisationId: string) => ({
  id: 'p',
  name: 'P',
  roles: [role],
  organisationId,
  language: 'nl' as const,
});

test('a body acts on its own dossiers only, and does not know of those of another', () => {
  const own = dossier([{ organisationId: 'body', capacity: 'notified-body' }]);
  const command: CommandName = 'conformity.accept';
  expect(may(actor('notified-body-assessor', 'body'), command, own)).toBe(true);
  expect(may(actor('notified-body-assessor', 'other'), command, own)).toBe(false);
  expect(sees(actor('notified-body-assessor', 'other'), own)).toBe(false);
});

test('what a provider is still writing is not for the inspectorate', () => {
  const draft = {
    ...dossier([{ organisationId: 'maker', capacity: 'provider' }]),
    workflow: 'registration',
    state: 'draft',
  };
  expect(sees(actor('inspector', 'igj'), draft)).toBe(false);
  expect(sees(actor('inspector', 'igj'), { ...draft, state: 'inReview' })).toBe(true);
});

test('an administrator keeps accounts and organisations, and sees no dossier of others', () => {
  const own = dossier([{ organisationId: 'body', capacity: 'notified-body' }]);
  expect(sees(actor('administrator', 'igj'), own)).toBe(false);
  expect(sees(actor('administrator', 'igj'), { ...own, workflow: 'organisation' })).toBe(true);
});
