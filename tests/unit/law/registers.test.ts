import { expect, test } from 'vitest';
import { classify, examples, provision, registerCase, registerNames, registersFor } from '#workflows/law/api.ts';
import type { FactValues, RegisterCase, RegisterName } from '#workflows/law/api.ts';

const base: RegisterCase = {
  aiSystem: true,
  device: 'none',
  class: null,
  inHouse: false,
  notifiedBody: false,
  directive: null,
  annexIII: [],
  limitedTask: false,
  deployer: 'public-service',
  marketDate: null,
};
const classIIa: RegisterCase = { ...base, device: 'MDR', class: 'IIa', notifiedBody: true };
const listed: RegisterCase = { ...base, annexIII: ['4(a)'] };

const answers = (one: RegisterCase) => new Map(registersFor(one).map((line) => [line.register, line]));
const short = (one: RegisterCase) => registerNames.map((name) => answers(one).get(name)!.answer);
const line = (one: RegisterCase, name: RegisterName) => answers(one).get(name)!;

test('a device that is high-risk through Article 6(1) alone is in EUDAMED, never in the AI database', () => {
  expect(short(classIIa)).toEqual(['must', 'must', 'not', 'not', 'not', 'not', 'may']);
  expect(line(classIIa, 'ai-database-provider').cites).toContain('ai-act/recital-131');
  expect(line(classIIa, 'eudamed-certificates').cites).toContain('mdr/56-5');
});

test('class I has no certificate, and is in EUDAMED all the same', () => {
  const classI: RegisterCase = { ...classIIa, class: 'I', notifiedBody: false };
  expect(short(classI).slice(0, 3)).toEqual(['must', 'not', 'not']);
});

test('an in-house device is in no European register', () => {
  for (const device of ['MDR', 'IVDR'] as const) {
    const own: RegisterCase = { ...classIIa, device, inHouse: true };
    expect(short(own)).toEqual(['not', 'not', 'not', 'not', 'not', 'not', 'may']);
    expect(line(own, 'eudamed-devices').cites).toEqual([`${device.toLowerCase()}/5-5`]);
  }
});

test('in-house emergency triage stays open in the AI database', () => {
  const own: RegisterCase = { ...classIIa, inHouse: true, annexIII: ['5(d)'] };
  expect(line(own, 'ai-database-provider').answer).toBe('undetermined');
});

test('another listed use of an in-house device is registered by inference, and says so', () => {
  const own: RegisterCase = { ...classIIa, inHouse: true, annexIII: ['4(b)'], deployer: 'public-authority' };
  const limited: RegisterCase = { ...own, limitedTask: true };
  const mark = (one: RegisterCase, name: RegisterName) => [line(one, name).answer, line(one, name).confidence];
  expect(mark(own, 'ai-database-provider')).toEqual(['must', 'inferred']);
  expect(mark(own, 'ai-database-deployer')).toEqual(['must', 'inferred']);
  expect(mark(limited, 'ai-database-derogation')).toEqual(['must', 'inferred']);
  // What is no device, or no device made in-house, rests on the text itself.
  expect(mark(listed, 'ai-database-provider')).toEqual(['must', 'verified']);
  expect(mark({ ...own, device: 'none' }, 'ai-database-provider')).toEqual(['must', 'verified']);
});

test('a device that Annex III lists too is left to a person: Article 49 and recital 131 disagree', () => {
  const both: RegisterCase = { ...classIIa, annexIII: ['5(d)'], deployer: 'public-authority' };
  for (const name of ['ai-database-provider', 'ai-database-derogation', 'ai-database-deployer'] as const)
    expect([name, line(both, name).answer]).toEqual([name, 'undetermined']);
  expect(line(both, 'eudamed-devices').answer).toBe('must');
});

test('a listed use that is no device: section A by the provider, with both readings of the first day', () => {
  expect(line(listed, 'ai-database-provider')).toMatchObject({
    answer: 'must',
    from: '2027-12-02',
    otherFrom: '2026-08-02',
  });
  expect(line(listed, 'ai-database-derogation').answer).toBe('not');
  expect(line(listed, 'eudamed-devices').answer).toBe('not');
});

test('a limited task goes into section B: that registration was not abolished', () => {
  const limited: RegisterCase = { ...listed, limitedTask: true, deployer: 'public-authority' };
  expect(line(limited, 'ai-database-provider').answer).toBe('not');
  expect(line(limited, 'ai-database-derogation')).toMatchObject({ answer: 'must', from: '2027-12-02' });
  expect(line(limited, 'ai-database-deployer').answer).toBe('not');
  // Never for a device of Article 6(1).
  expect(line({ ...classIIa, limitedTask: true }, 'ai-database-derogation').answer).toBe('not');
});

test('only a public authority registers its use; the Algoritmeregister is policy', () => {
  expect(line({ ...listed, deployer: 'public-authority' }, 'ai-database-deployer').answer).toBe('must');
  expect(line(listed, 'ai-database-deployer').answer).toBe('not');
  expect(line({ ...listed, annexIII: null }, 'ai-database-deployer').answer).toBe('not');
  // Point 5(a) is a use by an authority or on its behalf: then whoever does it registers (49(3)).
  for (const deployer of ['public-service', 'other', null] as const)
    expect(line({ ...listed, annexIII: ['5(a)'], deployer }, 'ai-database-deployer').answer).toBe('must');
  expect(line({ ...listed, deployer: 'public-authority' }, 'algoritmeregister')).toMatchObject({
    answer: 'may',
    confidence: 'second-hand',
  });
});

test('critical infrastructure registers nationally', () => {
  expect(line({ ...base, annexIII: ['2'] }, 'ai-database-provider')).toMatchObject({
    answer: 'not',
    cites: ['ai-act/49-5'],
  });
});

test('a device from before 28 May 2026 has a last day, and both days that sources name', () => {
  expect(line({ ...classIIa, marketDate: '2026-05-27' }, 'eudamed-devices')).toMatchObject({
    from: '2026-05-28',
    by: '2026-11-27',
    otherBy: '2026-11-28',
    confidence: 'second-hand',
  });
  expect(line({ ...classIIa, marketDate: '2026-05-28' }, 'eudamed-devices').by).toBeNull();
});

test('whatever is not known is never answered with yes or no', () => {
  expect(line({ ...classIIa, device: null }, 'eudamed-devices').answer).toBe('undetermined');
  expect(line({ ...classIIa, inHouse: null }, 'eudamed-devices').answer).toBe('undetermined');
  expect(line({ ...classIIa, notifiedBody: null }, 'eudamed-certificates').answer).toBe('undetermined');
  expect(line({ ...classIIa, directive: 'certificate' }, 'eudamed-certificates').answer).toBe('undetermined');
  expect(line({ ...base, annexIII: null }, 'ai-database-provider').answer).toBe('undetermined');
  expect(line({ ...listed, limitedTask: null }, 'ai-database-provider').answer).toBe('undetermined');
  expect(line({ ...listed, device: null }, 'ai-database-provider').answer).toBe('undetermined');
  expect(line({ ...listed, deployer: null }, 'ai-database-deployer').answer).toBe('undetermined');
  expect(line({ ...base, aiSystem: null }, 'ai-database-provider').answer).toBe('undetermined');
  expect(line({ ...base, deployer: null }, 'algoritmeregister').answer).toBe('undetermined');
  expect(line({ ...base, aiSystem: false }, 'waarborg').answer).toBe('not');
});

test('every answer has a reason in both languages, and every ground exists', () => {
  const nulls = [null, true, false] as const;
  let seen = 0;
  for (const device of ['MDR', 'IVDR', 'none', null] as const)
    for (const inHouse of nulls)
      for (const notifiedBody of nulls)
        for (const annexIII of [null, [], ['5(d)'], ['2']])
          for (const limitedTask of nulls)
            for (const { why, cites, register } of registersFor({
              ...base,
              device,
              inHouse,
              notifiedBody,
              annexIII,
              limitedTask,
            })) {
              seen++;
              expect(why.nl.length * why.en.length).toBeGreaterThan(0);
              for (const cite of cites) expect(provision(cite).id).toBe(cite);
              if (register !== 'waarborg') expect(cites.length).toBeGreaterThan(0);
            }
  expect(seen).toBeGreaterThan(2000);
});

const caseOf = (id: string, more: FactValues = {}) => {
  const facts = { ...examples.find((one) => one.id === id)!.facts, ...more };
  return registerCase(classify({ asOf: '2026-11-22', facts, counterfactuals: false }), facts);
};

test('a classified system is read as the case that it is', () => {
  expect(caseOf('aia-radiology')).toMatchObject({ device: 'MDR', class: 'IIa', inHouse: false, annexIII: [] });
  expect(short(caseOf('aia-radiology')).slice(0, 3)).toEqual(['must', 'must', 'not']);
  expect(line(caseOf('aia-triage-device'), 'ai-database-provider').answer).toBe('undetermined');
  expect(line(caseOf('aia-triage-in-house'), 'ai-database-provider').answer).toBe('undetermined');
  expect(line(caseOf('aia-triage-no-device'), 'ai-database-provider').answer).toBe('must');
  const { emergencyUse: _unknown, ...rest } = examples.find((one) => one.id === 'aia-radiology')!.facts;
  const open = registerCase(classify({ asOf: '2026-11-22', facts: rest, counterfactuals: false }), rest);
  // Article 6(1) has decided, but whether Annex III names the use as well is not known.
  expect(line(open, 'ai-database-provider').answer).toBe('undetermined');
});
