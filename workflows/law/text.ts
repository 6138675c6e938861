/** A sentence or label in both languages of the register. */
export interface Text {
  readonly nl: string;
  readonly en: string;
}

/** Shorthand for tables of texts. */
export const text = (nl: string, en: string): Text => ({ nl, en });
