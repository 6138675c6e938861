import { describe, expect, test } from 'vitest';
import { classify, dayQuestion, examples, questions } from '#workflows/law/api.ts';
import type { FactName, FactValues } from '#workflows/law/api.ts';
import { packOn } from '#workflows/law/pack.ts';
import { startReach } from '#workflows/law/start-of-duties.ts';
import { transitionAsk, transitionReach } from '#workflows/law/transition.ts';

const asOf = '2026-11-22';
const factsOf = (id: string): FactValues => examples.find((example) => example.id === id)!.facts;
const without = (facts: FactValues, ...names: readonly FactName[]): FactValues =>
  Object.fromEntries(Object.entries(facts).filter(([name]) => !(names as readonly string[]).includes(name)));
const asked = (facts: FactValues) => classify({ asOf, facts, counterfactuals: false }).ask;

/** Everything of a device that is high-risk, with all that its days hang on. */
const device: FactValues = { ...factsOf('aia-radiology'), marketDate: '2028-08-02', deviceCertificate: 'regulation' };
/** Everything of a listed use outside a device. */
const listed: FactValues = { ...factsOf('aia-triage-no-device'), marketDate: '2028-08-02' };
const chatbot = factsOf('aia-patient-chatbot');

/** Article 111(2) for high risk, (3) for general-purpose models, (4) for generated content. */
describe('the day on which it came on the market is asked', () => {
  test('of what is high-risk', () => {
    expect(asked(without(device, 'marketDate'))).toEqual(['marketDate']);
    expect(asked(without(listed, 'marketDate'))).toEqual(['marketDate']);
  });

  test('of what generates content, and of a general-purpose model', () => {
    expect(asked({ ...chatbot, generatedContent: ['text'] })).toEqual(['marketDate']);
    expect(asked({ ...chatbot, generatedContent: ['text'], marketDate: '2026-01-01' })).toEqual([]);
    expect(asked({ ...chatbot, generatedContent: [], providesGpaiModel: true })).toContain('marketDate');
  });

  test('and not of what only talks to people', () => {
    expect(asked({ ...chatbot, generatedContent: [], providesGpaiModel: false })).toEqual([]);
  });
});

describe('how many questions about days can come up', () => {
  const pack = packOn(asOf);

  test('until the first day: which day, whether it changed, who uses it', () => {
    expect(startReach(pack, {})).toEqual(['marketDate', 'significantChange', 'deployerKind']);
    // The routes begin on 2 December 2027 and 2 August 2028: only from the later day it is new by either.
    expect(startReach(pack, { marketDate: '2027-12-01' })).toHaveLength(3);
    expect(startReach(pack, { marketDate: '2028-08-01' })).toHaveLength(3);
    expect(startReach(pack, { marketDate: '2028-08-02' })).toEqual([]);
    expect(startReach(pack, { significantChange: true })).toEqual(['marketDate']);
    expect(startReach(pack, { significantChange: false })).toHaveLength(3);
    // Before the omnibus both began in the order of the Act: 2 August 2026 and 2027.
    expect(startReach(packOn('2026-07-26'), { marketDate: '2027-08-01' })).toHaveLength(3);
    expect(startReach(packOn('2026-07-26'), { marketDate: '2027-08-02' })).toEqual([]);
  });

  test('until the last day of a transition: document, class, step, and the days of what was done', () => {
    const all = ['deviceCertificate', 'directiveClass', 'transitionStep', 'applicationLodged', 'agreementSigned'];
    const old = { deviceCertificate: 'directive-certificate' } as const;
    expect(transitionReach({})).toEqual(all);
    expect(transitionReach({ deviceCertificate: 'regulation' })).toEqual([]);
    expect(transitionReach({ deviceCertificate: 'none-yet' })).toEqual([]);
    expect(transitionReach(old)).toEqual(all);
    expect(transitionReach({ ...old, transitionStep: 'agreed' })).toEqual(all);
    expect(transitionReach({ ...old, transitionStep: 'applied' })).toEqual(all.slice(0, 4));
    expect(transitionReach({ ...old, transitionStep: 'none' })).toEqual(all.slice(0, 3));
  });

  test('nothing is asked about a transition while regulation or class is not known', () => {
    expect(transitionAsk('MDR', 'IIa', {})).toEqual(['deviceCertificate']);
    expect(transitionAsk('MDR', null, {})).toEqual([]);
    expect(transitionAsk(null, 'IIa', {})).toEqual([]);
    expect(transitionAsk('MDR', 'I', {})).toEqual([]);
    expect(transitionAsk('MDR', 'I', { classIFeatures: ['measuring'] })).toEqual(['deviceCertificate']);
  });

  const most = (facts: FactValues) => questions({ asOf, facts });

  test('of a whole case none; of one without its day that day, and what may follow on it', () => {
    expect(most(device)).toEqual({ next: [], atMost: 0 });
    expect(most(listed)).toEqual({ next: [], atMost: 0 });
    // Who deploys it is told in the example of the listed use, and not in that of the device.
    expect(most(without(listed, 'marketDate'))).toEqual({ next: ['marketDate'], atMost: 2 });
    expect(most(without(device, 'marketDate'))).toEqual({
      next: ['marketDate'],
      atMost: 2 + (device.deployerKind === undefined ? 1 : 0),
    });
    expect(most(without(device, 'deviceCertificate'))).toEqual({ next: ['deviceCertificate'], atMost: 5 });
    expect(most({ ...without(listed, 'marketDate'), significantChange: true })).toEqual({
      next: ['marketDate'],
      atMost: 1,
    });
    expect(most({ ...chatbot, generatedContent: ['text'] })).toEqual({ next: ['marketDate'], atMost: 1 });
  });

  test('of a case whose route, class or content is still open they may still come', () => {
    const open = (facts: FactValues, ...names: FactName[]) => most(without(facts, ...names)).atMost;
    // The class is open: one question of its own, and five about a transition.
    expect(open(device, 'outputUse', 'deviceCertificate')).toBe(open(device, 'outputUse') + 5);
    // The listed uses decide whether it is high-risk: then Article 111(2) may come.
    expect(open(listed, 'emergencyUse', 'marketDate', 'significantChange')).toBe(open(listed, 'emergencyUse') + 2);
    // Whether it generates content is open: then Article 111(4) may come.
    const talks: FactValues = { ...chatbot, marketDate: '2026-01-01' };
    expect(open(talks, 'generatedContent', 'marketDate')).toBe(open(talks, 'generatedContent') + 1);
  });
});

test('every question about days says why it is asked, with its place in the law', () => {
  const cites = (name: FactName) => dayQuestion(name)?.cites ?? null;
  expect(cites('marketDate')).toEqual(['ai-act/111-2', 'ai-act/111-3', 'ai-act/111-4']);
  for (const name of ['significantChange', 'deployerKind'] as const) expect(cites(name)).toEqual(['ai-act/111-2']);
  for (const name of transitionReach({})) expect(cites(name)).toEqual(['mdr/120', 'ivdr/110']);
  expect(cites('isSoftware')).toBeNull();
});
