import { redirect } from '@remix-run/node';
import { readAsked, writeAsked, type Asked } from '#workflows/classification/address.ts';
import { nextFact } from '#workflows/classification/question-view.ts';
import { dayOf } from '#workflows/core/days.ts';
import type { Language } from '../../../i18n/language.ts';
import { paths } from '../../../paths.ts';
import type { OpenContext } from '../public-load.server.ts';

/** Pages with answers in their address are for one visitor: kept nowhere, so that they push out no page that others read. */
export const keepNowhere = { 'Cache-Control': 'no-store' } as const;

/** What an address tells, with what is wrong with it; `keep` is the query of what is right. */
export function readAddress({ url, now }: OpenContext, also: readonly string[] = []) {
  const { asked, faults } = readAsked(url.searchParams, also);
  return { asked, faults, keep: writeAsked(asked), today: dayOf(now) };
}

/** The address of the next question that can still change the outcome; else of the outcome. */
export function nextPage(asked: Asked, today: string, lang: Language): string {
  const fact = nextFact(asked, today);
  return (fact ? paths.classifyQuestion(lang, fact) : paths.classifyResult(lang)) + writeAsked(asked);
}

/** After a form that asks: the address that holds its answer, so that back and reload do what they should. */
export const seeOther = (address: string) => redirect(address, 303);
