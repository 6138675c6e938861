import type { Day } from '../day.ts';
import { informProvider } from './ai-act-deployer.ts';
import { incidentReport } from './ai-act.ts';
import { reportInstead, systemicRisk, testingIncident } from './ai-act-rare.ts';
import { dismissal, violence } from './care-rare.ts';
import { calamity, dataBreach, tellPeople } from './care.ts';
import { finalReport, trendReport } from './devices-after.ts';
import type { Duty, EventFacts } from './duty.ts';
import { correctiveAction, vigilance } from './vigilance.ts';

/**
 * One event, every duty to report it may raise: each with who, to whom, on which ground, a decision with its reason, and
 * a clock. `asOf` is the day of asking; the day of becoming aware governs whether a duty applies. Duties of rarer events are
 * listed only when the fact they rest on was told.
 */
export function duties(input: { readonly asOf: Day; readonly event: EventFacts }): {
  readonly duties: readonly Duty[];
} {
  const { asOf, event } = input;
  const device = vigilance(event);
  return {
    duties: [
      device,
      correctiveAction(event),
      finalReport(event, device),
      ...trendReport(event),
      incidentReport(event, asOf),
      ...testingIncident(event),
      ...systemicRisk(event),
      informProvider(event, asOf),
      ...reportInstead(event, asOf),
      calamity(event, asOf),
      ...violence(event),
      ...dismissal(event),
      dataBreach(event),
      tellPeople(event),
    ],
  };
}
