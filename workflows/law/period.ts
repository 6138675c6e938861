import { endOf, localDayOf, readInstant, writeInstant } from './amsterdam.ts';
import {
  dutchCalendar,
  dutchCalendarWithoutDecrees,
  europeanCalendar,
  europeanCalendarWithAll,
  noHolidays,
} from './calendar.ts';
import type { Calendar } from './calendar.ts';
import { addMonths, fromNumber, isDay, toNumber, weekdayOf } from './day.ts';
import type { Day } from './day.ts';
import { stepsInHours, stepsOf } from './period-steps.ts';
import type { Step } from './period-steps.ts';
import { explain } from './period-wording.ts';
import type { Text } from './text.ts';

/** Which law counts: European (Regulation 1182/71), Dutch (Algemene termijnenwet), or plain calendar. They never mix. */
export type CountingLaw = 'EU-1182-71' | 'NL-ATW' | 'NONE';
export type Unit = 'hours' | 'days' | 'workingDays' | 'weeks' | 'months' | 'years';
/** Exactly one unit. */
export type Length = { readonly [U in Unit]: { readonly [K in U]: number } }[Unit];

export interface PeriodInput {
  readonly law: CountingLaw;
  /** A local day, or an instant with offset (required for hours). The day of the event itself does not count. */
  readonly start: string;
  readonly length: Length;
  /** Whose public holidays count. Only those of the Netherlands are known. */
  readonly memberState: 'NL';
  /** European law: count Good Friday and decree days as holidays too. Default false. */
  readonly specialDays?: boolean;
}

export interface Move {
  readonly from: Day;
  readonly to: Day;
  readonly reason: 'saturday' | 'sunday' | 'holiday' | 'two-working-days' | 'two-ordinary-days';
  readonly name: Text;
}

/** Days are local (Europe/Amsterdam); `dueAt` is the last moment, with the offset of that moment. */
export interface PeriodResult {
  readonly dayZero: Day;
  /** The end before any shift. */
  readonly nominal: Day;
  /** The day to steer by: the earliest of the readings. */
  readonly target: Day;
  /** The last lawful day. */
  readonly due: Day;
  readonly dueAt: string;
  readonly moved: readonly Move[];
  readonly explanation: Text;
  /** The sum step by step: rule, provision, from and to, why. */
  readonly steps: readonly Step[];
  /** Identifiers of provisions. */
  readonly citations: readonly string[];
  /** The last day if Good Friday and decree days count as holidays, when that is another day; else null. */
  readonly withSpecialDays: Day | null;
}

/** Lengths the arithmetic is meant for; longer ones are mistakes of input. */
export const longest: Record<Unit, number> = {
  hours: 87_600,
  days: 18_300,
  workingDays: 13_000,
  weeks: 2_600,
  months: 600,
  years: 50,
};

/** Splits the one-key length. Throws `RangeError` when it is not exactly one positive whole number of one unit. */
export function unitOf(length: Length): { unit: Unit; count: number } {
  const [entry, more] = Object.entries(length) as [Unit, number][];
  if (!entry || more || !(entry[0] in longest)) throw new RangeError('A length has exactly one unit');
  const [unit, count] = entry;
  if (!Number.isInteger(count) || count < 1 || count > longest[unit]) {
    throw new RangeError(`A length in ${unit} is a whole number from 1 to ${longest[unit]}`);
  }
  return { unit, count };
}

/** Day zero of a start. Throws `RangeError` for anything but a day or an instant from 1996 to 2140. */
export function readStart(start: string): { dayZero: Day; instant: number | null } {
  const instant = start.length > 10 ? readInstant(start) : null;
  const dayZero = instant === null ? start : localDayOf(instant);
  const year = isDay(dayZero) ? Number(dayZero.slice(0, 4)) : 0;
  if (year < 1996 || year > 2140) throw new RangeError(`"${start}" is not a day or an instant with offset (1996-2140)`);
  return { dayZero, instant };
}

function addWorkingDays(number: number, count: number, calendar: Calendar): number {
  let at = number;
  for (let left = count; left > 0;) if (calendar.works(++at)) left--;
  return at;
}

function step(from: number, to: number, calendar: Calendar): Move {
  const holiday = calendar.holiday(from);
  const saturday = weekdayOf(from) === 6;
  const name = holiday?.name ?? (saturday ? { nl: 'zaterdag', en: 'Saturday' } : { nl: 'zondag', en: 'Sunday' });
  return {
    from: fromNumber(from),
    to: fromNumber(to),
    reason: holiday ? 'holiday' : saturday ? 'saturday' : 'sunday',
    name,
  };
}

/** Moves the end past free days, then until the period holds two working days; writes each step to `moves`. */
function shift(zero: number, end: number, calendar: Calendar, twoDays: Move['reason'] | null, moves: Move[]) {
  let at = end;
  const next = () => {
    for (; !calendar.works(at); at++) moves.push(step(at, at + 1, calendar));
  };
  next();
  const first = at;
  const enough = () => {
    let working = 0;
    for (let day = zero + 1; day <= at && working < 2; day++) if (calendar.works(day)) working++;
    return working === 2;
  };
  while (twoDays && !enough()) {
    const name = { nl: 'ten minste twee werkdagen', en: 'at least two working days' };
    moves.push({ from: fromNumber(at), to: fromNumber(at + 1), reason: twoDays, name });
    at++;
    next();
  }
  return { first, last: at };
}

/** Algemene termijnenwet, Article 4: not for hours, over 90 days, twelve weeks or three months, nor for years. */
const atwApplies = (unit: Unit, count: number) =>
  (unit === 'days' && count <= 90) || (unit === 'weeks' && count <= 12) || (unit === 'months' && count <= 3);

/**
 * The end of a period counted by one law. Throws `RangeError` on impossible input (see `readStart`, `unitOf`).
 * European: Regulation 1182/71, Articles 2 and 3. Dutch: Algemene termijnenwet, Articles 1-4; working days skip its holidays.
 */
export function period(input: PeriodInput): PeriodResult {
  const { unit, count } = unitOf(input.length);
  const { dayZero, instant } = readStart(input.start);
  if (unit === 'hours') return inHours(input, dayZero, instant, count);

  const zero = toNumber(dayZero);
  const european = input.law === 'EU-1182-71';
  const calendar = european
    ? input.specialDays
      ? europeanCalendarWithAll
      : europeanCalendar
    : input.law === 'NL-ATW'
      ? dutchCalendar
      : noHolidays;
  const moves: Move[] = [];
  const citations: string[] = european ? ['reg-1182-71/3-1', 'reg-1182-71/3-2'] : [];
  let unextended = false;

  const nominal =
    unit === 'workingDays'
      ? addWorkingDays(zero, count, calendar)
      : unit === 'days'
        ? zero + count
        : unit === 'weeks'
          ? zero + 7 * count
          : toNumber(addMonths(dayZero, unit === 'months' ? count : 12 * count));
  let target = nominal;
  let due = nominal;
  let withAll = nominal;

  if (unit === 'workingDays') {
    if (european) {
      citations.push('reg-1182-71/2-2');
      withAll = addWorkingDays(zero, count, europeanCalendarWithAll);
    } else if (input.law === 'NL-ATW') {
      citations.push('atw/3-1');
      target = addWorkingDays(zero, count, dutchCalendarWithoutDecrees);
    }
  } else if (european) {
    const two = unit === 'days' && count >= 2 ? 'two-working-days' : null;
    ({ first: target, last: due } = shift(zero, nominal, calendar, two, moves));
    withAll = shift(zero, nominal, europeanCalendarWithAll, two, []).last;
    if (target !== nominal) citations.push('reg-1182-71/3-4');
    if (due !== target) citations.push('reg-1182-71/3-5');
  } else if (input.law === 'NL-ATW') {
    if (atwApplies(unit, count)) {
      const two = unit !== 'days' || count >= 3 ? 'two-ordinary-days' : null;
      due = shift(zero, nominal, calendar, two, moves).last;
      target = due;
      citations.push('atw/1-1');
      if (moves.some((move) => move.reason === 'two-ordinary-days')) citations.push('atw/2');
    } else {
      citations.push('atw/4');
      unextended = true;
    }
  }

  const dueDay = fromNumber(due);
  const result = {
    dayZero,
    nominal: fromNumber(nominal),
    target: fromNumber(target),
    due: dueDay,
    dueAt: endOf(dueDay, due),
    moved: moves,
    citations,
    withSpecialDays: european && !input.specialDays && withAll !== due ? fromNumber(withAll) : null,
  };
  return {
    ...result,
    explanation: explain(input.law, unit, count, result),
    steps: stepsOf({ law: input.law, unit, count, unextended, ...result }, calendar),
  };
}

/** Hours are absolute time: no shift, and a change of clocks does not add or take one. */
function inHours(input: PeriodInput, dayZero: Day, instant: number | null, count: number): PeriodResult {
  if (instant === null) throw new RangeError('A period in hours starts at an instant with offset');
  const end = instant + count * 3_600_000;
  const due = localDayOf(end);
  const citations =
    input.law === 'EU-1182-71' ? ['reg-1182-71/3-1', 'reg-1182-71/3-2'] : input.law === 'NL-ATW' ? ['atw/4'] : [];
  // The hour in which the event falls, left out: the end of as many full hours after it.
  const later = (Math.floor(instant / 3_600_000) + 1 + count) * 3_600_000;
  const result = {
    dayZero,
    nominal: due,
    target: due,
    due,
    dueAt: writeInstant(end),
    moved: [],
    citations,
    withSpecialDays: null,
  };
  return {
    ...result,
    explanation: explain(input.law, 'hours', count, result),
    steps: stepsInHours(input.law, count, writeInstant(instant), result.dueAt, writeInstant(later)),
  };
}

/** Whether a text can start a period: an existing day or an instant with offset, 1996-2140. */
export function canStart(text: string): boolean {
  try {
    readStart(text);
    return true;
  } catch {
    return false;
  }
}
