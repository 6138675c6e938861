import { describe, expect, test } from 'vitest';
import { classify, questions, transitionConditions, transitionUntil, type FactValues } from '#workflows/law/api.ts';
import { archetypes } from '#workflows/archetypes/all.ts';
import { packOn } from '#workflows/law/pack.ts';
import { startOfDuties } from '#workflows/law/start-of-duties.ts';
import { inTransition, underDirective } from '#workflows/law/transition.ts';

/** MDR 120 as amended by Regulation (EU) 2023/607, IVDR 110 as amended by Regulation (EU) 2024/1860. */
describe('a device of the old directives', () => {
  test.each([
    ['MDR', 'III', '2027-12-31', '2028-12-31'],
    ['MDR', 'IIb', '2028-12-31', '2028-12-31'],
    ['MDR', 'IIa', '2028-12-31', '2028-12-31'],
    ['IVDR', 'D', '2027-12-31', '2027-12-31'],
    // A certificate under the IVDD ends in 2027 whatever the class; the later years are for declared tests (110(3a), (3b)).
    ['IVDR', 'C', '2027-12-31', '2028-12-31'],
    ['IVDR', 'B', '2027-12-31', '2029-12-31'],
    ['MDR', 'I', null, null],
    ['IVDR', 'A', null, null],
  ] as const)(
    '%s class %s: with a certificate until %s, declared by the manufacturer until %s',
    (regulation, of, certified, declared) => {
      expect(transitionUntil(regulation, of, { deviceCertificate: 'directive-certificate' })).toBe(certified);
      expect(transitionUntil(regulation, of, { deviceCertificate: 'directive-declaration' })).toBe(declared);
    },
  );

  test.each([
    ['directive-certificate', ['sterile'], '2028-12-31'],
    ['directive-certificate', ['measuring'], '2028-12-31'],
    ['directive-certificate', ['reusable-surgical'], null],
    ['directive-certificate', ['reusable-surgical', 'measuring'], '2028-12-31'],
    ['directive-certificate', [], null],
    ['directive-declaration', ['reusable-surgical'], '2028-12-31'],
    ['directive-declaration', [], null],
    ['regulation', ['measuring'], null],
  ] as const)('MDR class I, %s, %j: until %s', (deviceCertificate, classIFeatures, until) => {
    expect(transitionUntil('MDR', 'I', { deviceCertificate, classIFeatures })).toBe(until);
    expect(transitionUntil('IVDR', 'A', { deviceCertificate, classIFeatures })).toBeNull();
  });

  test('no transition for a device of the regulation, a new device, or what is no device', () => {
    expect(transitionUntil('MDR', 'IIa', { deviceCertificate: 'regulation' })).toBeNull();
    expect(transitionUntil('MDR', 'IIa', { deviceCertificate: 'none-yet' })).toBeNull();
    expect(transitionUntil('MDR', 'IIa', {})).toBeNull();
    expect(transitionUntil(null, 'IIa', { deviceCertificate: 'directive-certificate' })).toBeNull();
    expect(transitionUntil('MDR', null, { deviceCertificate: 'directive-certificate' })).toBeNull();
  });

  test.each([
    ['MDR', 'III', 'certificate', '2024-05-26', '2024-05-26', '2024-09-26', 'mdr/120'],
    ['MDR', 'IIb', 'certificate', '2024-05-26', '2024-05-26', '2024-09-26', 'mdr/120'],
    ['MDR', 'IIa', 'certificate', '2024-05-26', '2024-05-26', '2024-09-26', 'mdr/120'],
    ['MDR', 'I', 'certificate', '2024-05-26', '2024-05-26', '2024-09-26', 'mdr/120'],
    ['MDR', 'IIa', 'declaration', '2024-05-26', '2024-05-26', '2024-09-26', 'mdr/120'],
    ['IVDR', 'D', 'certificate', '2025-05-26', '2025-05-26', '2025-09-26', 'ivdr/110'],
    ['IVDR', 'C', 'certificate', '2025-05-26', '2025-05-26', '2025-09-26', 'ivdr/110'],
    ['IVDR', 'B', 'certificate', '2025-05-26', '2025-05-26', '2025-09-26', 'ivdr/110'],
    ['IVDR', 'D', 'declaration', '2025-05-26', '2025-05-26', '2025-09-26', 'ivdr/110'],
    ['IVDR', 'C', 'declaration', '2025-05-26', '2026-05-26', '2026-09-26', 'ivdr/110'],
    ['IVDR', 'B', 'declaration', '2025-05-26', '2027-05-26', '2027-09-26', 'ivdr/110'],
  ] as const)(
    '%s class %s on a %s: quality system by %s, application by %s, agreement by %s',
    (regulation, of, document, ...expected) => {
      const conditions = transitionConditions(regulation, of, document);
      expect(conditions.flatMap(({ by }) => by ?? []).slice(-3)).toEqual(expected.slice(0, 3));
      expect(conditions.filter(({ by }) => by === null).length).toBe(3);
      expect(new Set(conditions.map(({ cite }) => cite))).toEqual(new Set([expected[3]]));
    },
  );
});

/** MDR 120(3c)(e): application by 26 May 2024, agreement by 26 September 2024; IVDR 110(3c) by class. */
describe('application and agreement', () => {
  const certified = { deviceCertificate: 'directive-certificate' } as const;
  test.each<[string, FactValues, string]>([
    ['nothing known of them: taken as met', {}, '2028-12-31'],
    ['signed in time', { transitionStep: 'agreed' }, '2028-12-31'],
    ['applied on the last day', { transitionStep: 'agreed', applicationLodged: '2024-05-26' }, '2028-12-31'],
    ['applied a day late', { transitionStep: 'agreed', applicationLodged: '2024-05-27' }, '2024-05-26'],
    ['signed on the last day', { transitionStep: 'agreed', agreementSigned: '2024-09-26' }, '2028-12-31'],
    ['signed a day late', { transitionStep: 'agreed', agreementSigned: '2024-09-27' }, '2024-09-26'],
    ['applied and never signed', { transitionStep: 'applied', applicationLodged: '2024-03-01' }, '2024-09-26'],
    ['never applied', { transitionStep: 'none' }, '2024-05-26'],
  ])('of a device of class IIa, %s', (_title, facts, until) => {
    expect(transitionUntil('MDR', 'IIa', { ...certified, ...facts })).toBe(until);
  });

  test('a declared test of class B can still be applied for until 26 May 2027, and signed until 26 September 2027', () => {
    const declared = { deviceCertificate: 'directive-declaration', directiveClass: 'ivd-general' } as const;
    expect(transitionUntil('IVDR', 'B', { ...declared, transitionStep: 'none' })).toBe('2027-05-26');
    expect(transitionUntil('IVDR', 'B', { ...declared, transitionStep: 'applied' })).toBe('2027-09-26');
    expect(transitionUntil('IVDR', 'B', { ...declared, transitionStep: 'agreed' })).toBe('2029-12-31');
    // Under a certificate of the IVDD both had to be there in 2025.
    expect(transitionUntil('IVDR', 'B', { ...certified, transitionStep: 'none' })).toBe('2025-05-26');
  });
});

test.each([
  ['MDR', 'IIa', '2021-05-25'],
  ['IVDR', 'C', '2022-05-25'],
] as const)(
  'an own declaration under the directive was drawn up before the %s applied: class %s by %s',
  (regulation, of, by) => {
    expect(transitionConditions(regulation, of, 'declaration')[0]).toMatchObject({
      what: { en: 'Declaration under the old directive drawn up' },
      by,
    });
    expect(transitionConditions(regulation, of, 'certificate')).toHaveLength(6);
  },
);

test('a device is in the transition up to and including its last day', () => {
  const found = underDirective('MDR', 'IIa', { deviceCertificate: 'directive-certificate' });
  expect([inTransition(found, '2028-12-31'), inTransition(found, '2029-01-01')]).toEqual([true, false]);
  const doubted = underDirective('MDR', 'IIa', {
    deviceCertificate: 'directive-certificate',
    directiveClass: 'ivd-general',
  });
  expect([inTransition(doubted, '2026-11-22'), inTransition(null, '2026-11-22')]).toEqual([false, false]);
});

test('without its class the directive follows from the regulation', () => {
  const certified = { deviceCertificate: 'directive-certificate' } as const;
  expect(underDirective('MDR', 'IIa', certified)).toMatchObject({
    directive: 'MDD',
    class: null,
    document: 'certificate',
  });
  expect(underDirective('IVDR', 'C', certified)).toMatchObject({ directive: 'IVDD', class: null });
});

/** MDR 120 is for devices of the MDD and AIMDD, IVDR 110 for those of the IVDD; only class I and IVDD general needed no certificate. */
describe('the class under the directive', () => {
  const facts: FactValues = archetypes.find(({ id }) => id === 'home-rehabilitation')!.facts;
  const found = (more: FactValues) =>
    classify({ asOf: '2026-11-27', facts: { ...facts, ...more }, counterfactuals: false });
  const directive = (more: FactValues) => found(more).device.directive;

  test('stands beside the class under the regulation, with document and days', () => {
    const { device } = found({
      deviceCertificate: 'directive-declaration',
      directiveClass: 'class-i',
      transitionStep: 'agreed',
      applicationLodged: '2024-03-18',
      agreementSigned: '2024-08-29',
    });
    expect([device.regulation, device.class]).toEqual(['MDR', 'IIa']);
    expect(device.directive).toEqual({
      directive: 'MDD',
      document: 'declaration',
      class: 'class-i',
      step: 'agreed',
      application: '2024-03-18',
      agreement: '2024-08-29',
      doubt: null,
      whenMet: '2028-12-31',
      missing: null,
      until: '2028-12-31',
    });
    expect(directive({ deviceCertificate: 'regulation' })).toBeNull();
    expect(directive({ deviceCertificate: 'directive-certificate', directiveClass: 'aimdd' })!.directive).toBe('AIMDD');
  });

  test.each<[NonNullable<FactValues['deviceCertificate']>, NonNullable<FactValues['directiveClass']>, string | null]>([
    ['directive-certificate', 'class-iii', null],
    ['directive-certificate', 'class-i', null],
    ['directive-declaration', 'class-i', null],
    ['directive-declaration', 'class-iia', 'needs-certificate'],
    ['directive-declaration', 'aimdd', 'needs-certificate'],
    ['directive-certificate', 'ivd-general', 'other-directive'],
    ['directive-declaration', 'ivd-self-testing', 'other-directive'],
  ])('with a %s of %s: %s', (deviceCertificate, directiveClass, doubt) => {
    const { device, review, obligations } = found({ deviceCertificate, directiveClass });
    expect(device.directive).toMatchObject({ doubt, until: doubt === null ? '2028-12-31' : null });
    expect(device.transitionUntil).toBe(doubt === null ? '2028-12-31' : null);
    expect(review.some(({ question }) => question.en.startsWith('Under which directive'))).toBe(doubt !== null);
    // Without a transition the duties of the manufacturer apply already.
    const first = obligations.find(({ cite }) => cite === 'mdr/15')?.from;
    expect(first).toBe(doubt === null ? '2029-01-01' : '2021-05-26');
  });

  test('is asked of a device whose class has a transition, and the days once there is something to date', () => {
    const next = (more: FactValues) => {
      const { deviceCertificate: _one, ...others } = facts;
      return questions({ asOf: '2026-11-27', facts: { ...others, ...more } }).next;
    };
    const old = { deviceCertificate: 'directive-certificate' } as const;
    const full = { ...old, directiveClass: 'class-iia' } as const;
    expect(next({})).toEqual(['deviceCertificate']);
    expect(next({ deviceCertificate: 'regulation' })).toEqual([]);
    expect(next({ deviceCertificate: 'none-yet' })).toEqual([]);
    expect(next(old)).toEqual(['directiveClass', 'transitionStep']);
    expect(next({ ...full, transitionStep: 'none' })).toEqual([]);
    expect(next({ ...full, transitionStep: 'applied' })).toEqual(['applicationLodged']);
    expect(next({ ...full, transitionStep: 'agreed' })).toEqual(['applicationLodged', 'agreementSigned']);
  });
});

/** AI Act 111(2) and 113, as amended by Regulation (EU) 2026/1744. */
describe('the first day of the high-risk duties', () => {
  const start = (facts: Parameters<typeof startOfDuties>[2], route: 'ART6_1' | 'ART6_2' = 'ART6_2') =>
    startOfDuties(packOn('2026-11-22'), route, facts);

  test('follows the route, whether or not the market day is known', () => {
    expect(start({})).toEqual({ from: '2027-12-02', legacy: null, ask: ['marketDate'] });
    expect(start({}, 'ART6_1')).toEqual({ from: '2028-08-02', legacy: null, ask: ['marketDate'] });
    expect(start({ marketDate: '2027-12-02' })).toEqual({ from: '2027-12-02', legacy: false, ask: [] });
    expect(start({ marketDate: '2028-08-02' }, 'ART6_1')).toEqual({ from: '2028-08-02', legacy: false, ask: [] });
  });

  test('of what was on the market the day before depends on a significant change, then on who uses it', () => {
    const before = { marketDate: '2027-12-01' };
    expect(start(before)).toEqual({ from: '2027-12-02', legacy: true, ask: ['significantChange'] });
    expect(start({ ...before, significantChange: true })).toEqual({ from: '2027-12-02', legacy: true, ask: [] });
    const unchanged = { ...before, significantChange: false };
    expect(start(unchanged)).toEqual({ from: null, legacy: true, ask: ['deployerKind'] });
    expect(start({ ...unchanged, deployerKind: 'public-authority' })).toEqual({
      from: '2030-08-02',
      legacy: true,
      ask: [],
    });
    expect(start({ ...unchanged, deployerKind: 'other' })).toEqual({ from: null, legacy: true, ask: [] });
  });
});
