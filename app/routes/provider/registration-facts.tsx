import { redirect, type LoaderFunctionArgs } from '@remix-run/node';
import { nextQuestion } from '#workflows/registration/question-view.ts';
import { requireRole } from '../../http/context.server.ts';
import { problemPage } from '../../http/problem.server.ts';
import { messagesOf } from '../../i18n/catalogues.server.ts';
import { paths } from '../../paths.ts';
import { providerRoles } from './roles.ts';
import { backToCheck, comesFromCheck } from './section-address.ts';

/** Leads to the first question that is still open; to the check or the outcome when there is none. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const own = await requireRole(request, providerRoles, context);
  const id = params.id!;
  const fromCheck = comesFromCheck(request);
  const next = await nextQuestion(own, id).catch((error: unknown) => {
    throw problemPage(error, request, messagesOf(own.session.language));
  });
  const end = fromCheck ? paths.provider.registrationCheck(id) : paths.provider.registrationOutcome(id);
  return redirect(next ? paths.provider.registrationFact(id, next) + (fromCheck ? backToCheck : '') : end, 303);
}
