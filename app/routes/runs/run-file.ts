import type { LoaderFunctionArgs } from '@remix-run/node';
import { differenceList, runView } from '#workflows/reevaluation/view.ts';
import type { Standing } from '#workflows/registration/standing.ts';
import { requireRole } from '../../http/context.server.ts';
import { problemPage } from '../../http/problem.server.ts';
import { messagesOf } from '../../i18n/catalogues.server.ts';
import { areaRoles } from './area.ts';
import { askedFilter } from './asked-filter.ts';

const columns = [
  'number',
  'name',
  'version',
  'provider',
  'differences',
  'questions',
  'outcome_before',
  'outcome_after',
  'class_before',
  'class_after',
  'findings_before',
  'findings_after',
  'notified_body_before',
  'notified_body_after',
  'duties_from_before',
  'duties_from_after',
] as const;

// A cell that begins like a formula is text all the same in a spreadsheet.
const cell = (value: string) => {
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};
const line = (values: readonly string[]) => `${values.map(cell).join(',')}\r\n`;
const body = ({ notifiedBody }: Standing) => (notifiedBody === null ? '' : notifiedBody ? 'yes' : 'no');

/** The list of a run as a file, page by page, with the filters of its address; a row per system. */
export async function loader({ request, params, context: given }: LoaderFunctionArgs): Promise<Response> {
  const context = await requireRole(request, areaRoles, given);
  try {
    const run = await runView(context, params.id!);
    const filter = askedFilter(request);
    let after: string | null = '';
    const encoder = new TextEncoder();
    const stream = new ReadableStream<Uint8Array>({
      start: (controller) => controller.enqueue(encoder.encode(line(columns))),
      pull: async (controller) => {
        if (after === null) return controller.close();
        const { items, next } = await differenceList(context, run.id, filter, after, 200);
        after = next;
        const rows = items.map(({ before, after: now, ...row }) =>
          line([
            row.number,
            row.name,
            row.versionLabel,
            row.providerName,
            row.kinds.join(' '),
            row.questions.join(' '),
            before.outcome,
            now.outcome,
            before.deviceClass,
            now.deviceClass,
            before.findings.join(' '),
            now.findings.join(' '),
            body(before),
            body(now),
            before.dutiesFrom ?? '',
            now.dutiesFrom ?? '',
          ]),
        );
        controller.enqueue(encoder.encode(rows.join('')));
        if (next === null) controller.close();
      },
    });
    return new Response(stream, {
      headers: {
        'Content-Type': 'text/csv; charset=utf-8',
        'Content-Disposition': `attachment; filename="${run.reference}.csv"`,
        'Cache-Control': 'no-store',
      },
    });
  } catch (error) {
    throw problemPage(error, request, messagesOf(context.session.language));
  }
}
