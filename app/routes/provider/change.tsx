import { redirect, type LoaderFunctionArgs } from '@remix-run/node';
import { nextOnChange } from '#workflows/registration/version-view.ts';
import { requireRole } from '../../http/context.server.ts';
import { problemPage } from '../../http/problem.server.ts';
import { messagesOf } from '../../i18n/catalogues.server.ts';
import { paths } from '../../paths.ts';
import { providerRoles } from './roles.ts';
import { backToCheck, comesFromCheck } from './section-address.ts';

/** Leads on with the questions about a change: to the choice of the version before, the next question, or the outcome. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const own = await requireRole(request, providerRoles, context);
  const id = params.id!;
  const fromCheck = comesFromCheck(request);
  const next = await nextOnChange(own, id).catch((error: unknown) => {
    throw problemPage(error, request, messagesOf(own.session.language));
  });
  const suffix = fromCheck ? backToCheck : '';
  if (next === 'result')
    return redirect(fromCheck ? paths.provider.registrationCheck(id) : paths.provider.changeOutcome(id), 303);
  return redirect(
    (next === 'predecessor' ? paths.provider.changePredecessor(id) : paths.provider.changeFact(id, next)) + suffix,
    303,
  );
}
