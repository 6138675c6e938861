import type { FormSection, SectionName } from '#workflows/registration/sections.ts';
import { paths } from '../../paths.ts';

/** The word of each page in its address. */
export const sectionWords = {
  product: 'product',
  use: 'gebruik',
  people: 'mensen',
  evidence: 'bewijs',
} as const satisfies Record<FormSection, string>;

/** The pages of a registration in the order in which they are asked. */
export const pageOrder = ['product', 'use', 'people', 'facts', 'evidence'] as const satisfies readonly SectionName[];
/** The pages, and the check at the end. */
export const stepCount = pageOrder.length + 1;

/** The page with this word in its address, or undefined. */
export const sectionOfWord = (word: string | undefined): FormSection | undefined =>
  (Object.keys(sectionWords) as FormSection[]).find((name) => sectionWords[name] === word);

/** `controleren` after an address: the page was opened to change an answer, and leads back to the check. */
export const backToCheck = '?terug=controleren';
export const comesFromCheck = (request: Request) => new URL(request.url).searchParams.get('terug') === 'controleren';

/** The address of the page of one section. */
export const sectionPath = (id: string, name: SectionName): string =>
  name === 'facts'
    ? `${paths.provider.registration(id)}/feiten`
    : paths.provider.registrationSection(id, sectionWords[name]);

/** Where a person goes after saving a page: on to the next one. */
export function afterSection(id: string, name: FormSection): string {
  const next = pageOrder[pageOrder.indexOf(name) + 1];
  return next ? sectionPath(id, next) : paths.provider.registrationCheck(id);
}
