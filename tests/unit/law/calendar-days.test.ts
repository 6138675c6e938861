import { describe, expect, test } from 'vitest';
import { calendarStatedOn, lawDays, provision } from '#workflows/law/api.ts';

/** Every row but those of the versions of a law, by what fixes its day. */
const rows: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'Article 113 of the AI Act, after Regulation (EU) 2026/1744': {
    'ai-act-chapters-1-2': '2025-02-02',
    'ai-act-models-and-bodies': '2025-08-02',
    'ai-act-bias-data': '2026-07-27',
    'ai-act-transparency': '2026-08-02',
    'ai-act-new-prohibitions': '2026-12-02',
    'ai-act-annex-iii': '2027-12-02',
    'ai-act-annex-i': '2028-08-02',
  },
  'Article 111 of the AI Act: 111(4), 111(3) and 111(2)': {
    'ai-act-older-generators': '2026-12-02',
    'ai-act-older-models': '2027-08-02',
    'ai-act-public-authorities': '2030-08-02',
  },
  'what the AI Act gives the Commission and the bodies until: 2(13), 72(3), 96(1)(g), 43(3)': {
    'ai-act-interplay-guidelines-due': '2027-08-01',
    'ai-act-limits-due': '2027-08-02',
    'ai-act-monitoring-guidance-due': '2027-09-02',
    'ai-act-bodies-apply': '2028-01-28',
  },
  'guidance of the Commission, by the day it came out': {
    'ai-act-incident-guidance-draft': '2025-09-26',
    'ai-act-high-risk-guidelines-draft': '2026-05-19',
    'ai-act-transparency-guidelines': '2026-07-20',
  },
  'Article 120 MDR and Article 110 IVDR, after Regulations (EU) 2023/607 and 2024/1860': {
    'mdr-legacy-application': '2024-05-26',
    'mdr-legacy-agreement': '2024-09-26',
    'ivdr-legacy-d-application': '2025-05-26',
    'ivdr-legacy-d-agreement': '2025-09-26',
    'ivdr-legacy-c-application': '2026-05-26',
    'ivdr-legacy-c-agreement': '2026-09-26',
    'ivdr-legacy-b-application': '2027-05-26',
    'ivdr-legacy-b-agreement': '2027-09-26',
    'legacy-highest-class': '2027-12-31',
    'legacy-middle-class': '2028-12-31',
    'legacy-lowest-class': '2029-12-31',
  },
  'Article 10a MDR and IVDR, and Article 5(5)(d) IVDR, by Regulation (EU) 2024/1860': {
    'devices-interruption': '2025-01-10',
    'ivdr-in-house-equivalence': '2030-12-31',
  },
  'Decision (EU) 2025/2371, published on 27 November 2025: mandatory six months later': {
    'eudamed-decision': '2025-11-27',
    'eudamed-mandatory': '2026-05-28',
    'eudamed-existing-devices': '2026-11-27',
    'eudamed-older-certificates': '2027-05-28',
  },
  'Implementing Regulation (EU) 2026/977': {
    'ir-2026-977-in-force': '2026-05-25',
    'ir-2026-977-applies': '2027-02-25',
    'ir-2026-977-recertification': '2027-11-25',
    'notified-body-reports': '2028-01-01',
  },
};

describe('the days of the calendar', () => {
  test.each(Object.entries(rows))('%s', (_ground, days) => {
    const found = lawDays().filter(({ id }) => id in days);
    expect(Object.fromEntries(found.map(({ id, day }) => [id, day]))).toEqual(days);
  });

  test('no row is left out above', () => {
    const known = Object.values(rows).flatMap((days) => Object.keys(days));
    const ids = lawDays().map(({ id }) => id);
    expect(ids.filter((id) => !id.startsWith('version-')).sort()).toEqual(known.sort());
  });

  test('a step of the transition rests on 120 MDR or 110 IVDR, by the law whose devices it is about', () => {
    const steps = lawDays().filter(({ id }) => /^(mdr|ivdr)-legacy-/.test(id));
    expect(steps).toHaveLength(8);
    for (const { id, laws, cites } of steps) {
      const law = id.split('-')[0]!;
      expect([id, laws, cites]).toEqual([id, [law], [law === 'mdr' ? 'mdr/120' : 'ivdr/110']]);
    }
  });

  test('the yearly report of notified bodies rests on Article 4, which applies before the first one is due', () => {
    const report = lawDays().find(({ id }) => id === 'notified-body-reports')!;
    expect([report.cites, provision('ir-2026-977/4').appliesFrom]).toEqual([['ir-2026-977/4'], '2027-02-25']);
  });

  test('on one day the text of a law stands before what starts with it', () => {
    const amended = lawDays().filter(({ day }) => day === '2026-07-27');
    expect(amended.map(({ id }) => id)).toEqual(['version-ai-act-2026-07-27', 'ai-act-bias-data']);
  });

  // The state of knowledge of the dossiers behind the rows; new rows mean a new day here.
  test('calendars of others get the day on which the law was last gone through', () => {
    expect(calendarStatedOn).toBe('2026-11-22');
  });
});
