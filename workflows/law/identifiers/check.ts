import { text } from '../text.ts';
import type { Text } from '../text.ts';

export type Checked = 'format' | 'check-digit' | 'list';

export interface IdentifierCheck {
  readonly valid: boolean;
  /** The form to store; null when invalid. */
  readonly normalised: string | null;
  readonly reason: Text;
  /** The strongest test that was done. */
  readonly checked: Checked;
}

export const good = (normalised: string, checked: Checked): IdentifierCheck => ({
  valid: true,
  normalised,
  reason:
    checked === 'format'
      ? text('De vorm klopt. Er is geen controlecijfer.', 'The format is right. There is no check digit.')
      : checked === 'check-digit'
        ? text('De vorm en het controlecijfer kloppen.', 'The format and the check digit are right.')
        : text('De code staat in de lijst.', 'The code is in the list.'),
  checked,
});

export const bad = (reason: Text, checked: Checked = 'format'): IdentifierCheck => ({
  valid: false,
  normalised: null,
  reason,
  checked,
});

export const wrongFormat = (example: string) =>
  bad(text(`De vorm klopt niet. Schrijf het als ${example}.`, `The format is wrong. Write it like ${example}.`));
export const wrongCheck = bad(
  text('Het controlecijfer klopt niet. Controleer elk teken.', 'The check digit is wrong. Check every character.'),
  'check-digit',
);
