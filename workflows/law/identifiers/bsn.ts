import { elevenProof } from './check-digits.ts';

export interface BsnHit {
  /** The digits, without separators. */
  readonly value: string;
  /** Position and length in the text, to mark or remove it. */
  readonly index: number;
  readonly length: number;
}

/** Words that say what a number of eight digits is; a citizen service number has nine, so nothing of it is let through. */
const namedBefore =
  /(?:kvk|k\.v\.k\.|chamber of commerce|agb|ura|oin)(?:[- ]?(?:nummer|number|nr\.?|code))?\s*[:#]?\s*$/i;

/**
 * Numbers in free text that could be a citizen service number: eight or nine digits, also split by dots, spaces or
 * dashes, that pass the proof. Eight digits with the name of another number before them do not count. Nine digits always
 * do: the number of a legal entity (RSIN) is built the same way and no rule tells them apart, so it has a field of its own.
 */
export function looksLikeBsn(text: string): readonly BsnHit[] {
  const hits: BsnHit[] = [];
  for (const match of text.matchAll(/(?<![\d.,-])\d(?:[ .-]?\d){7,8}(?![ .-]?\d)/g)) {
    const digits = match[0].replace(/\D/g, '').padStart(9, '0');
    const isNamed = /^\d{8}$/.test(match[0]) && namedBefore.test(text.slice(0, match.index));
    if (!isNamed && elevenProof(digits)) hits.push({ value: digits, index: match.index, length: match[0].length });
  }
  return hits;
}
