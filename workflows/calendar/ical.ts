/** One event: a whole day, or the moment at which something ends. Days are local days, `yyyy-mm-dd`. */
export interface CalendarEvent {
  /** Stable for ever and unique in the world. */
  readonly uid: string;
  readonly day: string;
  /** The moment, where it is not about a whole day: as the clock in Amsterdam shows it, with its offset. */
  readonly moment?: string;
  readonly summary: string;
  readonly description: string;
  readonly url: string;
  readonly categories: readonly string[];
  /** Not settled yet: a draft, or a day in another reading. */
  readonly tentative: boolean;
  /** When it was last changed, and how often: a calendar that has it takes the last. Default: as the whole file. */
  readonly changed?: { readonly on: string; readonly times: number };
}

export interface CalendarHead {
  /** What kind of calendar, as part of the name of the program that made it. */
  readonly product: string;
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

/** The clock of Amsterdam, as RFC 5545 asks of a file that names it: since 1996 summer time begins and ends on a last Sunday, at 1:00 UTC. */
const amsterdam = [
  'BEGIN:VTIMEZONE',
  'TZID:Europe/Amsterdam',
  ...(
    [
      ['DAYLIGHT', '19810329T020000', 3, '+0100', '+0200', 'CEST'],
      ['STANDARD', '19961027T030000', 10, '+0200', '+0100', 'CET'],
    ] as const
  ).flatMap(([part, start, month, from, to, name]) => [
    `BEGIN:${part}`,
    `DTSTART:${start}`,
    `RRULE:FREQ=YEARLY;BYMONTH=${month};BYDAY=-1SU`,
    `TZOFFSETFROM:${from}`,
    `TZOFFSETTO:${to}`,
    `TZNAME:${name}`,
    `END:${part}`,
  ]),
  'END:VTIMEZONE',
];

/** A whole day ends where the next begins; a moment has no length. */
const time = ({ day, moment }: CalendarEvent): readonly string[] =>
  moment === undefined
    ? [`DTSTART;VALUE=DATE:${asDate(day)}`, `DTEND;VALUE=DATE:${asDate(nextDay(day))}`]
    : [`DTSTART;TZID=Europe/Amsterdam:${moment.slice(0, 19).replace(/[-:]/g, '')}`];

const lines = ({ statedOn, language }: CalendarHead, event: CalendarEvent): readonly string[] => [
  'BEGIN:VEVENT',
  `UID:${escaped(event.uid)}`,
  `DTSTAMP:${asDate(event.changed?.on ?? statedOn)}T000000Z`,
  ...(event.changed ? [`SEQUENCE:${event.changed.times}`] : []),
  ...time(event),
  `SUMMARY;LANGUAGE=${language}:${escaped(event.summary)}`,
  `DESCRIPTION;LANGUAGE=${language}:${escaped(event.description)}`,
  `URL:${event.url}`,
  `CATEGORIES:${event.categories.map(escaped).join(',')}`,
  `STATUS:${event.tentative ? 'TENTATIVE' : 'CONFIRMED'}`,
  'TRANSP:TRANSPARENT',
  'END:VEVENT',
];

/** A calendar as text by RFC 5545: days and moments, lines of 75 octets that end in CRLF. The same input is the same text. */
export function icalendar(head: CalendarHead, events: readonly CalendarEvent[]): string {
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//Waarborg//${head.product}//${head.language.toUpperCase()}`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `NAME:${escaped(head.name)}`,
    `X-WR-CALNAME:${escaped(head.name)}`,
    `DESCRIPTION:${escaped(head.description)}`,
    'REFRESH-INTERVAL;VALUE=DURATION:P1D',
    ...(events.some(({ moment }) => moment !== undefined) ? amsterdam : []),
    ...events.flatMap((event) => lines(head, event)),
    'END:VCALENDAR',
  ]
    .map((line) => `${folded(line)}\r\n`)
    .join('');
}
