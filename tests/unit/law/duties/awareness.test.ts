import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { factsOfMoments, governingMoments, momentKey, passedOverBy, startOfDay } from '#workflows/law/api.ts';
import type { AwarenessSubject, Candidate, Knower } from '#workflows/law/api.ts';

const candidate = (id: string, moment: string, more: Partial<Candidate> = {}): Candidate => ({
  id,
  knower: 'provider',
  about: 'event',
  moment,
  withdrawn: false,
  ...more,
});
const awareAt = (candidates: Candidate[], choices: Parameters<typeof governingMoments>[1] = []) =>
  factsOfMoments(governingMoments(candidates, choices)).awareAt;

describe('who knew what when', () => {
  const ticket = candidate('ticket', '2026-11-20T14:05:00+01:00');
  const report = candidate('report', '2026-11-20T16:40:00+01:00');
  const mail = candidate('mail', '2026-11-19');

  test('the earliest moment counts: a ticket two hours before the report of the hospital', () => {
    expect(awareAt([report, ticket])).toBe('2026-11-20T14:05:00+01:00');
  });

  test('a day without an hour counts from its beginning', () => {
    expect(awareAt([ticket, candidate('day', '2026-11-20')])).toBe('2026-11-20');
    expect(awareAt([candidate('night', '2026-11-19T23:30:00Z'), candidate('day', '2026-11-20')])).toBe('2026-11-20');
  });

  test('a later moment counts when it was chosen over the earlier ones, and these stay named', () => {
    const choice = { candidateId: 'report', over: passedOverBy([ticket, report], 'report') };
    const [found] = governingMoments([ticket, report], [choice]);
    expect(found).toMatchObject({ fact: 'awareAt', candidate: { id: 'report' }, passedOver: [{ id: 'ticket' }] });
    expect(found!.why.en).toContain('A later moment was chosen');
  });

  test('a mail found after the choice was not passed over by it: the clock moves earlier', () => {
    const choice = { candidateId: 'report', over: ['ticket'] };
    expect(awareAt([ticket, report, mail], [choice])).toBe('2026-11-19');
    const again = { candidateId: 'report', over: passedOverBy([ticket, report, mail], 'report') };
    expect(awareAt([ticket, report, mail], [choice, again])).toBe('2026-11-20T16:40:00+01:00');
  });

  test('a chosen moment that is withdrawn no longer sets the others aside', () => {
    const choice = { candidateId: 'report', over: ['ticket'] };
    expect(awareAt([ticket, { ...report, withdrawn: true }], [choice])).toBe('2026-11-20T14:05:00+01:00');
    expect(() => passedOverBy([{ ...report, withdrawn: true }], 'report')).toThrow(RangeError);
  });

  test('each party and each thing known has a clock of its own; knowledge that starts none governs nothing', () => {
    const all = [
      candidate('noticed', '2026-11-18', { knower: 'deployer' }),
      candidate('breach', '2026-11-18T09:00:00+01:00', { knower: 'deployer', about: 'breach' }),
      candidate('death', '2026-11-24', { about: 'death' }),
      candidate('other', '2026-11-24', { knower: 'deployer', about: 'threat' }),
      ticket,
    ];
    expect(factsOfMoments(governingMoments(all, []))).toEqual({
      awareAt: ticket.moment,
      deathAwareAt: '2026-11-24',
      noticedAt: '2026-11-18',
      breachAwareAt: '2026-11-18T09:00:00+01:00',
    });
  });
});

test('whatever comes in, in whatever order: never later than the earliest that was not passed over, and withdrawn ones govern nothing', () => {
  const moment = fc
    .integer({ min: 0, max: 400 * 24 })
    .map((hours) => new Date(Date.UTC(2026, 0, 1) + hours * 3_600_000).toISOString())
    .chain((instant) => fc.constantFrom(instant, instant.slice(0, 10)));
  const any = fc.record({
    moment,
    withdrawn: fc.boolean(),
    knower: fc.constantFrom<Knower>('provider', 'deployer'),
    about: fc.constantFrom<AwarenessSubject>('event', 'death', 'breach'),
  });
  fc.assert(
    fc.property(fc.array(any, { maxLength: 8 }), fc.array(fc.nat(7), { maxLength: 4 }), (told, picks) => {
      const candidates = told.map((one, n) => ({ ...one, id: String(n) }));
      const choices = picks.flatMap((n) =>
        candidates[n] && !candidates[n].withdrawn
          ? [{ candidateId: String(n), over: passedOverBy(candidates, String(n)) }]
          : [],
      );
      for (const { candidate: found, passedOver, knower, about } of governingMoments(candidates, choices)) {
        expect(found.withdrawn).toBe(false);
        const earlier = candidates.filter(
          (one) =>
            one.knower === knower &&
            one.about === about &&
            !one.withdrawn &&
            momentKey(one.moment) < momentKey(found.moment),
        );
        expect(earlier.map(({ id }) => id).sort()).toEqual(passedOver.map(({ id }) => id).sort());
      }
    }),
    { seed: 20261122 },
  );
});

test('the first moment of a day, also when the clocks change that day', () => {
  expect(new Date(startOfDay('2026-03-29')).toISOString()).toBe('2026-03-28T23:00:00.000Z');
  expect(new Date(startOfDay('2026-03-30')).toISOString()).toBe('2026-03-29T22:00:00.000Z');
  expect(new Date(startOfDay('2026-10-25')).toISOString()).toBe('2026-10-24T22:00:00.000Z');
  expect(new Date(startOfDay('2026-10-26')).toISOString()).toBe('2026-10-25T23:00:00.000Z');
});
