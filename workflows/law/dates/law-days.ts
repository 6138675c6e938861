import { lawVersions } from '../law-versions.ts';
import { provision, provisionIds } from '../provisions.ts';
import { aiActDays } from './ai-act.ts';
import { deviceDays } from './devices.ts';
import { calendarRoles, type CalendarLaw, type LawDay, type WithoutDay } from './law-day.ts';
import { withoutDay } from './without-day.ts';

/** Day on which the dossiers behind this calendar were last gone through: the stamp that calendars of others get. */
export const calendarStatedOn = '2026-11-22';

const lawOfPrefix: Readonly<Record<string, CalendarLaw>> = {
  'ai-act': 'ai-act',
  mdr: 'mdr',
  ivdr: 'ivdr',
  'dec-2025-2371': 'eudamed',
  'ir-2026-977': 'notified-bodies',
};

/** A new version of a law is a day of its own. */
const versionDays: readonly LawDay[] = lawVersions().map(({ id, instrument, from, title, changes }) => ({
  id: `version-${id.replace('@', '-')}`,
  day: from,
  otherDay: null,
  kind: 'text',
  laws: [instrument as CalendarLaw],
  roles: calendarRoles,
  title,
  detail: changes,
  cites: [],
  status: 'in-force',
  confidence: 'verified',
}));

/** The text of a law comes before what starts on its first day. */
const all: readonly LawDay[] = [...versionDays, ...aiActDays, ...deviceDays].sort((a, b) => a.day.localeCompare(b.day));

/** Every day on which a text appears, something starts to apply, or something can be done for the last time; oldest first. */
export const lawDays = (): readonly LawDay[] => all;

/** Changes that are expected and have no day. */
export const lawWithoutDay = (): readonly WithoutDay[] => withoutDay;

/** Provisions of the laws of this day that start to apply on it, in the order of the texts. */
export function startingOn({ day, laws, kind }: LawDay): readonly string[] {
  if (kind !== 'start') return [];
  const own = (id: string) => laws.includes(lawOfPrefix[id.split('/')[0]!]!);
  return provisionIds.filter((id) => own(id) && provision(id).appliesFrom === day);
}
