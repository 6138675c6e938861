import type { Confidence, Role } from '../classification.ts';
import type { Day } from '../day.ts';
import type { Text } from '../text.ts';

/** The law that a day belongs to, as people look for it. */
export const calendarLaws = ['ai-act', 'mdr', 'ivdr', 'eudamed', 'notified-bodies', 'netherlands'] as const;
export type CalendarLaw = (typeof calendarLaws)[number];

/** Whom a day concerns. */
export const calendarRoles = [
  'provider',
  'deployer',
  'manufacturer',
  'health-institution',
  'authorised-representative',
  'importer',
  'distributor',
  'notified-body',
  'authority',
] as const satisfies readonly (Role | 'notified-body' | 'authority')[];
export type CalendarRole = (typeof calendarRoles)[number];

/** `start`: applies from this day; `last`: last day on which something can be done or is valid; `text`: a text appeared. */
export type LawDayKind = 'start' | 'last' | 'text';

export interface LawDay {
  /** Stable for ever: calendars of others keep it. */
  readonly id: string;
  readonly day: Day;
  /** The day in the other reading, where sources or languages differ. */
  readonly otherDay: Day | null;
  readonly kind: LawDayKind;
  readonly laws: readonly CalendarLaw[];
  readonly roles: readonly CalendarRole[];
  readonly title: Text;
  readonly detail: Text;
  readonly cites: readonly string[];
  readonly status: 'in-force' | 'guidance' | 'draft' | 'proposed';
  readonly confidence: Confidence;
}

/** Something that is coming without a day. */
export type WithoutDay = Omit<LawDay, 'day' | 'otherDay' | 'kind'>;

type Pair = readonly [nl: string, en: string];
type More = Partial<Pick<LawDay, 'otherDay' | 'status' | 'confidence'>>;

/** A row of the calendar. */
export const lawDay = (
  id: string,
  day: Day,
  kind: LawDayKind,
  laws: readonly CalendarLaw[],
  roles: readonly CalendarRole[],
  title: Pair,
  detail: Pair,
  cites: readonly string[],
  more: More = {},
): LawDay => ({
  id,
  day,
  kind,
  laws,
  roles,
  cites,
  title: { nl: title[0], en: title[1] },
  detail: { nl: detail[0], en: detail[1] },
  otherDay: more.otherDay ?? null,
  status: more.status ?? 'in-force',
  confidence: more.confidence ?? 'verified',
});
