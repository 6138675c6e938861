/** A place in a list that is paged by key: the moment of the last shown row, and its id. */
export type ChangedKey = { at: Date; id: string };

/** The place that the address of a list names, or undefined for its beginning; an address that means nothing is the beginning. */
export function changedCursor(request: Request): ChangedKey | undefined {
  const [ms, ...id] = (new URL(request.url).searchParams.get('after') ?? '').split('_');
  const at = new Date(Number(ms || Number.NaN));
  return id.length === 0 || Number.isNaN(at.getTime()) ? undefined : { at, id: id.join('_') };
}

/** The address of the same list after this place, or null at its end. */
export function nextHref(request: Request, next: ChangedKey | null): string | null {
  return next && hrefAfter(request, `${next.at.getTime()}_${next.id}`);
}

/** The address of this list with another place to go on from; filters stay. */
export function hrefAfter(request: Request, after: string): string {
  const { pathname, searchParams } = new URL(request.url);
  const wanted = new URLSearchParams(searchParams);
  wanted.delete('gedaan');
  wanted.set('after', after);
  return `${pathname}?${wanted}`;
}

/** The beginning of a list, when its address is not that. */
export function firstHref(request: Request): string | null {
  const { pathname, searchParams } = new URL(request.url);
  if (!searchParams.has('after')) return null;
  const wanted = new URLSearchParams(searchParams);
  wanted.delete('after');
  return wanted.size > 0 ? `${pathname}?${wanted}` : pathname;
}
