import type { Day } from '../day.ts';
import type { Text } from '../text.ts';

/** A place in a legal text, with the official publication in both languages. */
export interface Provision {
  readonly id: string;
  readonly instrument: Text;
  /** As printed in citations: `6(1)`, `Annex VIII, Rule 11`. */
  readonly article: string;
  readonly title: Text;
  readonly url: Text;
  readonly status: 'in-force' | 'draft' | 'proposed' | 'guidance';
  /** First day on which it applies, where that is later than the text itself; null: with the text. */
  readonly appliesFrom: Day | null;
}

/** A text and its provisions: identifier after the slash, article, title in Dutch and English, first day if later. */
export interface Source {
  readonly prefix: string;
  readonly instrument: Text;
  readonly status: Provision['status'];
  readonly url: (article: string) => Text;
  readonly rows: readonly (readonly [id: string, article: string, nl: string, en: string, from?: Day])[];
}

/** EUR-Lex by CELEX number, at the article or annex where the page has an anchor for it. */
export const eurLex =
  (celex: string) =>
  (article: string): Text => {
    const annex = /^Annex ([IVX]+)/.exec(article);
    const number = /^(\d+[a-z]?)/.exec(article);
    const anchor = annex ? `#anx_${annex[1]}` : number ? `#art_${number[1]}` : '';
    const page = (language: string) =>
      `https://eur-lex.europa.eu/legal-content/${language}/TXT/?uri=CELEX:${celex}${anchor}`;
    return { nl: page('NL'), en: page('EN') };
  };

/** wetten.overheid.nl by its number; the official text exists in Dutch only. */
export const wetten =
  (number: string) =>
  (article: string): Text => {
    const page = `https://wetten.overheid.nl/${number}#Artikel${/^\d+[a-z]?/.exec(article)?.[0] ?? '1'}`;
    return { nl: page, en: page };
  };

/** A page without a place inside it. */
export const page = (address: string) => (): Text => ({ nl: address, en: address });
