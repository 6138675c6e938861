import { text } from '../text.ts';
import type { Duty, EventFacts } from './duty.ts';

/** MDR 89(5), IVDR 84(5): after a reported serious incident comes a final report with cause and measures; no statutory day. */
export function finalReport(event: EventFacts, reported: Duty): Duty {
  const ivdr = event.deviceRegulation === 'IVDR';
  const { decision, ask } = reported;
  return {
    id: ivdr ? 'ivdr-84-final-report' : 'mdr-89-final-report',
    by: 'provider',
    to: 'IGJ',
    basis: ivdr ? 'IVDR 84(5)' : 'MDR 89(5)',
    cites: [ivdr ? 'ivdr/84-5' : 'mdr/89-5'],
    decision,
    why:
      decision === 'report'
        ? text(
            'Na het onderzoek volgt een eindrapport met oorzaak en maatregelen. De wet noemt geen dag.',
            'After the investigation a final report with cause and measures follows. The law names no day.',
          )
        : decision === 'undetermined'
          ? text(
              'Eerst moet vaststaan of het incident gemeld wordt.',
              'First it must be settled whether the incident is reported.',
            )
          : text('Zonder melding is er geen eindrapport.', 'Without a report there is no final report.'),
    clock: null,
    immediately: false,
    ask: decision === 'undetermined' ? ask : [],
    status: 'applying',
    confidence: 'verified',
    open: [],
  };
}

/** MDR 88, IVDR 83: a significant increase of incidents that are not serious is a trend report; no number of days. */
export function trendReport(event: EventFacts): Duty[] {
  if (event.trendIncrease === undefined) return [];
  const ivdr = event.deviceRegulation === 'IVDR';
  const unknown = event.deviceRegulation === undefined;
  const out = event.deviceRegulation === 'none' || event.inHouse === true || !event.trendIncrease;
  return [
    {
      id: ivdr ? 'ivdr-83-trend' : 'mdr-88-trend',
      by: 'provider',
      to: 'IGJ',
      basis: ivdr ? 'IVDR 83' : 'MDR 88',
      cites: [ivdr ? 'ivdr/83' : 'mdr/88'],
      decision: out ? 'not-required' : unknown ? 'undetermined' : 'report',
      why: !event.trendIncrease
        ? text('Er is geen significante toename.', 'There is no significant increase.')
        : out
          ? text('Deze plicht geldt niet voor dit systeem.', 'This duty does not apply to this system.')
          : unknown
            ? text(
                'Het is niet bekend of het een medisch hulpmiddel is.',
                'It is not known whether it is a medical device.',
              )
            : text(
                'Lichte incidenten nemen significant toe. Meld de trend; de wet noemt geen aantal dagen.',
                'Incidents that are not serious increase significantly. Report the trend; the law names no number of days.',
              ),
      clock: null,
      immediately: false,
      ask: !out && unknown ? ['deviceRegulation'] : [],
      status: 'applying',
      confidence: 'verified',
      open: [],
    },
  ];
}
