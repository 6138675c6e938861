import {
  holidays,
  period,
  longest,
  type CountingLaw,
  type Length,
  type PeriodResult,
  type Unit,
} from '#workflows/law/api.ts';
import { z } from 'zod';
import { citation } from './core/citation.ts';
import { choice, day, tick, whole } from './core/input.ts';
import { hour, momentOf } from './core/moment.ts';

export const countingLaws = ['EU-1182-71', 'NL-ATW', 'NONE'] as const satisfies readonly CountingLaw[];
/** Hours need the time at which something was learned. */
export const termUnits = [
  'hours',
  'days',
  'workingDays',
  'weeks',
  'months',
  'years',
] as const satisfies readonly Unit[];

const firstYear = 1996;
const lastYear = 2090;

const input = z
  .object({
    law: choice(countingLaws),
    start: day,
    time: hour,
    count: whole(1, longest.hours),
    unit: choice(termUnits),
    special: tick,
  })
  .superRefine(({ unit, count, start, time }, check) => {
    if (unit === 'hours' && time === null) check.addIssue({ code: 'custom', path: ['time'], message: 'required' });
    if (count > longest[unit]) check.addIssue({ code: 'custom', path: ['count'], message: 'range' });
    const year = Number(start.slice(0, 4));
    if (year < firstYear || year > lastYear) check.addIssue({ code: 'custom', path: ['start'], message: 'range' });
  });

export type TermForm = {
  law: string;
  count: string;
  unit: string;
  special: string;
  time: string;
  start: { day: string; month: string; year: string };
};

/** The holidays that this law sees in the years of the sum; none where no law counts. */
function freeDays(law: CountingLaw, special: boolean, { dayZero, due }: PeriodResult) {
  if (law === 'NONE') return [];
  const calendar = law === 'NL-ATW' || special ? 'NL-ATW' : 'EU-NL';
  const years = [...new Set([dayZero, due].map((one) => Number(one.slice(0, 4))))];
  return years.flatMap((year) => holidays({ calendar, year }));
}

/** What was typed, what is wrong with it (keys of messages by field), and the sum when nothing is. */
export function termView(given: URLSearchParams) {
  const read = (name: string) => given.get(name) ?? '';
  const values: TermForm = {
    law: read('law'),
    count: read('count'),
    unit: read('unit'),
    special: read('special'),
    time: read('time'),
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
  const { law, start, time, count, unit, special } = parsed.data;
  const counted: PeriodResult = period({
    law,
    start: unit === 'hours' ? momentOf(start, time) : start,
    length: { [unit]: count } as Length,
    memberState: 'NL',
    specialDays: special,
  });
  return {
    values,
    faults: {},
    result: {
      ...counted,
      law,
      unit,
      count,
      citations: counted.citations.map(citation),
      steps: counted.steps.map((step) => ({ ...step, cite: step.cite === null ? null : citation(step.cite) })),
      freeDays: freeDays(law, special, counted),
    },
  };
}
