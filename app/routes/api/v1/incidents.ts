import type { LoaderFunctionArgs } from '@remix-run/node';
import { incidentsBefore } from '#db/queries/worklist.ts';
import { nearest } from '#workflows/registration/nearest.ts';
import { optionalContext } from '../../../http/context.server.ts';
import { messagesOf } from '../../../i18n/catalogues.server.ts';
import type { Language } from '../../../i18n/language.ts';
import { wholeAnswer } from '../../../http/whole-answer.server.ts';
import { paths } from '../../../paths.ts';
import { apiHeaders, problemJson, type InputFault } from './problem-json.ts';

const parameters = ['after'] as const;
const isReference = (value: string) => /^INC-\d{4}-\d{6}$/.test(value);

/** What is wrong with the question, if anything: an unknown parameter names the nearest that exists. */
function faultsIn(asked: URLSearchParams, lang: Language): InputFault[] {
  const { api } = messagesOf(lang).supervisor;
  const unknown = [...asked.keys()].filter((name) => !(parameters as readonly string[]).includes(name));
  const after = asked.get('after');
  return [
    ...unknown.map((name) => ({
      code: 'unknown-parameter',
      detail: api.unknown(name, nearest(name, parameters) ?? parameters[0]),
      name,
    })),
    ...(after === null || isReference(after) ? [] : [{ code: 'invalid', detail: api.after, name: 'after' }]),
  ];
}

/** The reports of incidents for inspectors, newest number first, twenty-five at a time: `after` is the last number of the page before. */
export async function loader({ request, context }: LoaderFunctionArgs): Promise<Response> {
  const { pathname, searchParams, origin } = new URL(request.url);
  const { db, session } = await optionalContext(request, context);
  if (!session) return problemJson('unauthenticated', 401, pathname, 'nl');
  if (session.active.role !== 'inspector') return problemJson('forbidden', 403, pathname, session.language);
  const faults = faultsIn(searchParams, session.language);
  if (faults.length > 0) return problemJson('bad-request', 400, pathname, session.language, faults);

  const { items, next } = await incidentsBefore(db, searchParams.get('after'));
  const data = items.map(({ id, reference, systemNumber, systemName, versionLabel, ...row }) => ({
    number: reference,
    ...row,
    system: { number: systemNumber, name: systemName, version: versionLabel },
    links: { page: paths.supervisor.report(id) },
  }));
  const links = { self: request.url, next: next && `${origin}${pathname}?after=${next}` };
  return wholeAnswer(context, JSON.stringify({ data, links }), {
    headers: { ...apiHeaders, 'Content-Type': 'application/json; charset=utf-8' },
  });
}
