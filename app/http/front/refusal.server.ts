import type { ServerResponse } from 'node:http';
import { closedPolicy } from './headers.server.ts';

const texts = {
  400: ['Dit adres of verzoek kan de server niet lezen.', 'The server cannot read this address or request.'],
  403: [
    'Dit verzoek komt van een andere website. Ga terug en verstuur het formulier opnieuw vanaf deze website.',
    'This request comes from another website. Go back and send the form again from this website.',
  ],
  405: ['Deze manier van aanvragen bestaat hier niet.', 'This way of asking does not exist here.'],
  408: ['Het verzoek duurde te lang. Probeer het opnieuw.', 'The request took too long. Try again.'],
  413: [
    'Wat u verstuurt is te groot. Maak het korter en verstuur het opnieuw.',
    'What you sent is too large. Make it shorter and send it again.',
  ],
  414: ['Dit adres is te lang.', 'This address is too long.'],
  415: [
    'De server leest dit soort bericht niet. Gebruik het formulier op de website.',
    'The server does not read this kind of message. Use the form on the website.',
  ],
  431: ['De kopregels van dit verzoek zijn te lang.', 'The headers of this request are too long.'],
  500: [
    'Er ging iets mis op de server. Probeer het later opnieuw.',
    'Something went wrong on the server. Try again later.',
  ],
  503: [
    'Het is nu erg druk. Probeer het over enkele seconden opnieuw.',
    'The server is very busy now. Try again in a few seconds.',
  ],
} as const;

/** The statuses with which the server answers by itself, without a page of the application. */
export type Refusal = keyof typeof texts;

/** A complete page without style or script: it must be right when nothing else works. */
export function refusalPage(status: Refusal, requestId: string): string {
  const [dutch, english] = texts[status];
  return (
    '<!doctype html><html lang="nl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">' +
    `<title>${status} · Waarborg</title></head><body><main><h1>${dutch}</h1>` +
    `<p lang="en">${english}</p><p>Kenmerk <span lang="en">(reference)</span>: ${requestId}</p>` +
    '<p><a href="/">Naar het register <span lang="en">(to the register)</span></a></p></main></body></html>\n'
  );
}

const extraHeaders: Partial<Record<Refusal, readonly [string, string]>> = {
  405: ['Allow', 'GET, HEAD, POST'],
  503: ['Retry-After', '2'],
};

/** Answers with a refusal and closes the connection when part of the request is still unread. */
export function refuse(res: ServerResponse, status: Refusal, requestId: string): void {
  if (res.headersSent) {
    res.destroy();
    return;
  }
  const body = Buffer.from(refusalPage(status, requestId));
  const extra = extraHeaders[status];
  if (extra) res.setHeader(...extra);
  if (!res.req.complete) res.setHeader('Connection', 'close');
  res.removeHeader('Content-Encoding');
  res.setHeader('Content-Security-Policy', closedPolicy);
  res.setHeader('Cache-Control', 'no-store');
  res.setHeader('Content-Type', 'text/html; charset=utf-8');
  res.setHeader('Content-Length', body.length);
  res.writeHead(status).end(body);
}
