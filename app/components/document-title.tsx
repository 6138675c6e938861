import { isRouteErrorResponse, useRouteError } from '@remix-run/react';
import { useStatus } from '../http/status.tsx';
import { useFormat, useMessages } from '../i18n/use-messages.tsx';
import { usePage } from './page-handle.ts';
import { problemKind } from './problem-page.tsx';

/** The title of the document: subject – section – site; on a refused form it begins with "Fout:". */
export function DocumentTitle() {
  const m = useMessages();
  const format = useFormat();
  const status = useStatus();
  const error = useRouteError();
  const { handle, data } = usePage();
  if ((error !== undefined && error !== null) || !handle.title) {
    const type = isRouteErrorResponse(error) ? String((error.data as { type?: unknown } | null)?.type ?? '') : '';
    const kind = problemKind({ type, status: isRouteErrorResponse(error) ? error.status : 500 }, m);
    return <title>{`${m.problems.kinds[kind].title} – ${m.frame.name}`}</title>;
  }
  const parts = [handle.title(m, data, format), m.frame.name].flat().join(' – ');
  return <title>{status >= 400 ? `${m.forms.errorPrefix} ${parts}` : parts}</title>;
}
