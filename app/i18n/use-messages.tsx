import { createContext, useContext } from 'react';
import { type Format, formats } from './format.ts';
import type { Language } from './language.ts';
import type { Messages } from './nl.ts';

/**
 * The catalogues at hand: both on the server, on a page with script only the page's own.
 * Components never import a catalogue, so that no page carries a language it does not show.
 */
export const CataloguesContext = createContext<Partial<Record<Language, Messages>>>({});

/** The language of the page; the root layout provides it. */
export const LanguageContext = createContext<Language>('nl');

/** The language this page is written in. */
export function useLanguage(): Language {
  return useContext(LanguageContext);
}

/** The texts of the page's language. Throws when the catalogue was not provided (a fault in the entry files). */
export function useMessages(): Messages {
  const lang = useLanguage();
  const messages = useContext(CataloguesContext)[lang];
  if (!messages) throw new Error(`No catalogue for ${lang}`);
  return messages;
}

/** Dates, numbers and lists in the page's language, in the time of Amsterdam. */
export function useFormat(): Format {
  return formats[useLanguage()];
}
