import { describe, expect, test } from 'vitest';
import { classify, competence, duties, examples } from '#workflows/law/api.ts';
import type { FactValues } from '#workflows/law/api.ts';

const asOf = '2026-11-22';
const factsOf = (id: string): FactValues => examples.find((example) => example.id === id)!.facts;
const found = (facts: FactValues, day = asOf) => classify({ asOf: day, facts, counterfactuals: false });
const device = factsOf('aia-radiology');
const triage = factsOf('aia-triage-no-device');
const inHouse = factsOf('mdr-in-house');

describe('mistakes that are easily made with the AI Act', () => {
  test('high risk does not start in 2026 or 2027 for devices, nor in 2026 for Annex III', () => {
    expect([found(triage).aiAct.dutiesFrom, found(device).aiAct.dutiesFrom]).toEqual(['2027-12-02', '2028-08-02']);
  });

  test('harm by a device is not reported under Article 73, an infringement of fundamental rights is', () => {
    const event = {
      deviceRegulation: 'MDR',
      highRiskRoute: 'ART6_1',
      systemInvolved: 'caused',
      harm: 'death',
      awareAt: '2029-01-01',
      fundamentalRightsInfringed: false,
    } as const;
    const reported = (rights: boolean) =>
      duties({ asOf: '2029-01-01', event: { ...event, fundamentalRightsInfringed: rights } })
        .duties.filter(
          ({ cites, decision }) => cites.some((cite) => cite.startsWith('ai-act/73')) && decision === 'report',
        )
        .map(({ id }) => id);
    expect([reported(false).length, reported(true).length > 0]).toEqual([0, true]);
  });

  test('a device alone needs no registration in the AI database and no fundamental rights assessment', () => {
    expect(found(device).aiAct).toMatchObject({ registration: [], fria: false, undecided: [] });
  });

  test('of a device whose use of Annex III is not known, it is open whether it must be in the AI database and from when', () => {
    const { staffUse: _unknown, ...less } = device;
    const { outcome, aiAct, review, ask } = found(less);
    // High risk is certain all the same: nothing more is asked for it.
    expect([outcome, aiAct.route]).toEqual(['decided', 'ART6_1']);
    expect(ask).not.toContain('staffUse');
    expect(aiAct).toMatchObject({ registration: [], undecided: ['registration', 'dutiesFrom'] });
    const about = (whole: typeof review) =>
      whole.some(({ question }) => question.en.startsWith('Is the use also listed'));
    expect([about(review), about(found(device).review)]).toEqual([true, false]);
  });

  test('not every high-risk system needs a notified body: Annex III 2-8 is internal control', () => {
    const { aiAct } = found(triage);
    expect([aiAct.conformityRoute, aiAct.procedure?.notifiedBody, aiAct.codes]).toEqual(['ANNEX_VI', false, []]);
    expect(found(factsOf('aia-listed-1a')).aiAct.procedure?.notifiedBody).toBeNull();
  });

  test('the derogation still asks for registration', () => {
    const { aiAct } = found(factsOf('aia-document-sorting'));
    expect([aiAct.highRisk, aiAct.derogation, aiAct.registration]).toEqual([false, 'available', ['49(2)']]);
  });

  test('the derogation is never open to a device, and never with profiling', () => {
    const limited = { limitedTask: ['narrow-procedural'], influencesDecision: false } as const satisfies FactValues;
    expect(found({ ...device, ...limited, profilesPersons: false }).aiAct).toMatchObject({
      route: 'ART6_1',
      derogation: 'not-applicable',
    });
    expect(found({ ...triage, ...limited, profilesPersons: true }).aiAct).toMatchObject({
      highRisk: true,
      derogation: 'not-available',
    });
  });

  test.each([
    ['in-house', inHouse],
    ['class I', factsOf('mdr-conception')],
  ])('a device that is %s still meets Articles 4, 5, 50 and Annex III', (_name, facts) => {
    expect(found(facts).obligations.some(({ cite }) => cite === 'ai-act/4')).toBe(true);
    expect(found({ ...facts, directContact: ['public'] }).aiAct.article50).toEqual(['50(1)']);
    expect(found({ ...facts, practices: ['social-scoring'] }).findings).toContain('prohibited');
    expect(found({ ...facts, staffUse: ['recruitment'] }).aiAct).toMatchObject({ annexIII: ['4(a)'], highRisk: true });
  });

  test('the ban on reading emotions is not for patients, and staff wellness is no medical reason', () => {
    const emotion = { ...factsOf('aia-staff-emotion') } as const;
    const prohibited = (facts: FactValues) => found({ ...emotion, ...facts }).aiAct.prohibited;
    expect(prohibited({ emotionSubjects: ['staff'], emotionReason: 'other' })).toEqual(['5(1)(f)']);
    expect(prohibited({ emotionSubjects: ['patients'], emotionReason: 'other' })).toEqual([]);
    expect(prohibited({ emotionSubjects: ['staff'], emotionReason: 'safety' })).toEqual([]);
    expect(prohibited({ biometrics: ['physical-state'], emotionSubjects: ['staff'] })).toEqual([]);
  });

  test('a system on a model of the same provider belongs to the AI Office, unless it is a device', () => {
    const lead = (facts: FactValues) => competence({ asOf, facts, matter: 'classification' }).lead;
    const chatbot = { ...factsOf('aia-patient-chatbot'), sameProviderModel: true };
    expect(lead(chatbot)).toBe('AI Office');
    expect(lead({ ...device, sameProviderModel: true })).toBe('IGJ');
    expect(competence({ asOf: '2026-08-01', facts: chatbot, matter: 'classification' }).lead).not.toBe('AI Office');
  });

  test('findings add up: prohibited, high-risk, transparency and model duties can stand together', () => {
    const all = found({
      ...device,
      practices: ['social-scoring'],
      directContact: ['public'],
      providesGpaiModel: true,
      gpaiLargeCompute: true,
    });
    expect(all.findings).toEqual(['prohibited', 'high-risk', 'transparency', 'gpai']);
  });

  test('what goes by the MDCG reading of in-house triage is left to a person', () => {
    const own = found({ ...inHouse, emergencyUse: ['patient-triage'] });
    expect([
      own.outcome,
      own.aiAct.highRisk,
      own.review.some(({ cites }) => cites.includes('mdcg-2025-6/question-35')),
    ]).toEqual(['undetermined', null, true]);
  });

  test('a device that Annex III lists too: route decided, registration and first day left to a person', () => {
    const both = found(factsOf('aia-triage-device'));
    expect(both.aiAct).toMatchObject({ route: 'ART6_1', registration: [], undecided: ['registration', 'dutiesFrom'] });
    expect(both.review.some(({ cites }) => cites.includes('ai-act/recital-131'))).toBe(true);
    expect(both.trace.find(({ rule }) => rule === 'ai-act/49')!.possible).toEqual([null, '49(1)']);
  });

  test('being high-risk never raises the class of a device', () => {
    const classOf = (facts: FactValues) => found(facts).device.class;
    expect(classOf({ ...device, emergencyUse: ['patient-triage'], staffUse: ['recruitment'] })).toBe(classOf(device));
  });

  test('a person in the loop does not take the classification away', () => {
    expect(found({ ...triage, limitedTask: [], influencesDecision: false }).aiAct.highRisk).toBe(true);
  });
});

describe('routes and codes of a device', () => {
  test('a class IIa device alone: three procedures, sampled per category, vertical and horizontal codes', () => {
    const { device: of, aiAct } = found(device);
    expect(of.procedures.map(({ id, annexes }) => [id, annexes])).toEqual([
      ['MDR-IX-I-III', 'IX (I, III)'],
      ['MDR-II-III-XI-10', 'II, III, XI (10)'],
      ['MDR-II-III-XI-18', 'II, III, XI (18)'],
    ]);
    expect(of.routes).toEqual(of.procedures.map(({ id }) => id));
    expect(of.codes.map(({ code, axis }) => [code, axis])).toEqual([
      ['MDA 0315', 'vertical'],
      ['MDS 1009', 'horizontal'],
    ]);
    expect(aiAct.codes[0]).toMatchObject({ code: 'AIP 0111', axis: 'vertical' });
    expect(aiAct.procedure).toMatchObject({ notifiedBody: true, cites: ['ai-act/43-3'] });
  });

  test('class I with a measuring function: a body for that aspect only', () => {
    const { device: of } = found(factsOf('aia-table-i-measuring'));
    expect([of.routes, of.codes.map(({ code }) => code)]).toEqual([
      ['MDR-IX-I-III-ASPECT', 'MDR-XI-A-ASPECT'],
      expect.arrayContaining(['MDS 1010', 'MDS 1009']),
    ]);
  });

  test('self-tests, companion diagnostics and class D bring steps and codes of their own', () => {
    const test = factsOf('aia-table-c');
    const steps = (facts: FactValues) => found({ ...test, ...facts }).device.extraSteps.map(({ id }) => id);
    expect(steps({ testSetting: 'self-test' })).toEqual(['srn', 'each-device']);
    expect(steps({ specimenTargets: ['companion'] })).toEqual(['srn', 'medicines-authority']);
    expect(steps({ specimenTargets: ['transfusion-agent'] })).toEqual(['srn', 'reference-laboratory', 'expert-panel']);
    const codes = (facts: FactValues) => found({ ...test, ...facts }).device.codes.map(({ code }) => code);
    expect(codes({ testSetting: 'self-test', specimenTargets: ['companion'] })).toEqual([
      'IVS 1009',
      'IVS 1002',
      'IVS 1003',
    ]);
    expect(codes({ specimenTargets: ['cancer'] }).slice(0, 2)).toEqual(['IVS 1009', 'IVR 0301']);
    expect(codes({ specimenTargets: ['cancer'] })).toContain('IVD 4007');
  });

  test('an in-house device has no procedure and needs no code', () => {
    const { device: of } = found(inHouse);
    expect([of.procedures, of.codes, of.extraSteps]).toEqual([[], [], []]);
  });
});

describe('the table of competence', () => {
  const ids = (facts: FactValues, matter: 'classification' | 'incident', event = {}) =>
    competence({ asOf, facts, matter, event }).rows.map(({ id, status }) => `${id} ${status}`);

  test('the role of IGJ is in force for devices, and a draft for the AI Act', () => {
    expect(ids(device, 'classification').slice(0, 2)).toEqual(['R01 in-force', 'R01a draft']);
  });

  test('critical infrastructure, education and law enforcement have their own rows', () => {
    expect(ids(factsOf('aia-listed-2'), 'classification')[0]).toBe('R29 draft');
    expect(ids(factsOf('aia-listed-3b'), 'classification')[0]).toBe('R30 draft');
    expect(ids(factsOf('aia-listed-6d'), 'classification')[0]).toBe('R31 draft');
  });

  test('a calamity in municipal support goes to the municipality', () => {
    expect(
      competence({
        asOf,
        facts: { settings: ['social-support'] },
        matter: 'incident',
        event: { calamity: 'established' },
      }).lead,
    ).toBe('municipality');
  });

  test('every row says where it is read', () => {
    for (const { facts } of examples)
      for (const row of competence({ asOf, facts, matter: 'classification' }).rows)
        expect([row.id, row.source.nl.length > 5, row.source.en.length > 5]).toEqual([row.id, true, true]);
  });
});
