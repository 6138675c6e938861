import { period, longest, type CountingLaw, type Length, type PeriodResult, type Unit } from '#workflows/law/api.ts';
import { z } from 'zod';
import { citation } from './core/citation.ts';
import { choice, day, tick, whole } from './core/input.ts';

export const countingLaws = ['EU-1182-71', 'NL-ATW', 'NONE'] as const satisfies readonly CountingLaw[];
/** Hours need the hour at which something was learned: they are counted in a dossier, not here. */
export const termUnits = ['days', 'workingDays', 'weeks', 'months', 'years'] as const satisfies readonly Unit[];

const firstYear = 1996;
const lastYear = 2090;

const input = z
  .object({
    law: choice(countingLaws),
    start: day,
    count: whole(1, longest.days),
    unit: choice(termUnits),
    special: tick,
  })
  .superRefine(({ unit, count, start }, check) => {
    if (count > longest[unit]) check.addIssue({ code: 'custom', path: ['count'], message: 'range' });
    const year = Number(start.slice(0, 4));
    if (year < firstYear || year > lastYear) check.addIssue({ code: 'custom', path: ['start'], message: 'range' });
  });

export type TermForm = {
  law: string;
  count: string;
  unit: string;
  special: string;
  start: { day: string; month: string; year: string };
};

/** What was typed, what is wrong with it (keys of messages by field), and the sum when nothing is. */
export function termView(given: URLSearchParams) {
  const read = (name: string) => given.get(name) ?? '';
  const values: TermForm = {
    law: read('law'),
    count: read('count'),
    unit: read('unit'),
    special: read('special'),
    start: { day: read('start.day'), month: read('start.month'), year: read('start.year') },
  };
  const asked = [...given.keys()].length > 0;
  if (!asked) return { values, faults: {}, result: null };
  const parsed = input.safeParse(values);
  if (!parsed.success) {
    const faults: Record<string, string> = {};
    for (const { path, message } of parsed.error.issues) faults[String(path[0])] ??= message;
    return { values, faults, result: null };
  }
  const { law, start, count, unit, special } = parsed.data;
  const counted: PeriodResult = period({
    law,
    start,
    length: { [unit]: count } as Length,
    memberState: 'NL',
    specialDays: special,
  });
  return {
    values,
    faults: {},
    result: { ...counted, law, unit, count, citations: counted.citations.map(citation) },
  };
}
