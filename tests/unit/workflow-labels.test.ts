import type { AnyStateMachine } from 'xstate';
import { expect, test } from 'vitest';
import { catalogues } from '#app/i18n/catalogues.server.ts';
import type { Messages } from '#app/i18n/nl.ts';
import { capacities } from '#db/schema/dossier.ts';
import { roles } from '#db/schema/account.ts';
import { deadlineStatuses } from '#db/schema/deadline.ts';
import { assignment, certificate, deficiency, report } from '#db/schema/conformity.ts';
import { duty } from '#db/schema/incident.ts';
import { accountMachine } from '#workflows/account/machine.ts';
import { conformityMachine } from '#workflows/conformity/machine.ts';
import { ownTerm, stageOf } from '#workflows/conformity/deadlines.ts';
import { permissions } from '#workflows/core/permissions.ts';
import { pictureOf, type PictureState } from '#workflows/core/picture.ts';
import { deploymentMachine } from '#workflows/deployment/machine.ts';
import { otherAuthorities, severities, triageFactors, triageOutcomes } from '#workflows/incident/triage-lists.ts';
import { breaches, calamities, harms, involvements } from '#workflows/incident/told-lists.ts';
import { incidentMachine } from '#workflows/incident/machine.ts';
import { organisationMachine } from '#workflows/organisation/machine.ts';
import { reevaluationMachine } from '#workflows/reevaluation/machine.ts';
import { registrationMachine } from '#workflows/registration/machine.ts';
import { sectionNames } from '#workflows/registration/sections.ts';

const machines: [string, AnyStateMachine][] = [
  ['registration', registrationMachine],
  ['conformity', conformityMachine],
  ['incident', incidentMachine],
  ['deployment', deploymentMachine],
  ['organisation', organisationMachine],
  ['account', accountMachine],
  ['reevaluation', reevaluationMachine],
];
const languages = ['nl', 'en'] as const;
const commands = Object.keys(permissions).map((name) => name.split('.') as [string, string]);
const sources = import.meta.glob<string>('/workflows/**/*.ts', { query: '?raw', import: 'default', eager: true });
const allSource = Object.values(sources).join('\n');
const found = (pattern: RegExp) => [...allSource.matchAll(pattern)].map((match) => match[1]!);

/** States in which a dossier can rest: not those that hold others, not those that are only passed through. */
const restingStates = (states: readonly PictureState[]) =>
  states.filter(({ id, transient }) => !transient && !states.some(({ parent }) => parent === id)).map(({ id }) => id);

/** Who is at turn in a resting state; a state inside another takes the turn of the one around it. */
function turnOf(machine: AnyStateMachine, id: string): string | undefined {
  const path = id.split('.');
  const nodes = path.map((_, n) => machine.getStateNodeById([machine.id, ...path.slice(0, n + 1)].join('.')));
  return nodes.map(({ meta }) => (meta as { turn?: string } | undefined)?.turn).findLast(Boolean);
}

const sorted = (names: Iterable<string>) => [...new Set(names)].sort();

test.each(machines)(
  'every state and step of %s has its words in both languages, and no others have',
  (name, machine) => {
    const { states, steps } = pictureOf(machine);
    const own = commands.filter(([workflow]) => workflow === name).map(([, command]) => command);
    const events = sorted([...steps.map(({ event }) => event).filter((event) => event !== ''), ...own]);
    const resting = restingStates(states);
    expect(resting.length).toBeGreaterThan(1);
    for (const lang of languages) {
      const { state, event, done, turn, situation } = catalogues[lang].workflow;
      expect(sorted(Object.keys(state[name]!))).toEqual(sorted(states.map(({ id }) => id)));
      expect(sorted(Object.keys(event[name]!))).toEqual(events);
      expect(sorted(Object.keys(done[name]!))).toEqual(events);
      expect(sorted(Object.keys(situation[name]!))).toEqual(sorted(resting));
      expect(sorted(Object.keys(turn[name]!))).toEqual(sorted(resting.filter((id) => turnOf(machine, id))));
    }
  },
);

test('no two states of one machine have the same name', () => {
  for (const lang of languages) {
    for (const labels of Object.values(catalogues[lang].workflow.state)) {
      expect(sorted(Object.values(labels))).toHaveLength(Object.keys(labels).length);
    }
  }
});

test('every guard says why it refuses and under which condition a step goes on', () => {
  const guards = machines.flatMap(([, machine]) => Object.keys(machine.implementations.guards));
  const refusals = found(/new Refused\([^,()]+, \['(\w+)'\]/g);
  expect(refusals.length).toBeGreaterThan(2);
  for (const lang of languages) {
    const { guard, condition } = catalogues[lang].workflow;
    expect(sorted(Object.keys(guard))).toEqual(sorted([...guards, ...refusals]));
    expect(sorted(Object.keys(condition))).toEqual(sorted(guards));
  }
});

test('every message that a step sends has its text, and no text is left over', () => {
  const messages = [...found(/tell\('[\w-]+', '(\w+\.\w+)'\)/g), ...found(/message: '(\w+\.\w+)' \}/g)];
  expect(messages.length).toBeGreaterThan(20);
  for (const lang of languages) {
    expect(sorted(Object.keys(catalogues[lang].workflow.notice))).toEqual(sorted(messages));
  }
});

test('every duty and every limit has its name', () => {
  const duties = found(/\bid: (?:ivdr \? )?'((?:mdr|ivdr|ai-act|wkkgz|gdpr)-\d+-[a-z-]+)'/g);
  const ofDevices = found(/\bid: ivdr \? '[^']+' : '([^']+)'/g);
  const stages = restingStates(pictureOf(conformityMachine).states).flatMap((state) => stageOf(state) ?? []);
  const limits = [...stages.map((stage) => `conformity-${stage}`), ownTerm, 'information-request'];
  const names = sorted([...duties, ...ofDevices]);
  expect(names.length).toBeGreaterThan(5);
  for (const lang of languages) {
    const { duty: dutyNames, deadline } = catalogues[lang].workflow;
    expect(sorted(Object.keys(dutyNames))).toEqual(names);
    expect(sorted(Object.keys(deadline))).toEqual(sorted([...limits, ...names.map((one) => `duty-${one}`)]));
  }
});

type Labels = (workflow: Messages['workflow']) => Readonly<Record<string, string>>;
const lists: [string, Labels, readonly string[]][] = [
  ['roles', (w) => w.role, roles],
  ['capacities', (w) => w.capacity, [...capacities, 'system']],
  ['workflows', (w) => w.workflow, machines.map(([name]) => name)],
  ['sections of a registration', (w) => w.section, sectionNames],
  ['tasks in an assessment', (w) => w.assignment, assignment.task.enumValues],
  ['states of a question', (w) => w.questionStatus, deficiency.status.enumValues],
  ['reports', (w) => w.report, report.stage.enumValues],
  ['states of a certificate', (w) => w.certificateStatus, certificate.status.enumValues],
  ['states of a limit', (w) => w.deadlineStatus, deadlineStatuses],
  ['severities', (w) => w.severity, severities],
  ['factors of triage', (w) => w.triageFactor, triageFactors],
  ['outcomes of triage', (w) => w.triageOutcome, triageOutcomes],
  ['harms', (w) => w.harm, harms],
  ['parts that a system played', (w) => w.involvement, involvements],
  ['answers about a calamity', (w) => w.calamity, calamities],
  ['answers about a data breach', (w) => w.breach, breaches],
  ['outcomes of a duty', (w) => w.dutyOutcome, duty.outcome.enumValues],
];

test.each(lists)('the list of %s has a word for each, and for nothing else', (_name, labels, ids) => {
  for (const lang of languages) expect(sorted(Object.keys(labels(catalogues[lang].workflow)))).toEqual(sorted(ids));
});

test('every authority a report can be forwarded to has its name', () => {
  for (const lang of languages) expect(catalogues[lang].workflow.authority).toMatchObject(names(otherAuthorities));
});

/** Each of these keys with some text. */
function names(keys: readonly string[]) {
  return Object.fromEntries(keys.map((key) => [key, expect.stringMatching(/\w/)]));
}
