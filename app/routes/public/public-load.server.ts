import type { LoaderFunctionArgs } from '@remix-run/node';
import type { Db } from '#dialect';
import { now } from '../../http/clock.server.ts';
import { database } from '../../http/db.server.ts';
import { problemPage } from '../../http/problem.server.ts';
import { messagesOf } from '../../i18n/catalogues.server.ts';
import { languageOf, type Language } from '../../i18n/language.ts';

/** What a page that is the same for everybody works with. There is no person in it: such pages are kept for the next visitor. */
export type OpenContext = { db: Db; now: Date; lang: Language; url: URL };

/** A loader of a public page; what a view refuses (`NotFound`) becomes the page of that problem. */
export const publicLoad =
  <T>(read: (context: OpenContext, args: LoaderFunctionArgs) => Promise<T>) =>
  async (args: LoaderFunctionArgs): Promise<T> => {
    const url = new URL(args.request.url);
    const lang = languageOf(url.pathname, null);
    try {
      return await read({ db: await database(), now: now(), lang, url }, args);
    } catch (error) {
      throw problemPage(error, args.request, messagesOf(lang));
    }
  };
