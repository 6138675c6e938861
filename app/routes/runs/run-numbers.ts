import type { LoaderFunctionArgs } from '@remix-run/node';
import { proposalCitation, runView } from '#workflows/reevaluation/view.ts';
import { requireRole } from '../../http/context.server.ts';
import { problemPage } from '../../http/problem.server.ts';
import { messagesOf } from '../../i18n/catalogues.server.ts';
import { areaRoles } from './area.ts';

/** What a run counted, as JSON; of a proposal with the mark that it is no law, its status and its source. */
export async function loader({ request, params, context: given }: LoaderFunctionArgs): Promise<Response> {
  const context = await requireRole(request, areaRoles, given);
  try {
    const run = await runView(context, params.id!);
    const source = run.kind === 'scenario' ? proposalCitation() : null;
    const body = {
      reference: run.reference,
      kind: run.kind,
      proposal: run.scenario,
      isLaw: run.kind === 'law',
      status: source?.provision?.status ?? 'in-force',
      source: source?.provision?.url ?? null,
      day: run.day,
      state: run.state,
      evaluated: run.evaluated,
      total: run.total,
      differences: run.differences,
      kinds: Object.fromEntries(run.kinds.map(({ kind, count }) => [kind, count])),
      compared: run.compared,
      versions: run.versions,
    };
    return new Response(JSON.stringify(body), {
      headers: { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' },
    });
  } catch (error) {
    throw problemPage(error, request, messagesOf(context.session.language));
  }
}
