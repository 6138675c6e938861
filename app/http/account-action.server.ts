import type { ActionFunctionArgs } from '@remix-run/node';
import { messagesOf } from '../i18n/catalogues.server.ts';
import { languageOf } from '../i18n/language.ts';
import { sessionOf } from './context.server.ts';
import { problemPage } from './problem.server.ts';

/** An action of the account pages: what a command refuses while it runs (two at once, no such step) becomes the page of that problem. */
export const accountAction =
  <T>(work: (args: ActionFunctionArgs) => Promise<T>) =>
  async (args: ActionFunctionArgs): Promise<T> => {
    try {
      return await work(args);
    } catch (error) {
      const { pathname } = new URL(args.request.url);
      const lang = languageOf(pathname, await sessionOf(args.request, args.context));
      throw problemPage(error, args.request, messagesOf(lang));
    }
  };
