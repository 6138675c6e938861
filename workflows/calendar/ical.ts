/** One all-day event. Days are local days, `yyyy-mm-dd`. */
export interface CalendarEvent {
  /** Stable for ever and unique in the world. */
  readonly uid: string;
  readonly day: string;
  readonly summary: string;
  readonly description: string;
  readonly url: string;
  readonly categories: readonly string[];
  /** Not settled yet: a draft, or a day in another reading. */
  readonly tentative: boolean;
}

export interface CalendarHead {
  readonly name: string;
  readonly description: string;
  readonly language: 'nl' | 'en';
  /** Day on which the events were last stated; the stamp of every event, so that the same data is the same file. */
  readonly statedOn: string;
}

const longestLine = 75;
const utf8 = new TextEncoder();

/** Text as a value of a property: RFC 5545, 3.3.11. */
const escaped = (text: string) =>
  text
    .replaceAll('\\', '\\\\')
    .replaceAll(';', '\\;')
    .replaceAll(',', '\\,')
    .replace(/\r\n|\r|\n/g, '\\n');

/** A line of at most 75 octets and its continuations, never inside a character: RFC 5545, 3.1. */
export function folded(line: string): string {
  const lines: string[] = [];
  let current = '';
  let octets = 0;
  for (const character of line) {
    const size = utf8.encode(character).length;
    if (octets + size > longestLine) {
      lines.push(current);
      current = ' ';
      octets = 1;
    }
    current += character;
    octets += size;
  }
  return [...lines, current].join('\r\n');
}

const asDate = (day: string) => day.replaceAll('-', '');
const nextDay = (day: string) => new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

const lines = ({ statedOn, language }: CalendarHead, event: CalendarEvent): readonly string[] => [
  'BEGIN:VEVENT',
  `UID:${escaped(event.uid)}`,
  `DTSTAMP:${asDate(statedOn)}T000000Z`,
  `DTSTART;VALUE=DATE:${asDate(event.day)}`,
  `DTEND;VALUE=DATE:${asDate(nextDay(event.day))}`,
  `SUMMARY;LANGUAGE=${language}:${escaped(event.summary)}`,
  `DESCRIPTION;LANGUAGE=${language}:${escaped(event.description)}`,
  `URL:${event.url}`,
  `CATEGORIES:${event.categories.map(escaped).join(',')}`,
  `STATUS:${event.tentative ? 'TENTATIVE' : 'CONFIRMED'}`,
  'TRANSP:TRANSPARENT',
  'END:VEVENT',
];

/** A calendar as text by RFC 5545: all-day events, lines of 75 octets that end in CRLF. The same input is the same text. */
export function icalendar(head: CalendarHead, events: readonly CalendarEvent[]): string {
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//Waarborg//Wetskalender//${head.language.toUpperCase()}`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `NAME:${escaped(head.name)}`,
    `X-WR-CALNAME:${escaped(head.name)}`,
    `DESCRIPTION:${escaped(head.description)}`,
    'REFRESH-INTERVAL;VALUE=DURATION:P1D',
    ...events.flatMap((event) => lines(head, event)),
    'END:VCALENDAR',
  ]
    .map((line) => `${folded(line)}\r\n`)
    .join('');
}
