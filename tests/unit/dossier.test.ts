import { expect, test } from 'vitest';
import { grouped } from '#app/dossier/dossier-timeline.tsx';
import { groupOf } from '#app/dossier/deadline-list.tsx';
import { ledgerOf, movesOf, usedDays, type Counted } from '#app/dossier/ledger.ts';
import { machineSteps } from '#app/dossier/machine-steps.tsx';
import { changedCursor, firstHref, nextHref } from '#app/dossier/paging.ts';
import { machineLayout } from '#app/http/machine-layout.server.ts';
import { catalogues } from '#app/i18n/catalogues.server.ts';
import { formats } from '#app/i18n/format.ts';
import { conformityMachine } from '#workflows/conformity/machine.ts';
import { pictureOf } from '#workflows/core/picture.ts';
import { registrationMachine } from '#workflows/registration/machine.ts';

const limit: Counted = {
  status: 'open',
  startedOn: '2027-03-03',
  dueOn: '2027-07-12',
  lengthDays: 120,
  closedOn: null,
  stops: [{ from: '2027-03-10', to: '2027-03-20', ground: 'question-1' }],
};

test('the running days of a ledger and its stopped days make up the whole period', () => {
  const rows = ledgerOf(limit);
  expect(rows.map(({ from, to, days, counts }) => [from, to, days, counts])).toEqual([
    ['2027-03-04', '2027-03-10', 7, true],
    ['2027-03-11', '2027-03-20', 10, false],
    ['2027-03-21', '2027-07-12', 114, true],
  ]);
  // One day more than the length: the end was moved off a Sunday.
  expect(rows.filter(({ counts }) => counts).reduce((sum, { days }) => sum + days!, 0)).toBe(121);
});

test('a clock that stands still has an open row and uses no days', () => {
  const standing: Counted = {
    ...limit,
    status: 'paused',
    stops: [...limit.stops, { from: '2027-04-10', to: null, ground: 'question-2' }],
  };
  expect(ledgerOf(standing).at(-1)).toEqual({
    from: '2027-04-11',
    to: null,
    days: null,
    counts: false,
    ground: 'question-2',
  });
  expect([usedDays(standing, '2027-04-10'), usedDays(standing, '2027-06-01')]).toEqual([28, 28]);
});

test('days are used until today, or until the limit was met, without the stopped days', () => {
  expect(usedDays(limit, '2027-03-30')).toBe(17);
  expect(usedDays({ ...limit, status: 'met', closedOn: '2027-03-25' }, '2027-06-01')).toBe(12);
  expect(usedDays({ ...limit, lengthDays: null }, '2027-03-30')).toBeNull();
});

test('a question that is answered on the same day costs no day and no row', () => {
  const stops = [{ from: '2027-03-10', to: '2027-03-10', ground: 'question-1' }];
  expect(ledgerOf({ ...limit, stops }).every(({ counts }) => counts)).toBe(true);
});

test('each move of a limit says from where to where, and earlier or later', () => {
  const history = [
    { dueOn: '2027-05-10', reason: 'clock-stop', at: '2027-04-01T10:00:00.000Z' },
    { dueOn: '2027-05-20', reason: 'Het bleek ernstiger', at: '2027-04-02T10:00:00.000Z' },
  ];
  expect(movesOf({ dueOn: '2027-05-04', history }).map(({ from, to, way }) => [from, to, way])).toEqual([
    ['2027-05-10', '2027-05-20', 'later'],
    ['2027-05-20', '2027-05-04', 'earlier'],
  ]);
});

test.each([
  ['open', '2027-04-19', 'late'],
  ['open', '2027-04-20', 'thisWeek'],
  ['open', '2027-04-25', 'thisWeek'],
  ['open', '2027-04-26', 'nextWeek'],
  ['open', '2027-05-02', 'nextWeek'],
  ['open', '2027-05-03', '2027-05'],
  ['paused', '2027-04-01', 'standing'],
])('on a Tuesday a limit that is %s and ends on %s stands under %s', (status, dueOn, group) => {
  expect(groupOf({ status: status as 'open', dueOn }, '2027-04-20')).toBe(group);
});

test.each([
  [
    'conformity',
    conformityMachine,
    'audit.answering',
    ['applied', 'contracting', 'audit.assessing', 'audit.answering'],
  ],
  ['registration', registrationMachine, 'discarded', ['draft', 'discarded']],
])(
  'the list of the %s machine has the states of its picture, and one present state',
  async (workflow, machine, state, visited) => {
    const picture = pictureOf(machine);
    const view = { workflow, state, picture, visited, pictureCites: {}, timeline: [] };
    const layout = await machineLayout(view, 'nl');
    const steps = machineSteps(view, catalogues.nl, formats.nl);
    expect(steps.map(({ id }) => id).sort()).toEqual(layout.nodes.map(({ id }) => id).sort());
    expect(steps.filter(({ status, group }) => status === 'present' && !group).map(({ id }) => id)).toEqual([state]);
    expect(steps.flatMap(({ onwards = [] }) => onwards)).toHaveLength(picture.steps.length);
  },
);

test('states that a dossier that has ended never reached do not apply', () => {
  const picture = pictureOf(registrationMachine);
  const view = { workflow: 'registration', picture, pictureCites: {}, timeline: [] };
  const statusOf = (state: string, visited: string[]) =>
    machineSteps({ ...view, state, visited }, catalogues.nl, formats.nl).find(({ id }) => id === 'registered')?.status;
  expect(statusOf('discarded', ['draft', 'discarded'])).toBe('not-taken');
  expect(statusOf('draft', ['draft'])).toBe('future');
});

test('the address of a list names the place where it goes on', () => {
  const at = new Date('2027-04-20T09:00:00.123Z');
  const href = nextHref(new Request('https://register.example/beoordeling/dossiers?status=x&gedaan=accept'), {
    at,
    id: 'a_b',
  })!;
  expect(href).toBe(`/beoordeling/dossiers?status=x&after=${at.getTime()}_a_b`);
  const request = new Request(`https://register.example${href}`);
  expect(changedCursor(request)).toEqual({ at, id: 'a_b' });
  expect(firstHref(request)).toBe('/beoordeling/dossiers?status=x');
  expect(changedCursor(new Request('https://register.example/x?after=nonsense'))).toBeUndefined();
});

test('sections saved in a row by one side on one day are one line; another day, another side or a step begins a new one', () => {
  const entry = (section: string | null, at: string, organisationName = 'LongLicht B.V.') => ({
    section,
    at: new Date(at),
    organisationName,
    version: 1,
    command: 'registration.saveSection',
    event: section ? 'saveSection' : 'submit',
    from: 'draft',
    to: 'draft',
    role: 'provider',
    own: false,
    reason: null,
  });
  const line = [
    entry('identity', '2026-11-20T09:00:00Z'),
    entry('purpose', '2026-11-20T09:05:00Z'),
    entry('identity', '2026-11-20T09:10:00Z'),
    entry('evidence', '2026-11-21T09:00:00Z'),
    entry('evidence', '2026-11-21T09:10:00Z', 'Een ander'),
    entry(null, '2026-11-21T09:20:00Z'),
    entry('evidence', '2026-11-21T09:30:00Z'),
  ];
  const groups = grouped(line, (at) => at.toISOString().slice(0, 10));
  expect(groups.map((group) => group.map(({ section }) => section))).toEqual([
    ['identity', 'purpose', 'identity'],
    ['evidence'],
    ['evidence'],
    [null],
    ['evidence'],
  ]);
});
