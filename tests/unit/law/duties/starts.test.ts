import { describe, expect, test } from 'vitest';
import { duties, governingMoments, momentKey, passedOverBy } from '#workflows/law/api.ts';
import type { Candidate, EventFacts } from '#workflows/law/api.ts';
import { startsClock } from '#workflows/law/duties/awareness.ts';

const row = (id: string, event: EventFacts, asOf = '2026-11-22') =>
  duties({ asOf, event }).duties.find((duty) => duty.id === id)!;
const device: EventFacts = { deviceRegulation: 'MDR', systemInvolved: 'possible', highRiskRoute: 'ART6_1' };

describe('which clock of MDR 87 counts', () => {
  test('of two that end on one day the shorter paragraph is named', () => {
    const event: EventFacts = {
      ...device,
      harm: 'death',
      publicHealthThreat: true,
      awareAt: '2026-11-02',
      threatAwareAt: '2026-11-10',
    };
    expect(row('mdr-87-serious-incident', event)).toMatchObject({ basis: 'MDR 87(4)', clock: { due: '2026-11-12' } });
  });

  test('a death known together with the incident leaves nothing open', () => {
    const event: EventFacts = { ...device, harm: 'death', awareAt: '2026-11-02', deathAwareAt: '2026-11-02' };
    expect(row('mdr-87-serious-incident', event).open).toEqual([]);
  });

  test('whether it was anticipated is asked for a deterioration only: not for a death, not for a near miss', () => {
    const asks = (event: EventFacts) =>
      row('mdr-87-serious-incident', { ...device, awareAt: '2026-11-02', publicHealthThreat: false, ...event }).ask;
    expect(asks({ harm: 'permanent-serious' })).toEqual(['unanticipated']);
    expect(asks({ harm: 'death' })).toEqual([]);
    expect(asks({ harm: 'none', couldHaveLedTo: 'death' })).toEqual([]);
    expect(asks({ harm: 'none' })).toEqual(['couldHaveLedTo']);
    expect(asks({ couldHaveLedTo: 'none' })).toEqual(['harm']);
  });
});

describe('the day that governs is the local day of becoming aware', () => {
  const listed: EventFacts = {
    deviceRegulation: 'none',
    highRiskRoute: 'ART6_2',
    systemInvolved: 'caused',
    harm: 'death',
  };
  const decision = (awareAt: string) =>
    row('ai-act-73-serious-incident', { ...listed, awareAt }, '2027-12-20').decision;
  test('an hour before midnight in UTC is the next day in Amsterdam', () => {
    expect(decision('2027-12-01T23:30:00Z')).toBe('report');
    expect(decision('2027-12-01T22:30:00Z')).toBe('not-required');
  });

  test('a test in practice: from 2 August 2026, with the reason before it, and the start is asked for', () => {
    const tested = (event: EventFacts) =>
      row('ai-act-60-testing-incident', { ...listed, realWorldTest: true, ...event }, '2026-11-22');
    expect(tested({ awareAt: '2026-08-01' })).toMatchObject({ decision: 'not-required', immediately: false, ask: [] });
    expect(tested({ awareAt: '2026-08-01' }).why.en).toBe(
      'This duty applies from 2026-08-02. Reporting earlier is allowed.',
    );
    expect(tested({ realWorldTest: false }).why.en).toContain('no test');
    expect(tested({ awareAt: '2026-08-02' })).toMatchObject({
      decision: 'report',
      clock: { due: '2026-08-12' },
      ask: [],
    });
    expect(tested({})).toMatchObject({ decision: 'report', clock: null, ask: ['awareAt'] });
    expect(tested({ harm: 'none' }).ask).not.toContain('awareAt');
  });

  test('the provider cannot be reached: the care organisation reports, and its own moment is asked for', () => {
    const instead = (event: EventFacts) =>
      row('ai-act-26-report-instead', { ...listed, providerUnreachable: true, ...event }, '2028-12-20');
    expect(instead({ noticedAt: '2028-12-01' })).toMatchObject({ to: 'AP', decision: 'report', ask: [] });
    expect(instead({})).toMatchObject({ decision: 'report', clock: null, ask: ['noticedAt'] });
    expect(instead({ deviceRegulation: 'MDR' }).to).toBe('IGJ');
    expect(instead({ deviceRegulation: 'IVDR' }).to).toBe('IGJ');
    expect(instead({ harm: 'none' }).ask).not.toContain('noticedAt');
  });
});

describe('what stays open, and what is asked', () => {
  const death: EventFacts = {
    ...{ deviceRegulation: 'none', highRiskRoute: 'ART6_2', systemInvolved: 'caused', harm: 'death' },
    ...{ awareAt: '2028-12-01', noticedAt: '2028-12-01', deathAwareAt: '2028-12-05' },
  };
  test('the other reading of ten days is shown with a report, and only then', () => {
    const openOf = (id: string, event: EventFacts) => row(id, { ...death, ...event }, '2028-12-20').open.length;
    expect(openOf('ai-act-60-testing-incident', { realWorldTest: true })).toBe(1);
    expect(openOf('ai-act-60-testing-incident', { realWorldTest: true, systemInvolved: 'excluded' })).toBe(0);
    expect(openOf('ai-act-26-report-instead', { providerUnreachable: true })).toBe(1);
    expect(openOf('ai-act-26-report-instead', { providerUnreachable: true, systemInvolved: 'excluded' })).toBe(0);
  });

  test('two days for a widespread infringement run from the incident, also where somebody died before', () => {
    const event: EventFacts = { ...death, widespread: true, awareAt: '2028-12-07' };
    expect(row('ai-act-73-serious-incident', event, '2028-12-20').clock).toMatchObject({ trigger: 'awareAt' });
  });

  test('under equal European law only infringed rights are asked about (Article 73(9))', () => {
    const asks = (event: EventFacts) =>
      row('ai-act-73-serious-incident', { deviceRegulation: 'none', highRiskRoute: 'ART6_2', ...event }, '2028-12-20')
        .ask;
    expect(asks({})).toEqual(['harm', 'criticalInfrastructure', 'propertyOrEnvironment', 'fundamentalRightsInfringed']);
    expect(asks({ equalReportingLaw: true })).toEqual(['fundamentalRightsInfringed']);
  });

  test('a trend of what may be no device: which regulation is asked, but not where there is no trend', () => {
    expect(row('mdr-88-trend', { trendIncrease: true })).toMatchObject({
      decision: 'undetermined',
      ask: ['deviceRegulation'],
    });
    expect(row('mdr-88-trend', { trendIncrease: false })).toMatchObject({ decision: 'not-required', ask: [] });
  });
});

test('without a word on a calamity six weeks run from noticing', () => {
  expect(row('wkkgz-11-calamity', { harm: 'death', noticedAt: '2026-11-02' })).toMatchObject({
    decision: 'undetermined',
    clock: { due: '2026-12-14' },
    ask: ['calamity'],
  });
});

const candidate = (id: string, moment: string, more: Partial<Candidate> = {}): Candidate => ({
  ...{ id, moment, knower: 'provider', about: 'event', withdrawn: false },
  ...more,
});

describe('who knew what when', () => {
  const ticket = candidate('ticket', '2026-11-20T14:05:00+01:00');
  const report = candidate('report', '2026-11-20T16:40:00+01:00');

  test('only some knowledge starts a clock', () => {
    expect([startsClock('provider', 'event'), startsClock('deployer', 'breach')]).toEqual([true, true]);
    expect([startsClock('deployer', 'threat'), startsClock('provider', 'breach')]).toEqual([false, false]);
  });

  test('a choice passes over the same knowledge of the same party that stands, and nothing else', () => {
    const others = [
      candidate('noticed', '2026-11-18', { knower: 'deployer' }),
      candidate('death', '2026-11-18', { about: 'death' }),
      candidate('gone', '2026-11-18', { withdrawn: true }),
      candidate('later', '2026-11-25'),
    ];
    expect(passedOverBy([ticket, report, ...others], 'report')).toEqual(['ticket']);
  });

  test('a choice about other knowledge leaves this one as it was chosen', () => {
    const breaches = ['a', 'b'].map((id, n) =>
      candidate(id, `2026-11-1${n}T09:00:00+01:00`, { knower: 'deployer', about: 'breach' }),
    );
    const all = [ticket, report, ...breaches];
    const found = governingMoments(all, [
      { candidateId: 'report', over: ['ticket'] },
      { candidateId: 'b', over: ['a'] },
    ]);
    expect(found.map((one) => [one.fact, one.candidate.id])).toEqual([
      ['awareAt', 'report'],
      ['breachAwareAt', 'b'],
    ]);
  });

  test('what governs without a choice passes nothing over, and says so', () => {
    const mail = candidate('mail', '2026-11-19');
    const [plain] = governingMoments([ticket, report], []);
    expect([plain!.passedOver, plain!.why.en.endsWith('The earliest moment counts.')]).toEqual([[], true]);
    const [found] = governingMoments([ticket, report, mail], [{ candidateId: 'report', over: ['ticket'] }]);
    expect([found!.candidate.id, found!.passedOver]).toEqual(['mail', []]);
    const same = candidate('same', report.moment);
    const [chosen] = governingMoments([ticket, same, report], [{ candidateId: 'report', over: ['ticket', 'same'] }]);
    expect([chosen!.candidate.id, chosen!.passedOver.map(({ id }) => id)]).toEqual(['report', ['ticket']]);
  });

  test('moments are in order to the second, also in the last hour of a day of 25 hours', () => {
    const key = (moment: string) => momentKey(moment);
    expect(key('2026-10-25T23:59:59+01:00')).toBeLessThan(key('2026-10-26'));
    expect(key('2026-11-22')).toBeLessThan(key('2026-11-22T00:00:00+01:00'));
    expect(key('2026-11-22T00:00:01+01:00')).toBeLessThan(key('2026-11-22T00:00:02+01:00'));
    expect(key('2026-11-22T09:00:00+01:00')).toBe(key('2026-11-22T08:00:00Z'));
  });
});
