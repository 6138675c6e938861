import { expect, type Person } from './test.ts';

type Standing = {
  /** The present state, in the words of the page. */
  state: string;
  /** Who is at turn: the reader, an organisation by name, or nobody. */
  turn: 'yours' | 'nobody' | { of: string };
};

/** Reads where the dossier on the page stands: its tag, the picture, the list beside the picture, and the card of who is at turn. */
export async function expectStanding({ page }: Person, { state, turn }: Standing): Promise<void> {
  const card = turn === 'yours' ? 'U bent aan zet' : turn === 'nobody' ? 'Niemand is aan zet' : `Aan zet: ${turn.of}`;
  await expect(page.getByRole('heading', { name: card, exact: true, level: 2 })).toBeVisible();
  await expect(page.getByRole('img', { name: `Nu: ${state}.` })).toBeVisible();
  await expect(page.locator('li[aria-current=step]')).toContainText(state);
  await expect(page.locator('.tag', { hasText: state }).first()).toBeVisible();
}

/** Reads a clock: its last day or why it stands still, and the law it rests on. */
export async function expectClock({ page }: Person, name: string, ...words: (string | RegExp)[]): Promise<void> {
  const clock = page.getByRole('region', { name, exact: true }).first();
  for (const one of words) await expect(clock).toContainText(one);
}

/** The line that says what was just done. */
export const expectDone = ({ page }: Person, sentence: string): Promise<void> =>
  expect(page.getByRole('status').filter({ hasText: sentence })).toBeVisible();
