import {
  calendarLaws,
  calendarRoles,
  lawDays,
  lawWithoutDay,
  startingOn,
  type CalendarLaw,
  type CalendarRole,
  type LawDay,
} from '#workflows/law/api.ts';
import { citation } from '../core/citation.ts';

/** Filters of the calendar; the names are the same in every language. */
export const calendarParameters = ['law', 'role'] as const;

export type CalendarFilter = { law: CalendarLaw | null; role: CalendarRole | null };
export type CalendarFault = { parameter: string; value: string };

/** Reads the filters of an address. What is not known is left out and comes back as a fault. */
export function readFilter(given: URLSearchParams): { filter: CalendarFilter; faults: CalendarFault[] } {
  const faults: CalendarFault[] = [];
  const one = <V extends string>(parameter: string, known: readonly V[]): V | null => {
    const values = given.getAll(parameter).filter((value) => value !== '');
    const found = known.find((value) => value === values[0]) ?? null;
    const wrong = found && values.length === 1 ? [] : values.slice(found ? 1 : 0);
    for (const value of wrong) faults.push({ parameter, value: value.slice(0, 60) });
    return found;
  };
  return { filter: { law: one('law', calendarLaws), role: one('role', calendarRoles) }, faults };
}

const chosen =
  ({ law, role }: CalendarFilter) =>
  (one: { laws: readonly CalendarLaw[]; roles: readonly CalendarRole[] }) =>
    (law === null || one.laws.includes(law)) && (role === null || one.roles.includes(role));

const lineOf = (one: LawDay) => ({
  ...one,
  laws: [...one.laws],
  roles: [...one.roles],
  citations: one.cites.map(citation),
  starting: startingOn(one).map(citation),
});
export type CalendarLine = ReturnType<typeof lineOf>;

/** The days of the law that a filter leaves, oldest first. */
export const calendarLines = (filter: CalendarFilter): CalendarLine[] => lawDays().filter(chosen(filter)).map(lineOf);

/** The calendar as seen on a local day: what comes, nearest first; what was, latest first; and what has no day yet. */
export function calendarView(today: string, given: URLSearchParams) {
  const { filter, faults } = readFilter(given);
  const lines = calendarLines(filter);
  return {
    today,
    filter,
    faults,
    laws: [...calendarLaws],
    roles: [...calendarRoles],
    next: lines.filter(({ day }) => day >= today),
    past: lines.filter(({ day }) => day < today).reverse(),
    withoutDay: lawWithoutDay()
      .filter(chosen(filter))
      .map(({ cites, ...one }) => ({
        ...one,
        laws: [...one.laws],
        roles: [...one.roles],
        citations: cites.map(citation),
      })),
  };
}
export type CalendarView = ReturnType<typeof calendarView>;
