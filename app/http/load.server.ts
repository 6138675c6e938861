import { randomUUID } from 'node:crypto';
import type { LoaderFunctionArgs } from '@remix-run/node';
import { messagesOf } from '../i18n/catalogues.server.ts';
import { requireRole, type PersonContext } from './context.server.ts';
import { problemPage } from './problem.server.ts';
import type { Role } from './session-view.ts';

/**
 * A loader for people in these roles. Adds a fresh `commandId` for the forms of the page and `done`, the act that led here;
 * what a view refuses (`NotFound`, `Forbidden`) becomes the page of that problem.
 */
export const load =
  <T extends object>(roles: readonly Role[], read: (context: PersonContext, args: LoaderFunctionArgs) => Promise<T>) =>
  async (args: LoaderFunctionArgs) => {
    const context = await requireRole(args.request, roles, args.context);
    const m = messagesOf(context.session.language);
    try {
      const found = await read(context, args);
      return { ...found, commandId: randomUUID(), done: new URL(args.request.url).searchParams.get('gedaan') };
    } catch (error) {
      throw problemPage(error, args.request, m);
    }
  };
