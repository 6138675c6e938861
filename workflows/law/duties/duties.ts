import type { Day } from '../day.ts';
import { incidentReport, informProvider } from './ai-act.ts';
import { calamity, dataBreach, tellPeople } from './care.ts';
import type { Duty, EventFacts } from './duty.ts';
import { correctiveAction, vigilance } from './vigilance.ts';

/**
 * One event, every duty to report it may raise: each with who, to whom, on which ground, a decision with its reason, and
 * a clock. `asOf` is the day of asking; the day of becoming aware governs whether a duty applies.
 */
export function duties(input: { readonly asOf: Day; readonly event: EventFacts }): {
  readonly duties: readonly Duty[];
} {
  const { asOf, event } = input;
  return {
    duties: [
      vigilance(event),
      correctiveAction(event),
      incidentReport(event, asOf),
      informProvider(event, asOf),
      calamity(event, asOf),
      dataBreach(event),
      tellPeople(event),
    ],
  };
}
