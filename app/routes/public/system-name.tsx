import { redirect, type LoaderFunctionArgs } from '@remix-run/node';
import { publicSystemByNumber } from '#db/queries/public-system.ts';
import { NotFound } from '#workflows/core/errors.ts';
import { database } from '../../http/db.server.ts';
import { problemPage } from '../../http/problem.server.ts';
import { messagesOf } from '../../i18n/catalogues.server.ts';
import { paths } from '../../paths.ts';
import { asksEnglish, asksJson } from './preference.server.ts';

/** The permanent name of a system: leads (303) to its page in the asked language, or to the same as data. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const number = (params.number ?? '').toUpperCase();
  const { headers } = request;
  const lang = asksEnglish(headers.get('accept-language')) ? 'en' : 'nl';
  if (!(await publicSystemByNumber(await database(), number)))
    throw problemPage(new NotFound(number), request, messagesOf(lang));
  const target = asksJson(headers.get('accept')) ? paths.api.system(number) : paths.system(lang, number);
  return redirect(target, { status: 303, headers: { Vary: 'Accept, Accept-Language' } });
}

/** Never shown: the name always leads on, and a name that was never given out is a problem page. */
export default function SystemName() {
  return null;
}
