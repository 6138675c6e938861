import { describe, expect, test } from 'vitest';
import { competence, examples } from '#workflows/law/api.ts';
import type { EventFacts, FactValues } from '#workflows/law/api.ts';
import { rows } from '#workflows/law/competence/rows.ts';
import { scriptedEvents } from './duties/events.ts';

const factsOf = (id: string) => examples.find((one) => one.id === id)!.facts;

test('rows that do not hold from the first day of the MDR hold from the day of their own text', () => {
  expect(
    Object.fromEntries(rows.filter(({ from }) => from !== '2021-05-26').map(({ id, from }) => [id, from])),
  ).toEqual({
    R02: '2022-05-26',
    R10: '2025-02-02',
    R12: '2026-08-02',
    R01a: '2026-08-02',
    R05: '2026-08-02',
    R06: '2026-08-02',
    R07: '2026-08-02',
    R08: '2026-08-02',
    R09: '2026-08-02',
    R29: '2026-08-02',
    R30: '2026-08-02',
    R31: '2026-08-02',
    R32: '2026-08-02',
    R12a: '2025-08-02',
    R11: '2026-08-02',
    R27: '2026-08-02',
    R22a: '2025-08-02',
    R26a: '2015-01-01',
    R13: '2016-01-01',
    R14: '2016-01-01',
    R15: '2016-01-01',
    R12b: '2027-12-02',
    R20: '2028-08-02',
    R21: '2027-12-02',
    R21a: '2027-12-02',
    R19: '2018-05-25',
  });
});

test('a row counts on its first day and not on the day before', () => {
  const on = (asOf: string) =>
    competence({ asOf, facts: { providesGpaiModel: true }, matter: 'incident', event: { highRiskRoute: 'ART6_2' } })
      .rows;
  expect(on('2027-12-02').map(({ id }) => id)).toContain('R21');
  expect(on('2027-12-01').map(({ id }) => id)).not.toContain('R21');
});

test('toys and wellness gear have their own authority, unless they are devices', () => {
  const ids = (facts: FactValues) =>
    competence({ asOf: '2026-11-22', facts, matter: 'classification' }).rows.map(({ id }) => id);
  const no = factsOf('mdr-not-wellness');
  const device = factsOf('aia-radiology');
  expect(ids({ ...no, settings: ['toy'] })).toContain('R24');
  expect(ids({ ...device, settings: ['toy'] })).not.toContain('R24');
  expect(ids({ ...no, settings: ['consumer-wellness'] })).toContain('R24a');
  expect(ids({ ...device, settings: ['consumer-wellness'] })).not.toContain('R24a');
});

test('who is competent for each published case, for classification, complaints and notified bodies', async () => {
  const lines = examples.flatMap(({ id, facts }) =>
    (['classification', 'complaint', 'notified-body'] as const).map((matter) => {
      const found = competence({ asOf: '2026-11-22', facts, matter });
      return `${id}, ${matter}: ${found.rows.map((row) => `${row.id} ${row.lead}`).join(', ')}`;
    }),
  );
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('../__snapshots__/competence-by-case.txt');
});

test('who is competent for each event, whatever the system is', async () => {
  const systems: Record<string, FactValues> = {
    unknown: {},
    device: factsOf('aia-radiology'),
    'in-house': factsOf('mdr-in-house'),
    listed: factsOf('aia-listed-4a') ?? {},
    'listed, own model': { ...factsOf('aia-listed-3b'), sameProviderModel: true },
  };
  const variants: readonly EventFacts[] = [{}, { reporter: 'professional' }, { fundamentalRightsInfringed: true }];
  const answers = new Map<string, string[]>();
  scriptedEvents.forEach(({ event }, n) => {
    for (const [name, facts] of Object.entries(systems)) {
      variants.forEach((more, variant) => {
        const found = competence({ asOf: '2029-01-01', facts, matter: 'incident', event: { ...event, ...more } });
        const answer = found.rows.map((row) => `${row.id} ${row.lead}`).join(', ') || 'nobody';
        answers.set(answer, [...(answers.get(answer) ?? []), `${n + 1}${'abc'[variant]!} ${name}`]);
      });
    }
  });
  const lines = [...answers].map(([answer, cases]) => `${answer}\n  ${cases.join('; ')}`);
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('../__snapshots__/competence-by-event.txt');
});

describe('who hears of an event', () => {
  const leads = (event: EventFacts, facts: FactValues = {}, asOf = '2028-01-01') =>
    competence({ asOf, matter: 'incident', facts, event }).rows.map(({ id, lead }) => `${id} ${lead}`);
  const listed: EventFacts = {
    highRiskRoute: 'ART6_2',
    deviceRegulation: 'none',
    systemInvolved: 'caused',
    harm: 'death',
  };

  test('violence in care, and a dismissal for failing: the inspectorate (Wkkgz 11(1)(b) and (c))', () => {
    for (const event of [{ violenceInCare: true }, { dismissalForDysfunction: true }])
      expect(leads(event, {}, '2026-12-01')).toEqual(['R15 IGJ']);
    expect(leads({ violenceInCare: false, dismissalForDysfunction: false }, {}, '2026-12-01')).toEqual([]);
  });

  test('a system on a model of the same provider: the AI Office, also where only the event tells it (75(1))', () => {
    expect(leads({ ...listed, sameProviderModel: true })).toEqual(['R12b AI Office']);
    expect(leads({ ...listed, sameProviderModel: false })).toEqual(['R21 AP']);
    expect(leads({ ...listed, deviceRegulation: 'MDR', sameProviderModel: true })).not.toContain('R12b AI Office');
  });

  test('risk and price in health insurance: the authorities of finance, as for its supervision', () => {
    const insurer = examples.find(({ facts }) => facts.insuranceUse === 'risk-or-price')!.facts;
    expect(leads(listed, insurer)).toEqual(['R21a AFM/DNB']);
    // Also of an insurer the AI Office has what is built on a model of the same provider.
    expect(leads({ ...listed, sameProviderModel: true }, insurer)).toEqual(['R12b AI Office']);
  });
});

test('of a device whose notified body is still open the inspectorate leads, not who registers it', () => {
  const open = examples.find(({ id }) => id === 'aia-radiology')!.facts;
  const { outputUse: _use, ...facts } = open;
  const found = competence({ asOf: '2026-12-01', matter: 'classification', facts }).rows.map(
    ({ id, lead }) => `${id} ${lead}`,
  );
  expect(found[0]).toBe('R03a IGJ');
  expect(found).toContain('R23 CIBG');
});
