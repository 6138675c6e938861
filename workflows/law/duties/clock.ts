import type { DutyClock, EventFactName, EventFacts } from './duty.ts';
import { period } from '../period.ts';
import type { CountingLaw, Length } from '../period.ts';

/** The first of these moments that is known, or null. */
export function trigger(
  event: EventFacts,
  ...names: readonly EventFactName[]
): { name: EventFactName; since: string } | null {
  for (const name of names) {
    const since = event[name];
    if (typeof since === 'string') return { name, since };
  }
  return null;
}

/** A clock of a duty; null when its start is not known, or is a day where the length counts hours. */
export function clock(
  law: CountingLaw,
  length: Length,
  start: { name: EventFactName; since: string } | null,
): DutyClock | null {
  if (!start || ('hours' in length && start.since.length === 10)) return null;
  return { ...period({ law, start: start.since, length, memberState: 'NL' }), trigger: start.name, since: start.since };
}

/** The clock that ends first. */
export const earliest = (clocks: readonly (DutyClock | null)[]): DutyClock | null =>
  clocks.reduce((first, one) => (one && (!first || one.dueAt < first.dueAt) ? one : first), null);

export const isSerious = (harm: EventFacts['harm']): boolean =>
  harm === 'temporary-serious' || harm === 'permanent-serious' || harm === 'death';
