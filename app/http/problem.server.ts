import { data } from '@remix-run/node';
import { CommandError, Forbidden, IllegalTransition, Refused } from '#workflows/core/errors.ts';
import type { ProblemFacts } from '../components/problem-page.tsx';
import type { Messages } from '../i18n/nl.ts';

const statusOf = {
  'not-found': 404,
  forbidden: 403,
  conflict: 409,
  'illegal-transition': 409,
  refused: 422,
  invalid: 422,
  unavailable: 503,
} as const;

/** The RFC 9457 facts of a failure, in the reader's language. Anything but a `CommandError` is our bug: 500, details only in the log. */
export function toProblem(error: unknown, request: Request, m: Messages): ProblemFacts {
  const instance = new URL(request.url).pathname;
  if (!(error instanceof CommandError)) return { type: '/problems/bug', status: 500, instance };
  const facts = { type: `/problems/${error.kind}`, status: statusOf[error.kind], instance };
  if (error instanceof IllegalTransition)
    return { ...facts, allowed: error.allowed.map((event) => eventLabel(m, event)) };
  if (error instanceof Refused)
    return { ...facts, missing: error.guards.map((guard) => m.workflow.guard[guard] ?? guard) };
  if (error instanceof Forbidden)
    return { ...facts, allowed: error.roles.map((role) => (m.workflow.role as Record<string, string>)[role] ?? role) };
  return facts;
}

/** The label of an event, whichever workflow it belongs to. */
export function eventLabel(m: Messages, event: string): string {
  for (const events of Object.values(m.workflow.event) as Record<string, string>[]) {
    const label = events[event];
    if (label) return label;
  }
  return event;
}

/** For loaders and actions: what is thrown is shown by the nearest error boundary. A bug is thrown on, so that it is logged. */
export function problemPage(error: unknown, request: Request, m: Messages) {
  if (!(error instanceof CommandError)) return error;
  const problem = toProblem(error, request, m);
  return data(problem, { status: problem.status, headers: problem.status === 503 ? { 'Retry-After': '5' } : {} });
}
