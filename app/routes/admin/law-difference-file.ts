import type { LoaderFunctionArgs } from '@remix-run/node';
import { lawDifferenceView } from '#workflows/law-in-force-view.ts';
import { requireRole } from '../../http/context.server.ts';
import { areaRoles } from '../runs/area.ts';
import { askedDays } from './asked-days.server.ts';

/** What differs in the law between two days, as JSON. */
export async function loader({ request, context }: LoaderFunctionArgs): Promise<Response> {
  await requireRole(request, areaRoles, context);
  const { from, to, faults } = askedDays(new URL(request.url));
  const headers = { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' };
  if (!from || !to)
    return new Response(JSON.stringify({ type: '/problems/bad-request', status: 400, faults }), {
      status: 400,
      headers,
    });
  return new Response(JSON.stringify(lawDifferenceView(from, to)), { headers });
}
