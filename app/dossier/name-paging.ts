import { hrefAfter } from './paging.ts';

/** A place in a list by name that is paged by key. */
export type NameKey = { name: string; id: string };

/** The place that the address of a list names, or undefined for its beginning. */
export function nameCursor(request: Request): NameKey | undefined {
  const after = new URL(request.url).searchParams.get('after') ?? '';
  const cut = after.indexOf('_');
  return cut === -1 ? undefined : { id: after.slice(0, cut), name: after.slice(cut + 1) };
}

/** The address of the same list after this place, or null at its end. */
export const nextNameHref = (request: Request, next: NameKey | null): string | null =>
  next && hrefAfter(request, `${next.id}_${next.name}`);
