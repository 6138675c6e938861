import type { DifferenceFilter } from '#db/queries/reevaluations.ts';

/** What the address of a list of differences asks for; an empty choice asks for everything. */
export function askedFilter(request: Request): DifferenceFilter {
  const asked = new URL(request.url).searchParams;
  const one = (name: string) => asked.get(name) || null;
  return { kind: one('kind'), deviceClass: one('class'), providerId: one('provider') };
}

/** The same choice as part of an address, for the list as a file. */
export function filterQuery({ kind, deviceClass, providerId }: DifferenceFilter): string {
  const asked = new URLSearchParams();
  if (kind) asked.set('kind', kind);
  if (deviceClass) asked.set('class', deviceClass);
  if (providerId) asked.set('provider', providerId);
  return asked.size > 0 ? `?${asked}` : '';
}
