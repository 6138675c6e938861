import type { AnyStateMachine } from 'xstate';
import { expect, test } from 'vitest';
import { catalogues } from '#app/i18n/catalogues.server.ts';
import { accountMachine } from '#workflows/account/machine.ts';
import { conformityMachine } from '#workflows/conformity/machine.ts';
import { permissions } from '#workflows/core/permissions.ts';
import { pictureOf } from '#workflows/core/picture.ts';
import { deploymentMachine } from '#workflows/deployment/machine.ts';
import { incidentMachine } from '#workflows/incident/machine.ts';
import { organisationMachine } from '#workflows/organisation/machine.ts';
import { registrationMachine } from '#workflows/registration/machine.ts';

const machines: [string, AnyStateMachine][] = [
  ['registration', registrationMachine],
  ['conformity', conformityMachine],
  ['incident', incidentMachine],
  ['deployment', deploymentMachine],
  ['organisation', organisationMachine],
  ['account', accountMachine],
];
const languages = ['nl', 'en'] as const;
const commands = Object.keys(permissions).map((name) => name.split('.') as [string, string]);

test.each(machines)('every state, step and guard of %s has its words in both languages', (name, machine) => {
  const { states, steps } = pictureOf(machine);
  const events = [...new Set(steps.map(({ event }) => event).filter((event) => event !== ''))];
  const guards = Object.keys(machine.implementations.guards);
  for (const lang of languages) {
    const { state, event, happened, guard } = catalogues[lang].workflow;
    expect(states.map(({ id }) => id).filter((id) => !state[name]?.[id])).toEqual([]);
    expect(events.filter((one) => !event[name]?.[one] || !happened[name]?.[one])).toEqual([]);
    expect(guards.filter((one) => !guard[one])).toEqual([]);
  }
  expect(states.length).toBeGreaterThan(1);
});

test('every command has its words in both languages', () => {
  for (const lang of languages) {
    const { event, happened } = catalogues[lang].workflow;
    expect(commands.filter(([workflow, one]) => !event[workflow]?.[one] || !happened[workflow]?.[one])).toEqual([]);
  }
});

test('no words are kept for what no machine has', () => {
  const { state, event, guard } = catalogues.nl.workflow;
  const known = new Map(machines.map(([name, machine]) => [name, pictureOf(machine)]));
  const guards = new Set(machines.flatMap(([, machine]) => Object.keys(machine.implementations.guards)));
  const stale = Object.entries(state).flatMap(([name, labels]) =>
    Object.keys(labels).filter((id) => !known.get(name)?.states.some((one) => one.id === id)),
  );
  const staleEvents = Object.entries(event).flatMap(([name, labels]) =>
    Object.keys(labels).filter(
      (one) =>
        !known.get(name)?.steps.some((step) => step.event === one) &&
        !commands.some(([workflow, command]) => workflow === name && command === one),
    ),
  );
  expect([stale, staleEvents, Object.keys(guard).filter((one) => !guards.has(one))]).toEqual([[], [], []]);
});
