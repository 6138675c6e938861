import { calendarStatedOn } from '#workflows/law/api.ts';
import { icalendar, type CalendarEvent } from './ical.ts';
import { calendarLines, readFilter, type CalendarLine } from './view.ts';

/** Words that the feed needs beside the texts of the law. */
export type FeedWords = {
  name: string;
  description: string;
  /** Before the day in another reading. */
  otherReading: string;
  marks: Readonly<Record<string, string>>;
  laws: Readonly<Record<string, string>>;
};

type Asked = { lang: 'nl' | 'en'; words: FeedWords; pageUrl: string };

function eventsOf(line: CalendarLine, { lang, words, pageUrl }: Asked): CalendarEvent[] {
  const marks = [words.marks[line.status], words.marks[line.confidence]].filter(Boolean);
  const sources = line.citations.map(({ provision }) => provision?.url[lang]).filter(Boolean);
  const event: CalendarEvent = {
    uid: `law-${line.id}@waarborg`,
    day: line.day,
    summary: line.title[lang],
    description: [line.detail[lang], ...marks, ...new Set(sources)].join('\n'),
    url: `${pageUrl}#${line.id}`,
    categories: line.laws.map((law) => words.laws[law] ?? law),
    tentative: line.status === 'draft' || line.status === 'proposed',
  };
  if (line.otherDay === null) return [event];
  const other = { ...event, uid: `law-${line.id}-other@waarborg`, day: line.otherDay, tentative: true };
  return [event, { ...other, summary: `${event.summary} (${words.otherReading})` }];
}

/** The calendar of the law as iCalendar text, with the same filters as the page; or the filters that are not known. */
export function calendarFeed(given: URLSearchParams, asked: Asked) {
  const { filter, faults } = readFilter(given);
  if (faults.length > 0) return { faults, text: null };
  const { name, description } = asked.words;
  const head = { product: 'Wetskalender', name, description, language: asked.lang, statedOn: calendarStatedOn };
  const text = icalendar(
    head,
    calendarLines(filter).flatMap((line) => eventsOf(line, asked)),
  );
  return { faults, text };
}
