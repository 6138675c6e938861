import { describe, expect, test } from 'vitest';
import { transitionConditions, transitionUntil } from '#workflows/law/api.ts';
import { packOn } from '#workflows/law/pack.ts';
import { startOfDuties } from '#workflows/law/start-of-duties.ts';

/** MDR 120 as amended by Regulation (EU) 2023/607, IVDR 110 as amended by Regulation (EU) 2024/1860. */
describe('a device of the old directives', () => {
  test.each([
    ['MDR', 'III', '2027-12-31', '2028-12-31'],
    ['MDR', 'IIb', '2028-12-31', '2028-12-31'],
    ['MDR', 'IIa', '2028-12-31', '2028-12-31'],
    ['IVDR', 'D', '2027-12-31', '2027-12-31'],
    ['IVDR', 'C', '2028-12-31', '2028-12-31'],
    ['IVDR', 'B', '2029-12-31', '2029-12-31'],
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
    ['MDR', 'III', '2024-05-26', '2024-05-26', '2024-09-26', 'mdr/120'],
    ['MDR', 'IIb', '2024-05-26', '2024-05-26', '2024-09-26', 'mdr/120'],
    ['MDR', 'IIa', '2024-05-26', '2024-05-26', '2024-09-26', 'mdr/120'],
    ['MDR', 'I', '2024-05-26', '2024-05-26', '2024-09-26', 'mdr/120'],
    ['IVDR', 'D', '2025-05-26', '2025-05-26', '2025-09-26', 'ivdr/110'],
    ['IVDR', 'C', '2025-05-26', '2026-05-26', '2026-09-26', 'ivdr/110'],
    ['IVDR', 'B', '2025-05-26', '2027-05-26', '2027-09-26', 'ivdr/110'],
  ] as const)(
    '%s class %s: quality system by %s, application by %s, agreement by %s',
    (regulation, of, ...expected) => {
      const conditions = transitionConditions(regulation, of);
      expect(conditions.flatMap(({ by }) => by ?? [])).toEqual(expected.slice(0, 3));
      expect(conditions.filter(({ by }) => by === null).length).toBe(3);
      expect(new Set(conditions.map(({ cite }) => cite))).toEqual(new Set([expected[3]]));
    },
  );
});

/** AI Act 111(2) and 113, as amended by Regulation (EU) 2026/1744. */
describe('the first day of the high-risk duties', () => {
  const start = (facts: Parameters<typeof startOfDuties>[2], route: 'ART6_1' | 'ART6_2' = 'ART6_2') =>
    startOfDuties(packOn('2026-11-22'), route, facts);

  test('follows the route, whether or not the market day is known', () => {
    expect(start({})).toEqual({ from: '2027-12-02', legacy: null, ask: [] });
    expect(start({}, 'ART6_1')).toEqual({ from: '2028-08-02', legacy: null, ask: [] });
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
