import { elevenProof } from './check-digits.ts';

export interface BsnHit {
  /** The digits, without separators. */
  readonly value: string;
  /** Position and length in the text, to mark or remove it. */
  readonly index: number;
  readonly length: number;
}

/**
 * Numbers in free text that could be a citizen service number: eight or nine digits, also split by dots, spaces or
 * dashes, that pass the proof. Numbers of legal entities (RSIN) pass too: a person decides, the text is not refused blindly.
 */
export function looksLikeBsn(text: string): readonly BsnHit[] {
  const hits: BsnHit[] = [];
  for (const match of text.matchAll(/(?<![\d.,-])\d(?:[ .-]?\d){7,8}(?![ .-]?\d)/g)) {
    const digits = match[0].replace(/\D/g, '').padStart(9, '0');
    if (elevenProof(digits)) hits.push({ value: digits, index: match.index, length: match[0].length });
  }
  return hits;
}
