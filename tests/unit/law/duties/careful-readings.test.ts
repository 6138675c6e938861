import { describe, expect, test } from 'vitest';
import { duties } from '#workflows/law/api.ts';
import type { EventFacts } from '#workflows/law/api.ts';

const row = (name: string, event: EventFacts, asOf = '2028-09-10') =>
  duties({ asOf, event }).duties.find(({ id }) => id === name)!;

const device: EventFacts = { deviceRegulation: 'MDR', inHouse: false, systemInvolved: 'caused', awareAt: '2026-12-10' };

describe('MDR 87', () => {
  const vigilance = (event: EventFacts) => row('mdr-87-serious-incident', { ...device, ...event }, '2026-12-20');

  test('a danger to many that is not known is asked, for it would leave two days (87(4))', () => {
    const harmed: EventFacts = { harm: 'temporary-serious', unanticipated: false };
    expect(vigilance(harmed)).toMatchObject({ ask: ['publicHealthThreat'], clock: { due: '2026-12-28' } });
    expect(vigilance({ ...harmed, publicHealthThreat: false })).toMatchObject({
      ask: [],
      clock: { due: '2026-12-28' },
    });
    expect(vigilance({ ...harmed, publicHealthThreat: true })).toMatchObject({ ask: [], clock: { due: '2026-12-14' } });
  });

  test('what is said to be expected and also unanticipated is reported (87(7))', () => {
    const both: EventFacts = { harm: 'permanent-serious', expectedSideEffect: true, publicHealthThreat: false };
    expect(vigilance({ ...both, unanticipated: true }).decision).toBe('report');
    expect(vigilance({ ...both, unanticipated: false }).decision).toBe('not-required');
    expect(vigilance(both).decision).toBe('not-required');
  });

  test('a device in a test before the market is not made available: the clinical investigation has rules of its own', () => {
    const tested = vigilance({ harm: 'death', realWorldTest: true, highRiskRoute: 'ART6_1' });
    expect([tested.decision, tested.clock]).toEqual(['not-required', null]);
    expect(vigilance({ harm: 'death', realWorldTest: false }).decision).toBe('report');
  });
});

describe('Article 73', () => {
  const listed: EventFacts = {
    deviceRegulation: 'none',
    highRiskRoute: 'ART6_2',
    systemInvolved: 'caused',
    fundamentalRightsInfringed: false,
    criticalInfrastructure: false,
    propertyOrEnvironment: false,
    widespread: false,
    awareAt: '2028-01-10',
  };
  const report = (event: EventFacts) => row('ai-act-73-serious-incident', { ...listed, ...event }, '2028-01-15');

  test('a widespread infringement alone is reported, within two days (73(3))', () => {
    expect(report({ harm: 'none', widespread: true })).toMatchObject({
      decision: 'report',
      basis: 'AI-verordening 73(3)',
      clock: { due: '2028-01-12' },
    });
    expect(report({ harm: 'none' }).decision).toBe('not-required');
  });

  test('what would leave two days and is not known is asked; what cannot shorten it any more is not', () => {
    const { widespread: _one, criticalInfrastructure: _other, ...less } = listed;
    const ask = (event: EventFacts) =>
      row('ai-act-73-serious-incident', { ...less, harm: 'death', ...event }, '2028-01-15').ask;
    expect(ask({})).toEqual(['criticalInfrastructure', 'widespread']);
    expect(ask({ widespread: true })).toEqual([]);
    expect(ask({ criticalInfrastructure: true })).toEqual([]);
    expect(ask({ criticalInfrastructure: false, widespread: false })).toEqual([]);
    expect(ask({ equalReportingLaw: true, fundamentalRightsInfringed: true })).toEqual(['widespread']);
  });

  test('under equal law only infringed rights are reported, and neither death nor disruption sets the time (73(9))', () => {
    const equal = { fundamentalRightsInfringed: true, equalReportingLaw: true } as const;
    const fifteen = { basis: 'AI-verordening 73(2)', clock: { due: '2028-01-25' } };
    expect(report({ ...equal, harm: 'death' })).toMatchObject(fifteen);
    expect(report({ ...equal, harm: 'none', criticalInfrastructure: true })).toMatchObject(fifteen);
    // Equal law is for uses of Annex III: elsewhere it changes nothing.
    expect(report({ ...equal, harm: 'death', equalReportingLaw: false })).toMatchObject({
      clock: { due: '2028-01-20' },
    });
  });

  test('an in-house device is told of no route that is closed, and what is not settled is said', () => {
    const own = row('ai-act-73-serious-incident', { ...listed, deviceRegulation: 'MDR', inHouse: true, harm: 'death' });
    expect(own.decision).toBe('not-required');
    expect(own.why.en).toContain('the Wkkgz may');
    expect(own.open.map(({ en }) => en)).toEqual([
      'Whether an in-house device with a use of Annex III counts as a device here too is not settled.',
    ]);
    // Before its first day Article 73 binds nobody: then nothing hangs on it.
    const before = { ...listed, deviceRegulation: 'MDR', inHouse: true, harm: 'death', awareAt: '2026-12-10' } as const;
    expect(row('ai-act-73-serious-incident', before, '2026-12-20').open.map(({ en }) => en)).toEqual([
      expect.stringContaining('applies since 2 August 2026'),
    ]);
    const inform = row('ai-act-26-inform-provider', {
      ...listed,
      deviceRegulation: 'MDR',
      inHouse: true,
      harm: 'death',
    });
    expect([inform.decision, inform.why.en.startsWith('You are the provider')]).toEqual(['not-required', true]);
    const bought = row('ai-act-73-serious-incident', {
      ...listed,
      deviceRegulation: 'MDR',
      inHouse: false,
      harm: 'death',
    });
    expect([bought.open, bought.why.en.includes('goes through the MDR or IVDR')]).toEqual([[], true]);
  });
});

describe('reports that rest on Article 73', () => {
  const harmed: EventFacts = {
    deviceRegulation: 'MDR',
    highRiskRoute: 'ART6_1',
    systemInvolved: 'caused',
    harm: 'death',
    fundamentalRightsInfringed: false,
    noticedAt: '2028-09-04',
    awareAt: '2028-09-04',
  };

  test('who cannot reach the provider of a device reports infringed rights, not the harm (26(5), 73(10))', () => {
    const instead = (event: EventFacts) =>
      row('ai-act-26-report-instead', { ...harmed, providerUnreachable: true, ...event });
    expect(instead({})).toMatchObject({ decision: 'not-required', clock: null, to: 'IGJ' });
    expect(instead({ fundamentalRightsInfringed: true })).toMatchObject({
      decision: 'report',
      cites: ['ai-act/26-5', 'ai-act/73-2', 'ai-act/73-10'],
      clock: { due: '2028-09-19' },
    });
    expect(instead({ deviceRegulation: 'none', highRiskRoute: 'ART6_2' })).toMatchObject({
      decision: 'report',
      to: 'AP',
      cites: ['ai-act/26-5', 'ai-act/73-4'],
    });
  });

  test('a test in practice: of a device infringed rights, of what is not high-risk nothing (60(7))', () => {
    const tested = (event: EventFacts) =>
      row('ai-act-60-testing-incident', { ...harmed, realWorldTest: true, ...event });
    expect(tested({})).toMatchObject({ decision: 'not-required', to: 'IGJ' });
    expect(tested({ fundamentalRightsInfringed: true })).toMatchObject({ decision: 'report', to: 'IGJ' });
    expect(tested({ deviceRegulation: 'none', highRiskRoute: 'ART6_2' })).toMatchObject({
      decision: 'report',
      to: 'AP',
    });
    expect(tested({ deviceRegulation: 'none', highRiskRoute: 'none' }).decision).toBe('not-required');
  });

  test('a model with systemic risk: from 2 August 2025 (Article 113)', () => {
    const model: EventFacts = { ...harmed, deviceRegulation: 'none', highRiskRoute: 'none', systemicRiskModel: true };
    const on = (awareAt: string) => row('ai-act-55-systemic-risk', { ...model, awareAt }, '2026-01-01');
    expect([on('2025-08-01').decision, on('2025-08-02').decision]).toEqual(['not-required', 'report']);
    expect(on('2025-08-01').why.en).toContain('from 2025-08-02');
  });

  test('before Article 26 applies a user tells the manufacturer by the MDR or the IVDR, whichever its device falls under', () => {
    const basis = (deviceRegulation: 'MDR' | 'IVDR') => {
      const { basis: words, cites } = row(
        'ai-act-26-inform-provider',
        { ...harmed, deviceRegulation, awareAt: '2026-12-10' },
        '2026-12-20',
      );
      return [words, cites[0]];
    };
    expect([basis('IVDR'), basis('MDR')]).toEqual([
      ['IVDR 82(10)', 'ivdr/82-10'],
      ['MDR 87(10)', 'mdr/87-10'],
    ]);
  });
});
