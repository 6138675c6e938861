import type { Day } from '../day.ts';
import { text } from '../text.ts';
import type { Text } from '../text.ts';

/** Parts of an assessment for which the law sets a maximum. */
export type Stage =
  'application' | 'qms-audit' | 'technical-documentation' | 'substantial-change' | 'recertification' | 'decision';

export interface StageLimit {
  readonly stage: Stage;
  /** Calendar days at most; null: the law sets none on that day, the body states its own target. */
  readonly days: number | null;
  /** How often the clock may stop; null: no rule. */
  readonly clockStops: number | null;
  readonly cite: string;
  readonly confidence: 'second-hand' | 'verified';
  readonly note: Text;
}

/** First day of application of Implementing Regulation (EU) 2026/977. */
const appliesFrom: Day = '2027-02-25';

const noNote = text('', '');
const perSite = text(
  'Per extra locatie komen er 2 bij; bronnen verschillen of dat dagen of onderbrekingen zijn.',
  'Each extra site adds 2; sources differ on whether these are days or clock stops.',
);
const inParts = text(
  'Som van 30, 90 en 20 dagen voor aanvraag, beoordeling en besluit.',
  'Sum of 30, 90 and 20 days for application, assessment and decision.',
);
const ownTarget = text(
  'De wet noemt geen aantal dagen. De aangemelde instantie geeft zelf een streeftermijn.',
  'The law names no number of days. The notified body states its own target.',
);

const limits: readonly (readonly [Stage, number, number, Text])[] = [
  ['application', 30, 1, noNote],
  ['qms-audit', 120, 4, perSite],
  ['technical-documentation', 90, 4, noNote],
  ['substantial-change', 140, 2, inParts],
  ['recertification', 90, 4, noNote],
  ['decision', 20, 0, noNote],
];

/**
 * Maximum periods of a notified body on a day (Implementing Regulation (EU) 2026/977, second-hand). Before 25 February
 * 2027 there are none. Clocks of audit and technical documentation start after the contract is signed.
 */
export function stageLimits(day: Day): readonly StageLimit[] {
  return limits.map(([stage, days, clockStops, note]) =>
    day >= appliesFrom
      ? { stage, days, clockStops, cite: 'ir-2026-977/2', confidence: 'second-hand', note }
      : { stage, days: null, clockStops: null, cite: 'mdr/annex-vii-4-5-1', confidence: 'verified', note: ownTarget },
  );
}

/** How often the clock of a stage may stop on a day; past that number it runs on. null: no rule on that day. */
export function clockStopsAllowed(stage: Stage, day: Day): number | null {
  return stageLimits(day).find((limit) => limit.stage === stage)?.clockStops ?? null;
}
