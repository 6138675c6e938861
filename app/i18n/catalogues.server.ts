import { en } from './en.ts';
import type { Language } from './language.ts';
import { nl, type Messages } from './nl.ts';

/** All texts by language. Server only: a page with script fetches the one catalogue it is written in. */
export const catalogues: Record<Language, Messages> = { nl, en };

/** The texts of one language, for loaders, actions and mail. */
export function messagesOf(lang: Language): Messages {
  return catalogues[lang];
}
