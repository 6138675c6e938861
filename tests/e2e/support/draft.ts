import { type } from './form.ts';
import type { Person } from './test.ts';

/** Begins a registration, as the main job does under the eyes of axe, and returns the address of its task list. */
export async function beginDraft({ page, pass }: Person, name: string): Promise<string> {
  await pass('/aanbieder/registraties/nieuw');
  await type(page, 'Hoe heet het systeem?', name);
  await page.getByRole('button', { name: 'Begin de registratie' }).click();
  await page.waitForURL(/\/registraties\/[0-9a-f-]{36}$/);
  return new URL(page.url()).pathname;
}
