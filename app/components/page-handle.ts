import type { SerializeFrom } from '@remix-run/node';
import { useMatches } from '@remix-run/react';
import type { Format } from '../i18n/format.ts';
import type { Messages } from '../i18n/nl.ts';

/** What a page tells the frame: its title, and whether it carries script. */
export type PageHandle<Data = unknown> = {
  /** The subject, or subject and section; the frame adds the name of the site and, on a refused form, "Fout:". */
  title: (m: Messages, data: Data, format: Format) => string | [subject: string, section: string];
  /** Only for pages that change under the user's hands. Without it the page carries no script at all. */
  hydrate?: true;
};

/** `export const handle = page<typeof loader>({ title: (m, data) => [data.name, m.register.title] })`. */
export function page<Loader = undefined>(handle: PageHandle<SerializeFrom<Loader>>): PageHandle<SerializeFrom<Loader>> {
  return handle;
}

/** The deepest page's own handle with its data; none where the address has no page. */
export function usePage(): { handle: Partial<PageHandle>; data: unknown } {
  const match = useMatches().at(-1);
  return { handle: (match?.handle ?? {}) as Partial<PageHandle>, data: match?.data };
}

/** Whether this page carries script. */
export function useHydrate(): boolean {
  return usePage().handle.hydrate === true;
}
