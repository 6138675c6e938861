import type { Day } from '../day.ts';
import { text } from '../text.ts';
import { bound, isDeviceEvent, seriousIncident, startIsOpen } from './ai-act.ts';
import type { Answer } from './ai-act.ts';
import type { Duty, EventFacts } from './duty.ts';

/**
 * Deployer's duty, Article 26(5): at once to the provider, then importer or distributor and the authority. Before it
 * applies users of devices have no duty under the MDR (87(10)); telling the provider starts the provider's clock.
 */
export function informProvider(event: EventFacts, asOf: Day): Duty {
  const ivdr = event.deviceRegulation === 'IVDR';
  const before = bound(event, asOf);
  const after = event.inHouse === true && isDeviceEvent(event) ? ownDevice : (before ?? anyIncident(event));
  const voluntary = after === before && before.decision === 'not-required' && isDeviceEvent(event);
  return {
    id: 'ai-act-26-inform-provider',
    by: 'deployer',
    to: 'provider',
    basis: voluntary ? (ivdr ? 'IVDR 82(10)' : 'MDR 87(10)') : 'AI-verordening 26(5)',
    cites: voluntary ? [ivdr ? 'ivdr/82-10' : 'mdr/87-10', 'ai-act/26-5'] : ['ai-act/26-5'],
    decision: after.decision,
    why: voluntary
      ? text(
          'De wet verplicht dit nu niet. Vertel het de aanbieder wel direct: dan begint zijn termijn en kan hij ingrijpen.',
          'The law does not demand this now. Do tell the provider at once: that starts its period and lets it act.',
        )
      : after.why,
    clock: null,
    immediately: after.decision === 'report',
    ask: after.ask,
    status: after.status,
    confidence: 'verified',
    open: voluntary ? [startIsOpen] : [],
  };
}

/** The care institution that makes a device for itself is its provider. */
const ownDevice: Answer = {
  decision: 'not-required',
  why: text(
    'U bent zelf de aanbieder van dit eigen hulpmiddel. Er is niemand anders om het aan te vertellen.',
    'You are the provider of this in-house device yourselves. There is nobody else to tell.',
  ),
  ask: [],
  status: 'applying',
};

/** For the deployer every serious incident counts: of a device, and where 73(9) leaves less for the provider to report. */
function anyIncident(event: EventFacts): Answer {
  const answer = seriousIncident({ ...event, deviceRegulation: 'none', equalReportingLaw: false });
  if (answer.decision !== 'report') return answer;
  return {
    ...answer,
    why: text(
      'Vertel het direct aan de aanbieder, daarna aan importeur of distributeur en toezichthouder. Is de aanbieder niet bereikbaar, dan meldt u zelf.',
      'Tell the provider at once, then importer or distributor and authority. If the provider cannot be reached, you report yourself.',
    ),
  };
}
