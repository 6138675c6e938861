import { expect, test } from 'vitest';
import { calendarFeed } from '#workflows/calendar/feed.ts';
import { folded, icalendar } from '#workflows/calendar/ical.ts';
import { calendarView, readFilter } from '#workflows/calendar/view.ts';
import { lawDays } from '#workflows/law/api.ts';
import { nl } from '#app/i18n/nl.ts';
import { loader } from '#app/routes/public/calendar-feed.ts';

type Line = { name: string; parameters: string[]; value: string };
const octets = (text: string) => new TextEncoder().encode(text).length;

/** A reader of iCalendar of its own, written from RFC 5545: unfolds, splits, and takes the escapes back. */
function parse(text: string): { head: Line[]; events: Line[][] } {
  expect(text.endsWith('\r\n')).toBe(true);
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  for (const line of text.split('\r\n')) expect(octets(line)).toBeLessThanOrEqual(75);
  const lines = text
    .replaceAll('\r\n ', '')
    .split('\r\n')
    .filter(Boolean)
    .map((line): Line => {
      const [, name = '', parameters = '', value = ''] = /^([A-Z-]+)((?:;[^:]+)?):(.*)$/.exec(line)!;
      return { name, parameters: parameters.split(';').filter(Boolean), value };
    });
  expect([lines[0], lines.at(-1)].map((line) => `${line!.name}:${line!.value}`)).toEqual([
    'BEGIN:VCALENDAR',
    'END:VCALENDAR',
  ]);
  const events: Line[][] = [];
  const head: Line[] = [];
  let open: Line[] | null = null;
  for (const line of lines.slice(1, -1)) {
    if (line.name === 'BEGIN') events.push((open = []));
    else if (line.name === 'END') open = null;
    else (open ?? head).push(line);
  }
  return { head, events };
}
const unescaped = (value: string) =>
  value.replace(/\\([\\;,nN])/g, (_, c: string) => (c.toLowerCase() === 'n' ? '\n' : c));
const valueOf = (lines: Line[], name: string) => unescaped(lines.find((line) => line.name === name)!.value);

const words = {
  name: nl.register.lawCalendar.feedName,
  description: nl.register.lawCalendar.feedText,
  otherReading: 'andere lezing',
  marks: nl.register.lawCalendar.marks,
  laws: nl.register.lawCalendar.laws,
};
const feed = (query = '') =>
  calendarFeed(new URLSearchParams(query), { lang: 'nl', words, pageUrl: 'https://waarborg.example/wet/kalender' });

test('the feed read back has every day of the calendar, as an all-day event with an end one day later', () => {
  const { head, events } = parse(feed().text!);
  expect(valueOf(head, 'VERSION')).toBe('2.0');
  expect(valueOf(head, 'PRODID')).toContain('Waarborg');
  const rows = lawDays();
  expect(events.length).toBe(rows.length + rows.filter(({ otherDay }) => otherDay).length);
  const byUid = new Map(events.map((event) => [valueOf(event, 'UID'), event]));
  expect(byUid.size).toBe(events.length);
  for (const { id, day, title, detail } of rows) {
    const event = byUid.get(`law-${id}@waarborg`)!;
    expect(valueOf(event, 'SUMMARY')).toBe(title.nl);
    expect(valueOf(event, 'DESCRIPTION').startsWith(detail.nl)).toBe(true);
    const start = event.find(({ name }) => name === 'DTSTART')!;
    expect([start.value, start.parameters]).toEqual([day.replaceAll('-', ''), ['VALUE=DATE']]);
    const end = valueOf(event, 'DTEND');
    const asDay = `${end.slice(0, 4)}-${end.slice(4, 6)}-${end.slice(6)}`;
    expect(Date.parse(asDay) - Date.parse(day)).toBe(86_400_000);
    expect(valueOf(event, 'DTSTAMP')).toMatch(/^\d{8}T000000Z$/);
  }
  const other = byUid.get('law-eudamed-existing-devices-other@waarborg')!;
  expect([valueOf(other, 'DTSTART'), valueOf(other, 'STATUS')]).toEqual(['20261128', 'TENTATIVE']);
  const draft = byUid.get('law-ai-act-high-risk-guidelines-draft@waarborg')!;
  expect(valueOf(draft, 'STATUS')).toBe('TENTATIVE');
  expect(valueOf(draft, 'DESCRIPTION')).toContain('Concept, nog niet bindend.');
});

test('the same question gives the same file, whenever it is asked', () => {
  expect(feed().text).toBe(feed().text);
});

test('the filters of the page work for the feed', () => {
  const { events } = parse(feed('law=notified-bodies&role=manufacturer').text!);
  expect(events.length).toBeGreaterThan(1);
  expect(events.every((event) => valueOf(event, 'CATEGORIES').includes('Aangemelde instanties'))).toBe(true);
  expect(feed('law=onzin').text).toBeNull();
});

test('texts with commas, semicolons, line ends and long words survive; no character is cut', () => {
  const summary = `a,b;c\\d ${'é'.repeat(200)}`;
  const text = icalendar({ product: 'P', name: 'n', description: 'd', language: 'en', statedOn: '2026-11-22' }, [
    {
      uid: 'one',
      day: '2026-12-31',
      summary,
      description: 'line one\nline two',
      url: 'https://a.example',
      categories: ['x'],
      tentative: false,
    },
  ]);
  const [event] = parse(text).events;
  expect(valueOf(event!, 'SUMMARY')).toBe(summary);
  expect(valueOf(event!, 'DESCRIPTION')).toBe('line one\nline two');
  expect(valueOf(event!, 'DTEND')).toBe('20270101');
  expect(folded('x'.repeat(75))).not.toContain('\r\n');
  expect(folded('x'.repeat(76))).toBe(`${'x'.repeat(75)}\r\n x`);
});

test('the address answers with a tag, and with nothing but the tag when the caller has it', async () => {
  const ask = (path: string, headers = {}) =>
    loader({
      request: new Request(`https://waarborg.example${path}`, { headers }),
      params: {},
      context: {},
    } as unknown as Parameters<typeof loader>[0]);
  const first = ask('/wet/kalender.ics');
  expect(first.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
  parse(await first.text());
  const again = ask('/wet/kalender.ics', { 'if-none-match': first.headers.get('etag')! });
  expect([again.status, await again.text()]).toEqual([304, '']);
  const english = await ask('/en/law/calendar.ics').text();
  expect(english).toContain('Transparency (Article 50)');
  expect(ask('/wet/kalender.ics?role=onzin').status).toBe(400);
});

test('what comes is apart from what was; today still comes', () => {
  const view = calendarView('2027-12-02', new URLSearchParams());
  expect(view.next[0]!.id).toBe('ai-act-annex-iii');
  expect(view.past[0]!.day < '2027-12-02').toBe(true);
  expect(view.past.map(({ day }) => day)).toEqual(
    view.past
      .map(({ day }) => day)
      .sort()
      .reverse(),
  );
  expect(view.next.length + view.past.length).toBe(lawDays().length);
  const own = calendarView('2026-11-22', new URLSearchParams('law=mdr&role=deployer'));
  expect(own.next.every(({ laws, roles }) => laws.includes('mdr') && roles.includes('deployer'))).toBe(true);
});

test('what is no filter is named and left out; repeated ones too', () => {
  expect(readFilter(new URLSearchParams('law=mdr&law=ivdr&role=x&role='))).toEqual({
    filter: { law: 'mdr', role: null },
    faults: [
      { parameter: 'law', value: 'ivdr' },
      { parameter: 'role', value: 'x' },
    ],
  });
});
