/** The languages of the screen. Dutch is the source; English has every key of it. */
export type Language = 'nl' | 'en';

/** First path segments of the pages behind sign-in: Dutch addresses, shown in the language of the account. */
const workAreas = new Set(['aanbieder', 'beoordeling', 'instelling', 'toezicht', 'beheer', 'account']);

/** Whether the address belongs to a page behind sign-in, whose language is that of the account. */
export function isWorkArea(pathname: string): boolean {
  return workAreas.has(pathname.split('/')[1] ?? '');
}

/**
 * The language of one page: behind sign-in that of the account, elsewhere the one the address says
 * (`/en` and everything below it is English, the rest Dutch).
 */
export function languageOf(pathname: string, session: { language: Language } | null): Language {
  if (session && isWorkArea(pathname)) return session.language;
  return pathname === '/en' || pathname.startsWith('/en/') ? 'en' : 'nl';
}
