import { expect, test } from 'vitest';
import { answer } from '#workflows/command-line/answer.ts';
import { InputProblem, toProblem } from '#workflows/command-line/problem.ts';
import { cases } from './fact-sets.ts';

type Output = Readonly<Record<string, unknown>>;

const times = <T>(count: number, make: (i: number) => T): readonly T[] =>
  Array.from({ length: count }, (_, i) => make(i));

const period = (i: number) => ({
  law: 'EU-1182-71',
  start: '2026-12-10',
  length: { days: 1 + (i % 90) },
  memberState: 'NL',
});
const known = (i: number) => cases[i % cases.length]!;

/** Per command: a case by number, and the keys that the contract fixes for its answer. */
const commands: readonly (readonly [string, (i: number) => unknown, readonly string[]])[] = [
  ['period', period, ['dayZero', 'nominal', 'target', 'due', 'dueAt', 'moved', 'explanation', 'citations']],
  ['identifier', (i) => ({ type: 'KVK', value: String(10_000_000 + i) }), ['valid', 'normalised', 'reason', 'checked']],
  [
    'classify',
    (i) => ({ asOf: known(i).asOf, facts: known(i).facts, counterfactuals: false }),
    ['outcome', 'findings', 'aiAct', 'device', 'obligations', 'review', 'ask', 'trace', 'wouldChangeIf'],
  ],
  ['duties', (i) => ({ asOf: '2026-11-22', event: i % 2 === 0 ? {} : { harm: 'death' } }), ['duties']],
  [
    'competence',
    (i) => ({ asOf: known(i).asOf, facts: known(i).facts, matter: 'classification' }),
    ['lead', 'co', 'basis', 'status', 'rows'],
  ],
];

test.each(commands)(
  '%s answers a thousand cases in their order, each with the keys of the contract',
  async (name, input, keys) => {
    const inputs = times(1000, input);
    const ask = (value: unknown) => answer(name, [], () => JSON.stringify(value));
    const outputs = (await ask(inputs)) as readonly Output[];
    expect(outputs).toHaveLength(1000);
    for (const output of outputs) for (const key of keys) expect(output).toHaveProperty(key);
    for (const i of [0, 1, 499, 998, 999]) expect(outputs[i]).toEqual(await ask(inputs[i]));
  },
  120_000,
);

test('holidays answers a thousand cases with a list each', async () => {
  const inputs = times(1000, (i) => ({ calendar: i % 2 === 0 ? 'EU-NL' : 'NL-ATW', year: 1996 + (i % 140) }));
  const outputs = (await answer('holidays', [], () => JSON.stringify(inputs))) as readonly (readonly Output[])[];
  expect(outputs).toHaveLength(1000);
  for (const [i, days] of outputs.entries()) {
    expect(days.every((day) => String(day['date']).startsWith(String(inputs[i]!.year)))).toBe(true);
    expect(Object.keys(days[0]!)).toEqual(expect.arrayContaining(['date', 'name', 'basis']));
  }
});

test('every part of an answer of classify and duties has the keys of the contract', async () => {
  const has = (rows: unknown, ...keys: readonly string[]) => {
    for (const row of rows as readonly Output[]) for (const key of keys) expect(row).toHaveProperty(key);
  };
  const { asOf, facts } = cases.find(({ id }) => id === 'aia-radiology')!;
  const result = (await answer('classify', [], () => JSON.stringify({ asOf, facts }))) as Output;
  has(result['obligations'], 'id', 'role', 'article', 'from', 'status');
  has(result['review'], 'question', 'why');
  has(result['trace'], 'rule', 'version', 'cites', 'facts', 'result');
  has(result['wouldChangeIf'], 'facts', 'to');
  const event = { deviceRegulation: 'MDR', harm: 'death', systemInvolved: 'caused', awareAt: '2026-11-20' };
  const { duties } = (await answer('duties', [], () => JSON.stringify({ asOf, event }))) as Output;
  has(duties, 'id', 'by', 'to', 'basis', 'decision', 'why', 'clock');
  const clocks = (duties as readonly Output[]).flatMap((duty) => duty['clock'] ?? []);
  expect(clocks.length).toBeGreaterThan(0);
  has(clocks, 'dayZero', 'nominal', 'target', 'due', 'dueAt', 'moved', 'explanation', 'citations', 'trigger');
});

test('one fault among a thousand cases refuses all, and says where', async () => {
  const inputs = times(1000, period).map((one, i) => (i === 700 ? { ...one, start: '2026-02-30', extra: 1 } : one));
  const refused = await answer('period', [], () => JSON.stringify(inputs)).catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(InputProblem);
  const { errors, status } = toProblem(refused as InputProblem);
  expect([status, errors.map((one) => one.pointer).sort()]).toEqual([422, ['/700/extra', '/700/start']]);
});
