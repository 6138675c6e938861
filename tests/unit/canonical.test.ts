import { canonical, sha256 } from '#workflows/core/canonical.ts';
import { dayOf, daysBetween, plusDays } from '#workflows/core/days.ts';
import { chainChecker } from '#workflows/core/verify.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';

test('one value has one text, whatever the order of its keys', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
      const turned = Object.fromEntries(Object.entries(value).reverse());
      expect(canonical(turned)).toBe(canonical(value));
    }),
  );
});

test('a database that stores the text as JSON gives back the same text', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(canonical(JSON.parse(canonical(value)))).toBe(canonical(value));
    }),
  );
});

test('what is absent does not count, and moments are written in one way', () => {
  expect(canonical({ b: undefined, a: new Date('2026-11-22T09:00:00Z') })).toBe('{"a":"2026-11-22T09:00:00.000Z"}');
});

test('any change of one row breaks the chain at that row', () => {
  const bodies = [1, 2, 3, 4].map((version) => canonical({ subject: 'd', version, event: { type: `step${version}` } }));
  const hashes = bodies.reduce<string[]>((all, body) => [...all, sha256(all.at(-1) ?? '', body)], []);
  const rows = bodies.map((body, n) => ({ seq: n + 1, subject: 'd', version: n + 1, body, hash: hashes[n]! }));
  const faultIn = (list: typeof rows) => {
    const checker = chainChecker();
    list.forEach(checker.add);
    return checker.result().firstFault?.seq ?? null;
  };
  expect(faultIn(rows)).toBeNull();
  fc.assert(
    fc.property(fc.nat(3), fc.nat(40), (n, at) => {
      const { body } = rows[n]!;
      const place = at % body.length;
      const changed = body.slice(0, place) + (body[place] === '1' ? '2' : '1') + body.slice(place + 1);
      if (changed === body) return;
      expect(faultIn(rows.map((row, m) => (m === n ? { ...row, body: changed } : row)))).toBe(n + 1);
    }),
  );
  expect(faultIn(rows.filter(({ version }) => version !== 2))).toBe(3);
  expect(faultIn([rows[1]!, rows[0]!, ...rows.slice(2)])).toBe(2);
});

test('days are days of Amsterdam, and the nights of summer time do not move them', () => {
  expect(dayOf(new Date('2026-11-22T23:30:00Z'))).toBe('2026-11-23');
  expect(dayOf(new Date('2026-07-01T22:00:00Z'))).toBe('2026-07-02');
  expect(plusDays('2026-03-28', 1)).toBe('2026-03-29');
  expect(plusDays('2026-03-29', 1)).toBe('2026-03-30');
  expect(daysBetween('2026-10-24', '2026-10-26')).toBe(2);
});
