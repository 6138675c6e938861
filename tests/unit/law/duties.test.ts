import { describe, expect, test } from 'vitest';
import { competence, duties, examples } from '#workflows/law/api.ts';
import type { EventFacts } from '#workflows/law/api.ts';

const row = (id: string, event: EventFacts, asOf = '2026-11-22') =>
  duties({ asOf, event }).duties.find((duty) => duty.id === id)!;
const device: EventFacts = {
  deviceRegulation: 'MDR',
  highRiskRoute: 'ART6_1',
  systemInvolved: 'possible',
  publicHealthThreat: false,
  unanticipated: false,
};

describe('the manufacturer (MDR 87, IVDR 82)', () => {
  test.each([
    ['other serious incident', { harm: 'temporary-serious', awareAt: '2026-09-07' }, 'MDR 87(3)', '2026-09-22'],
    ['death', { harm: 'death', awareAt: '2026-03-25' }, 'MDR 87(5)', '2026-04-07'],
    [
      'unanticipated deterioration',
      { harm: 'permanent-serious', unanticipated: true, awareAt: '2026-03-20' },
      'MDR 87(5)',
      '2026-03-30',
    ],
    [
      'public health threat',
      { harm: 'temporary-serious', publicHealthThreat: true, awareAt: '2026-05-12' },
      'MDR 87(4)',
      '2026-05-15',
    ],
    [
      'a near miss that could have killed',
      { harm: 'none', couldHaveLedTo: 'death', awareAt: '2026-12-10' },
      'MDR 87(3)',
      '2026-12-28',
    ],
  ] as [string, EventFacts, string, string][])('%s', (_case, event, basis, due) => {
    expect(row('mdr-87-serious-incident', { ...device, ...event })).toMatchObject({
      decision: 'report',
      basis,
      clock: { due },
      by: 'provider',
      to: 'IGJ',
    });
  });

  test('new facts bring the clock forward, never back', () => {
    const before = row('mdr-87-serious-incident', { ...device, harm: 'temporary-serious', awareAt: '2026-11-20' });
    const after = row('mdr-87-serious-incident', { ...device, harm: 'death', awareAt: '2026-11-20' });
    expect([before.clock!.due, after.clock!.due]).toEqual(['2026-12-07', '2026-11-30']);
  });

  test('of two clocks the one that ends first counts', () => {
    const event: EventFacts = {
      ...device,
      harm: 'death',
      publicHealthThreat: true,
      awareAt: '2026-11-02',
      threatAwareAt: '2026-11-20',
    };
    expect(row('mdr-87-serious-incident', event)).toMatchObject({
      basis: 'MDR 87(5)',
      clock: { due: '2026-11-12', trigger: 'awareAt' },
    });
  });

  test('whether a deterioration was anticipated is asked; until then the shorter period counts', () => {
    const { unanticipated: _, ...unknown } = device;
    expect(
      row('mdr-87-serious-incident', { ...unknown, harm: 'permanent-serious', awareAt: '2026-11-02' }),
    ).toMatchObject({ ask: ['unanticipated'], clock: { due: '2026-11-12' } });
  });

  test.each([
    ['no device', { deviceRegulation: 'none', harm: 'death' }],
    ['in-house', { inHouse: true, harm: 'death' }],
    ['no link', { systemInvolved: 'excluded', harm: 'death' }],
    ['no serious harm', { harm: 'minor', couldHaveLedTo: 'minor' }],
    ['expected and quantified', { harm: 'temporary-serious', expectedSideEffect: true }],
  ] as [string, EventFacts][])('nothing to report: %s', (_case, event) => {
    expect(row('mdr-87-serious-incident', { ...device, ...event })).toMatchObject({
      decision: 'not-required',
      clock: null,
    });
  });

  test('what is not known is asked', () => {
    expect(row('mdr-87-serious-incident', {})).toMatchObject({ decision: 'undetermined', ask: ['deviceRegulation'] });
    expect(row('mdr-87-serious-incident', { deviceRegulation: 'MDR' })).toMatchObject({
      decision: 'undetermined',
      ask: ['harm', 'couldHaveLedTo'],
    });
    expect(row('mdr-87-serious-incident', { ...device, harm: 'death' })).toMatchObject({
      decision: 'report',
      clock: null,
      ask: ['awareAt'],
    });
  });

  test('a corrective action is reported before it is taken, without a number of days', () => {
    expect(row('mdr-87-corrective-action', { ...device, correctiveActionPlanned: true })).toMatchObject({
      decision: 'report',
      clock: null,
      immediately: true,
    });
    expect(row('mdr-87-corrective-action', { ...device, correctiveActionPlanned: false }).decision).toBe(
      'not-required',
    );
  });

  test('the IVDR has its own numbers', () => {
    expect(
      row('ivdr-82-serious-incident', { ...device, deviceRegulation: 'IVDR', harm: 'death', awareAt: '2026-11-02' })
        .basis,
    ).toBe('IVDR 82(5)');
  });
});

describe('AI Act', () => {
  const use: EventFacts = {
    deviceRegulation: 'none',
    highRiskRoute: 'ART6_2',
    systemInvolved: 'caused',
    harm: 'permanent-serious',
    criticalInfrastructure: false,
    fundamentalRightsInfringed: false,
    propertyOrEnvironment: false,
  };

  test('before its day nothing is required, and the day is named', () => {
    const duty = row('ai-act-73-serious-incident', { ...use, awareAt: '2027-12-01' }, '2027-12-05');
    expect(duty).toMatchObject({ decision: 'not-required', status: 'pending', clock: null });
    expect(duty.why.en).toContain('2027-12-02');
  });

  test.each([
    ['serious harm', {}, '2027-12-02', 'AI-verordening 73(2)', '2027-12-17'],
    ['death', { harm: 'death' }, '2027-12-02', 'AI-verordening 73(4)', '2027-12-13'],
    ['widespread', { widespread: true }, '2027-12-02', 'AI-verordening 73(3)', '2027-12-06'],
    [
      'critical infrastructure',
      { harm: 'none', criticalInfrastructure: true },
      '2027-12-02',
      'AI-verordening 73(3)',
      '2027-12-06',
    ],
  ] as [string, EventFacts, string, string, string][])('%s', (_case, event, awareAt, basis, due) => {
    expect(row('ai-act-73-serious-incident', { ...use, ...event, awareAt }, '2027-12-05')).toMatchObject({
      decision: 'report',
      basis,
      clock: { due },
    });
  });

  test('what might have happened is no serious incident here, unlike under the MDR', () => {
    expect(
      row(
        'ai-act-73-serious-incident',
        { ...use, harm: 'none', couldHaveLedTo: 'death', awareAt: '2028-01-03' },
        '2028-01-03',
      ).decision,
    ).toBe('not-required');
  });

  test('a device reports only infringed rights', () => {
    const event: EventFacts = { ...device, harm: 'death', awareAt: '2028-08-02' };
    expect(
      row('ai-act-73-serious-incident', { ...event, fundamentalRightsInfringed: false }, '2028-08-10'),
    ).toMatchObject({ decision: 'not-required', basis: 'AI-verordening 73(10)' });
    expect(
      row('ai-act-73-serious-incident', { ...event, fundamentalRightsInfringed: true }, '2028-08-10'),
    ).toMatchObject({ decision: 'report', basis: 'AI-verordening 73(2)', clock: { due: '2028-08-17' } });
  });

  test('the deployer tells the provider at once, from the same day', () => {
    expect(
      row('ai-act-26-inform-provider', { ...device, harm: 'death', awareAt: '2028-08-02' }, '2028-08-10'),
    ).toMatchObject({ by: 'deployer', to: 'provider', decision: 'report', immediately: true });
    expect(row('ai-act-26-inform-provider', { ...device, harm: 'death', awareAt: '2026-11-20' })).toMatchObject({
      decision: 'not-required',
      basis: 'MDR 87(10)',
    });
  });
});

describe('care and personal data', () => {
  test('three working days after establishing a calamity', () => {
    expect(
      row('wkkgz-11-calamity', { calamity: 'established', calamityEstablishedAt: '2026-11-24' }).clock,
    ).toMatchObject({ due: '2026-11-27', trigger: 'calamityEstablishedAt' });
    expect(row('wkkgz-11-calamity', { calamity: 'established', calamityEstablishedAt: '2026-04-01' }).clock!.due).toBe(
      '2026-04-08',
    );
  });

  test('in doubt: six weeks from noticing, after that report anyway', () => {
    const event: EventFacts = { calamity: 'in-doubt', noticedAt: '2026-11-20' };
    expect(row('wkkgz-11-calamity', event)).toMatchObject({
      decision: 'undetermined',
      clock: { due: '2027-01-01', trigger: 'noticedAt' },
    });
    expect(row('wkkgz-11-calamity', event, '2027-01-01').decision).toBe('undetermined');
    expect(row('wkkgz-11-calamity', event, '2027-01-02').decision).toBe('report');
  });

  test('no calamity', () => {
    expect(row('wkkgz-11-calamity', { calamity: 'ruled-out' }).decision).toBe('not-required');
    expect(row('wkkgz-11-calamity', { harm: 'minor' }).decision).toBe('not-required');
    expect(row('wkkgz-11-calamity', { harm: 'death' })).toMatchObject({ decision: 'undetermined', ask: ['calamity'] });
  });

  test('72 hours for a data breach, in hours that exist', () => {
    const event: EventFacts = { personalDataBreach: 'risk', breachAwareAt: '2026-10-24T20:00:00+02:00' };
    expect(row('gdpr-33-data-breach', event).clock!.dueAt).toBe('2026-10-27T19:00:00+01:00');
    expect(row('gdpr-33-data-breach', { ...event, breachAwareAt: '2026-10-24' })).toMatchObject({
      clock: null,
      ask: ['breachAwareAt'],
    });
    expect(row('gdpr-33-data-breach', { personalDataBreach: 'no-risk' }).decision).toBe('not-required');
    expect(row('gdpr-34-tell-people', event).decision).toBe('not-required');
    expect(row('gdpr-34-tell-people', { personalDataBreach: 'high-risk' }).decision).toBe('report');
  });
});

describe('competence', () => {
  const facts = (id: string) => examples.find((example) => example.id === id)!.facts;
  const lead = (id: string, asOf = '2026-11-22') => {
    const { lead: authority, status } = competence({ asOf, facts: facts(id), matter: 'classification' });
    return [authority, status];
  };

  test('routes to the authority of the first row that matches, and says how certain that is', () => {
    expect(lead('aia-radiology')).toEqual(['IGJ', 'in-force']);
    expect(lead('mdr-in-house')).toEqual(['IGJ', 'in-force']);
    expect(lead('aia-triage-no-device')).toEqual(['AP', 'assumption']);
    expect(lead('aia-home-care-hours')).toEqual(['AP', 'draft']);
    expect(lead('aia-insurance-price')).toEqual(['AFM/DNB', 'draft']);
    expect(lead('aia-staff-emotion')).toEqual(['AP', 'draft']);
    expect(lead('aia-gpai')).toEqual(['AI Office', 'in-force']);
    expect(lead('mdr-speech-to-text')).toEqual(['IGJ', 'in-force']);
  });

  test('rows hold only on their days', () => {
    expect(
      competence({ asOf: '2026-08-01', facts: facts('aia-triage-no-device'), matter: 'classification' }).rows.map(
        (one) => one.id,
      ),
    ).not.toContain('R05');
  });

  test('incidents, notified bodies and complaints', () => {
    const asOf = '2026-11-22';
    const radiology = facts('aia-radiology');
    expect(
      competence({ asOf, facts: radiology, matter: 'incident', event: { reporter: 'provider' } }).rows.map(
        (one) => one.id,
      ),
    ).toEqual(['R16']);
    expect(
      competence({
        asOf,
        facts: radiology,
        matter: 'incident',
        event: { reporter: 'professional', calamity: 'established' },
      }).rows.map((one) => one.id),
    ).toEqual(['R14', 'R17']);
    expect(competence({ asOf, facts: {}, matter: 'notified-body' })).toMatchObject({ lead: 'VWS', co: ['IGJ'] });
    expect(competence({ asOf, facts: {}, matter: 'complaint' }).lead).toBe('LMZ');
    expect(competence({ asOf, facts: {}, matter: 'classification' })).toMatchObject({ lead: null, rows: [] });
  });
});
