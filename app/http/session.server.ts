import type { SessionView } from './session-view.ts';

/** The person behind a request, or null for the public. */
export async function sessionOf(_request: Request): Promise<SessionView | null> {
  return null;
}
