import type { Day } from './day.ts';
import type { Text } from './text.ts';

export type CalendarName = 'EU-NL' | 'NL-ATW';
export type CountingLaw = 'EU-1182-71' | 'NL-ATW' | 'NONE';
export type Unit = 'hours' | 'days' | 'workingDays' | 'weeks' | 'months' | 'years';
/** Exactly one unit. */
export type Length = { readonly [U in Unit]: { readonly [K in U]: number } }[Unit];

export interface Holiday {
  readonly date: Day;
  readonly name: Text;
  /** The provision that makes it a holiday. */
  readonly basis: string;
}

export interface PeriodInput {
  readonly law: CountingLaw;
  /** A local day, or an instant with offset (required for hours). The day or hour of the event itself does not count. */
  readonly start: string;
  readonly length: Length;
  /** Whose public holidays count. Only the Netherlands is known. */
  readonly memberState: 'NL';
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
  /** The day to steer by: the earliest reading. */
  readonly target: Day;
  /** The last lawful day. */
  readonly due: Day;
  readonly dueAt: string;
  readonly moved: readonly Move[];
  readonly explanation: Text;
  readonly citations: readonly string[];
}
