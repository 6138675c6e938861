import type { LoaderFunctionArgs } from '@remix-run/node';
import { dossierLimits, limitsFeed, ownLimits, type FeedLimit, type LimitWords } from '#workflows/calendar/limits.ts';
import { storedCitation } from '#workflows/core/citation.ts';
import { placeOf } from '../../dossier/law.tsx';
import { limitName } from '../../dossier/words.ts';
import { requireContext, type PersonContext } from '../../http/context.server.ts';
import { problemPage } from '../../http/problem.server.ts';
import { messagesOf } from '../../i18n/catalogues.server.ts';
import { formats } from '../../i18n/format.ts';
import { dossierAddress } from './dossier-address.ts';

function wordsFor({ session }: PersonContext, origin: string, of: { name: string; more: boolean }): LimitWords {
  const lang = session.language;
  const m = messagesOf(lang);
  const words = m.workflow.page.deadlines.file;
  return {
    lang,
    name: of.name,
    description: of.more ? `${words.about} ${words.notAll}` : words.about,
    nameOf: (name) => limitName(m, name),
    lawOf: (cite) => {
      const place = placeOf(storedCitation(cite), m, lang);
      return place ? `${place.name}, ${place.article}` : m.workflow.page.ownProcedure;
    },
    lastDay: words.lastDay,
    lastMoment: (at) => words.lastMoment(formats[lang].instant(at)),
    standing: words.standing,
    boundTo: words.boundTo,
    notInForce: words.notInForce,
    category: words.category,
    hrefOf: (limit) => origin + dossierAddress(session.active.role, limit),
  };
}

/** The running limits of a person's organisation, or of one dossier that he may see, as a file for a calendar (iCalendar). */
export async function loader({ request, params, context: given }: LoaderFunctionArgs): Promise<Response> {
  const context = await requireContext(request, given);
  const { file } = messagesOf(context.session.language).workflow.page.deadlines;
  try {
    const found: { limits: FeedLimit[]; more: boolean } =
      params.id === undefined
        ? await ownLimits(context)
        : { limits: await dossierLimits(context, params.id), more: false };
    const reference = params.id === undefined ? null : (found.limits[0]?.reference ?? params.id);
    const name = reference === null ? file.name : file.nameOf(reference);
    const text = await limitsFeed(
      context,
      found.limits,
      wordsFor(context, new URL(request.url).origin, { name, more: found.more }),
    );
    return new Response(text, {
      headers: {
        'Content-Type': 'text/calendar; charset=utf-8',
        'Content-Disposition': `attachment; filename="${file.fileName}${reference === null ? '' : `-${reference}`}.ics"`,
        'Content-Language': context.session.language,
        'Cache-Control': 'no-store',
      },
    });
  } catch (error) {
    throw problemPage(error, request, messagesOf(context.session.language));
  }
}

/** Every other method: this is data to read. */
export const action = (): Response =>
  new Response('Method not allowed\n', { status: 405, headers: { Allow: 'GET, HEAD', 'Content-Type': 'text/plain' } });
