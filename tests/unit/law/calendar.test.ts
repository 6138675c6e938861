import { expect, test } from 'vitest';
import {
  inForce,
  isDay,
  lawDays,
  lawVersions,
  lawWithoutDay,
  provision,
  provisionIds,
  startingOn,
  transitionConditions,
  transitionUntil,
} from '#workflows/law/api.ts';

const on = (day: string) => lawDays().filter((one) => one.day === day);

test('every row is a day, cites what exists, and keeps a name of its own', () => {
  const rows = lawDays();
  expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
  expect(rows.map(({ day }) => day)).toEqual(rows.map(({ day }) => day).sort());
  for (const { id, day, otherDay, cites, title, detail, laws, roles } of [
    ...rows,
    ...lawWithoutDay().map((one) => ({ ...one, day: '2026-01-01', otherDay: null })),
  ]) {
    expect([id, isDay(day), otherDay === null || isDay(otherDay)]).toEqual([id, true, true]);
    for (const cite of cites) expect(provision(cite).id).toBe(cite);
    expect(laws.length * roles.length * title.nl.length * title.en.length * detail.en.length).toBeGreaterThan(0);
    expect(`${title.nl} ${title.en} ${detail.nl} ${detail.en}`).not.toMatch(/!|helaas|deadline/i);
  }
});

test('every version and every first day of a provision stands in it', () => {
  for (const { from, id } of lawVersions())
    expect(on(from).map((one) => one.id)).toContain(`version-${id.replace('@', '-')}`);
  const shown = new Set(lawDays().flatMap(startingOn));
  const starting = provisionIds.filter((id) => provision(id).appliesFrom !== null);
  // What starts on the last day for something else is told there.
  const toldElsewhere = ['ai-act/111-4', 'ai-act/43-3-apply'];
  expect(starting.filter((id) => !shown.has(id) && !toldElsewhere.includes(id))).toEqual([]);
});

test('the days of the AI Act are those after Regulation (EU) 2026/1744', () => {
  const found = inForce('ai-act', '2026-11-22');
  expect(found.inForce).toBe(true);
  const start = (id: string) => lawDays().find((one) => one.id === id)!;
  expect(start('ai-act-annex-iii')).toMatchObject({ day: '2027-12-02', kind: 'start' });
  expect(start('ai-act-annex-i')).toMatchObject({ day: '2028-08-02', kind: 'start' });
  expect(startingOn(start('ai-act-annex-iii'))).toEqual(expect.arrayContaining(['ai-act/9', 'ai-act/27']));
  // What is about products alone: Article 6(1) itself, and the manufacturer of a product.
  expect(startingOn(start('ai-act-annex-i')).every((cite) => /^ai-act\/(6-1|25-3)/.test(cite))).toBe(true);
  expect(startingOn(start('ai-act-annex-i'))).toContain('ai-act/6-1');
  expect(start('ai-act-public-authorities').day).toBe('2030-08-02');
});

test('where sources or languages differ by a day, both days are shown', () => {
  const two = lawDays().filter(({ otherDay }) => otherDay !== null);
  expect(two.map(({ day, otherDay }) => [day, otherDay])).toEqual([
    ['2026-11-27', '2026-11-28'],
    ['2028-01-28', '2028-01-27'],
  ]);
});

test('every last day of the transition, and every day of its conditions, stands in it as second-hand', () => {
  const classes = { MDR: ['IIa', 'IIb', 'III'], IVDR: ['B', 'C', 'D'] } as const;
  for (const regulation of ['MDR', 'IVDR'] as const)
    for (const deviceClass of classes[regulation]) {
      const days = [
        transitionUntil(regulation, deviceClass, { deviceCertificate: 'directive-certificate' })!,
        ...transitionConditions(regulation, deviceClass).flatMap(({ by }) => by ?? []),
      ];
      for (const day of days) {
        const rows = on(day).filter(({ laws }) => laws.includes(regulation.toLowerCase() as 'mdr'));
        expect([day, rows.map(({ kind, confidence }) => [kind, confidence])]).toEqual([day, [['last', 'second-hand']]]);
      }
    }
});

test('drafts and proposals have no day on which they apply', () => {
  for (const { id, status, kind } of lawDays().filter((one) => one.status !== 'in-force'))
    expect([id, status === 'draft' || status === 'guidance', kind]).toEqual([id, true, 'text']);
  expect(lawWithoutDay().map(({ id }) => id)).toEqual(['com-2025-1023', 'uaiv', 'eudamed-vigilance']);
});
