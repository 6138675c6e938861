import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { answer } from '#workflows/command-line/answer.ts';
import { commands } from '#workflows/command-line/commands.ts';
import { InputProblem, toProblem } from '#workflows/command-line/problem.ts';
import { examples, factNames } from '#workflows/law/api.ts';

const ask = (name: string, input: unknown, ...args: string[]) => answer(name, args, () => JSON.stringify(input));
async function faults(name: string, input: unknown): Promise<readonly { pointer: string }[]> {
  try {
    await ask(name, input);
  } catch (error) {
    if (error instanceof InputProblem) return error.faults;
    throw error;
  }
  return [];
}

describe('one process', () => {
  const run = (args: string[], input: string) =>
    spawnSync(process.execPath, ['--import', 'tsx', 'workflows/command-line/main.ts', ...args], {
      input,
      encoding: 'utf8',
    });

  test('answers a thousand cases as an array, with nothing else on standard output', () => {
    const cases = Array.from({ length: 1000 }, (_, i) => ({
      law: 'EU-1182-71',
      start: '2026-12-10',
      length: { days: 1 + (i % 90) },
      memberState: 'NL',
    }));
    const { status, stdout, stderr } = run(['period'], JSON.stringify(cases));
    expect([status, stderr]).toEqual([0, '']);
    const output = JSON.parse(stdout) as { due: string }[];
    expect(output).toHaveLength(1000);
    expect(output[14]!.due).toBe('2026-12-28');
  });

  test('ends with 2 and one problem on standard error when the input cannot be read', () => {
    const { status, stdout, stderr } = run(['classify'], '{"asOf":"2026-02-30","facts":{"nope":1}}');
    expect([status, stdout]).toEqual([2, '']);
    const problem = JSON.parse(stderr) as { title: string; status: number; errors: { pointer: string }[] };
    expect(problem.errors.map((one) => one.pointer)).toEqual(['/asOf', '/facts/nope']);
    expect(problem.title.length).toBeGreaterThan(0);
  });
});

test('an array maps to an array in the same order', async () => {
  const output = (await ask('identifier', [
    { type: 'GTIN', value: '4006381333931' },
    { type: 'GTIN', value: '4006381333932' },
  ])) as { valid: boolean }[];
  expect(output.map((one) => one.valid)).toEqual([true, false]);
});

describe('refusals name every fault', () => {
  test.each([
    [
      'classify',
      { asOf: '2026-13-01', facts: { isSoftware: 'yes', unknown: 1, medicalPurposes: ['diagnosis', 'x'] } },
      ['/asOf', '/facts/isSoftware', '/facts/medicalPurposes/1', '/facts/unknown'],
    ],
    [
      'classify',
      [
        { asOf: '2026-11-22', facts: {} },
        { asOf: '2026-11-22', facts: { marketDate: '2026-02-29' }, extra: 1 },
      ],
      ['/1/extra', '/1/facts/marketDate'],
    ],
    ['classify', { facts: {} }, ['/asOf']],
    ['period', { law: 'X', start: '2026-02-30', length: { days: 15 } }, ['/law', '/start']],
    ['period', { law: 'NONE', start: '2026-02-20', length: { days: 1, weeks: 2 } }, ['/length']],
    ['period', { law: 'NONE', start: '2026-02-20', length: { hours: 2 } }, ['/start']],
    ['period', { law: 'NONE', start: '2026-02-20', length: { days: 2 }, memberState: 'DE' }, ['/memberState']],
    ['holidays', { calendar: 'EU-NL', year: 2026.5 }, ['/year']],
    ['identifier', { type: 'BSN', value: '111222333' }, ['/type']],
    [
      'duties',
      { asOf: '2026-11-22', event: { awareAt: '2026-11-31', harm: 'dead' } },
      ['/event/awareAt', '/event/harm'],
    ],
    ['competence', { asOf: '2026-11-22', facts: {}, matter: 'x' }, ['/matter']],
    ['change', { asOf: '2026-11-22', facts: { model: 'new', plan: true } }, ['/facts/model', '/facts/plan']],
  ] as [string, unknown, string[]][])('%s %#', async (name, input, pointers) => {
    expect((await faults(name, input)).map((fault) => fault.pointer).sort()).toEqual(pointers);
  });

  test('text that is no JSON, and a command that does not exist', async () => {
    await expect(answer('period', [], () => '{')).rejects.toThrow(InputProblem);
    await expect(answer('toString', [], () => '{}')).rejects.toThrow(InputProblem);
    await expect(answer(undefined, [], () => '{}')).rejects.toThrow(InputProblem);
    expect(toProblem(new InputProblem([{ pointer: '/a', detail: 'b' }]))).toMatchObject({
      status: 422,
      errors: [{ pointer: '/a' }],
    });
  });
});

test('classify answers with the keys of the contract', async () => {
  const { asOf, facts } = examples.find((example) => example.id === 'aia-radiology')!;
  const output = (await ask('classify', { asOf, facts })) as Record<string, object>;
  expect(Object.keys(output)).toEqual(
    expect.arrayContaining([
      'outcome',
      'findings',
      'aiAct',
      'device',
      'obligations',
      'review',
      'ask',
      'trace',
      'wouldChangeIf',
    ]),
  );
  expect(Object.keys(output['aiAct']!)).toEqual(
    expect.arrayContaining([
      'highRisk',
      'route',
      'annexIII',
      'derogation',
      'prohibited',
      'article50',
      'dutiesFrom',
      'conformityRoute',
      'registration',
      'fria',
    ]),
  );
  expect(Object.keys(output['device']!)).toEqual(
    expect.arrayContaining(['qualifies', 'regulation', 'class', 'rules', 'notifiedBody', 'routes']),
  );
});

test('every command with an input describes it, and facts in both languages', async () => {
  for (const name of Object.keys(commands)) {
    if ((await commands[name]!()).input === null) continue;
    expect(await ask('schema', null, name)).toMatchObject({ $schema: 'https://json-schema.org/draft/2020-12/schema' });
  }
  const schema = (await ask('schema', null, 'classify')) as {
    properties: {
      facts: {
        properties: Record<string, { titles: { nl: string; en: string }; help: { nl: string } }>;
        additionalProperties: boolean;
      };
    };
  };
  const { properties, additionalProperties } = schema.properties.facts;
  expect(Object.keys(properties)).toEqual([...factNames]);
  expect(additionalProperties).toBe(false);
  expect(properties['isSoftware']).toMatchObject({ titles: { nl: 'Is het software?', en: 'Is it software?' } });
  await expect(ask('schema', null, 'nothing')).rejects.toThrow(InputProblem);
});
