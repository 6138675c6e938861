import type { Locator, Page } from '@playwright/test';

/** Where the fields are looked for: a page, or a part of it. */
type Place = Page | Locator;

const groupOf = (place: Place, legend: string): Locator => place.getByRole('group', { name: legend });

/** Types into the field with this label. */
export const type = (place: Place, label: string, text: string): Promise<void> => place.getByLabel(label).fill(text);

/** Chooses an answer of a question: a radio button or a checkbox. */
export const choose = (place: Place, question: string, answer: string): Promise<void> =>
  groupOf(place, question).getByLabel(answer, { exact: true }).check();

/** Ticks a statement. */
export const tick = (place: Place, statement: string): Promise<void> => place.getByLabel(statement).check();

/** Fills in a day, an ISO day, in its three fields. */
export async function typeDay(place: Place, legend: string, day: string): Promise<void> {
  const [year = '', month = '', date = ''] = day.split('-');
  const group = groupOf(place, legend);
  await group.getByLabel('Dag').fill(String(Number(date)));
  await group.getByLabel('Maand').fill(String(Number(month)));
  await group.getByLabel('Jaar').fill(year);
}
