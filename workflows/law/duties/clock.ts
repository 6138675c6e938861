import type { DutyClock, EventFactName, EventFacts } from './duty.ts';
import { momentKey } from './moment.ts';
import { period } from '../period.ts';
import type { CountingLaw, Length } from '../period.ts';
import { text } from '../text.ts';
import type { Text } from '../text.ts';
import { dayInWords } from '../wording.ts';

/** The fact that starts a clock, with its moment: a local day or an instant with offset. */
export type Start = { readonly name: EventFactName; readonly since: string };

/** The first of these moments that is known, or null. */
export function trigger(event: EventFacts, ...names: readonly EventFactName[]): Start | null {
  for (const name of names) {
    const since = event[name];
    if (typeof since === 'string') return { name, since };
  }
  return null;
}

/** A clock of a duty; null when its start is not known, or is a day where the length counts hours. */
export function clock(law: CountingLaw, length: Length, start: Start | null): DutyClock | null {
  if (!start || ('hours' in length && start.since.length === 10)) return null;
  return { ...period({ law, start: start.since, length, memberState: 'NL' }), trigger: start.name, since: start.since };
}

/** The clock that ends first. */
export const earliest = (clocks: readonly (DutyClock | null)[]): DutyClock | null =>
  clocks.reduce((first, one) => (one && (!first || one.dueAt < first.dueAt) ? one : first), null);

export const isSerious = (harm: EventFacts['harm']): boolean =>
  harm === 'temporary-serious' || harm === 'permanent-serious' || harm === 'death';

/**
 * When a case turns into a death: do the ten days run from knowing of the incident or of the death? No text settles it. The
 * earlier of the two counts, and the other reading is named.
 */
export function fromEarlier(
  event: EventFacts,
  incident: Start | null,
): { readonly start: Start | null; readonly open: readonly Text[] } {
  const death = trigger(event, 'deathAwareAt');
  if (!death || !incident) return { start: incident ?? death, open: [] };
  if (momentKey(death.since) <= momentKey(incident.since)) return { start: death, open: [] };
  const other = clock('EU-1182-71', { days: 10 }, death)!;
  const due = dayInWords(other.due);
  return {
    start: incident,
    open: [
      text(
        `Of de tien dagen lopen vanaf het bekend worden van het incident of van het overlijden, staat niet vast. Hier telt de vroegste. De andere lezing geeft ${due.nl}.`,
        `Whether the ten days run from knowing of the incident or of the death is not settled. The earlier counts here. The other reading gives ${due.en}.`,
      ),
    ],
  };
}
