import { type } from './form.ts';
import type { Person } from './test.ts';

/** Begins a registration and returns the address of its task list. */
export async function beginDraft({ page, open, press }: Person, name: string): Promise<string> {
  await open('/aanbieder/registraties/nieuw');
  await type(page, 'Hoe heet het systeem?', name);
  await press('Begin de registratie');
  return new URL(page.url()).pathname;
}
