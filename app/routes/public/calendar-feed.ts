import type { LoaderFunctionArgs } from '@remix-run/node';
import { calendarFeed } from '#workflows/calendar/feed.ts';
import { tagged } from '../../http/tagged.server.ts';
import { messagesOf } from '../../i18n/catalogues.server.ts';
import { languageOf } from '../../i18n/language.ts';
import { paths } from '../../paths.ts';

/** The calendar of the law as iCalendar (RFC 5545), with the filters of the page; a filter that is not known is 400. */
export const loader = ({ request }: LoaderFunctionArgs): Response => {
  const url = new URL(request.url);
  const lang = languageOf(url.pathname, null);
  const words = messagesOf(lang).register.lawCalendar;
  const { faults, text } = calendarFeed(url.searchParams, {
    lang,
    pageUrl: `${url.origin}${paths.lawCalendar(lang)}`,
    words: {
      name: words.feedName,
      description: words.feedText,
      otherReading: words.otherReading,
      marks: words.marks,
      laws: words.laws,
    },
  });
  if (text === null) {
    const headers = { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' };
    return new Response(faults.map(({ value }) => `${words.unknown(value)}\n`).join(''), { status: 400, headers });
  }
  return tagged(request, text, {
    'Content-Type': 'text/calendar; charset=utf-8',
    'Content-Disposition': `inline; filename="${lang === 'nl' ? 'wetskalender' : 'law-calendar'}.ics"`,
    'Content-Language': lang,
  });
};

/** Every other method: this is data to read. */
export const action = (): Response =>
  new Response('Method not allowed\n', { status: 405, headers: { Allow: 'GET, HEAD', 'Content-Type': 'text/plain' } });
