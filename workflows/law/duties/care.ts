import { toNumber } from '../day.ts';
import type { Day } from '../day.ts';
import { text } from '../text.ts';
import { clock, isSerious, trigger } from './clock.ts';
import type { Duty, EventFacts } from './duty.ts';

/**
 * Calamity, Wkkgz Article 11(1)(a): within three working days after establishing that it is one. In doubt there are six
 * weeks from noticing the event to find out; still unclear after that, report anyway.
 */
export function calamity(event: EventFacts, asOf: Day): Duty {
  const common = {
    id: 'wkkgz-11-calamity',
    by: 'deployer',
    to: 'IGJ',
    basis: 'Wkkgz 11(1)(a)',
    cites: ['wkkgz/11-1-a', 'wkkgz/1-1'],
    status: 'applying',
    confidence: 'verified',
    open: [],
  } as const;
  const nothing = { clock: null, immediately: false, ask: [] } as const;
  if (event.calamity === 'established') {
    const start = trigger(event, 'calamityEstablishedAt');
    return {
      ...common,
      decision: 'report',
      why: text(
        'De zorginstelling stelde vast dat dit een calamiteit is.',
        'The care organisation established that this is a calamity.',
      ),
      clock: clock('NL-ATW', { workingDays: 3 }, start),
      immediately: true,
      ask: start ? [] : ['calamityEstablishedAt'],
    };
  }
  if (event.calamity === 'in-doubt') {
    const start = trigger(event, 'noticedAt');
    const inquiry = clock('NONE', { weeks: 6 }, start);
    const over = inquiry !== null && toNumber(asOf) > toNumber(inquiry.due);
    return {
      ...common,
      decision: over ? 'report' : 'undetermined',
      why: over
        ? text(
            'De zes weken zijn om en het is nog onduidelijk. Meld het dan toch.',
            'The six weeks are over and it is still unclear. Then report anyway.',
          )
        : text(
            'Er is twijfel. Onderzoek dit binnen zes weken. Is het een calamiteit, dan hebt u daarna drie werkdagen.',
            'There is doubt. Investigate within six weeks. If it is a calamity, you then have three working days.',
          ),
      clock: inquiry,
      immediately: over,
      ask: start ? ['calamity'] : ['calamity', 'noticedAt'],
    };
  }
  if (event.calamity === 'ruled-out') {
    return {
      ...common,
      ...nothing,
      decision: 'not-required',
      why: text(
        'De zorginstelling stelde vast dat dit geen calamiteit is. Leg de reden vast.',
        'The care organisation established that this is no calamity. Record the reason.',
      ),
    };
  }
  if (event.harm !== undefined && !isSerious(event.harm)) {
    return {
      ...common,
      ...nothing,
      decision: 'not-required',
      why: text(
        'Niemand overleed en er was geen ernstig gevolg. Neem het op in het eigen veiligheidssysteem.',
        'Nobody died and there was no serious consequence. Record it in the own safety system.',
      ),
    };
  }
  return {
    ...common,
    ...nothing,
    decision: 'undetermined',
    why: text(
      'De zorginstelling moet eerst vaststellen of dit een calamiteit is.',
      'The care organisation must first establish whether this is a calamity.',
    ),
    clock: clock('NONE', { weeks: 6 }, trigger(event, 'noticedAt')),
    ask: event.harm === undefined ? ['harm', 'calamity'] : ['calamity'],
  };
}

/** Personal-data breach, GDPR Article 33: 72 hours after becoming aware, unless a risk is unlikely. */
export function dataBreach(event: EventFacts): Duty {
  const breach = event.personalDataBreach;
  const common = {
    id: 'gdpr-33-data-breach',
    by: 'controller',
    to: 'AP',
    basis: 'AVG 33(1)',
    cites: ['gdpr/33-1'],
    status: 'applying',
    confidence: 'from-memory',
    open: [],
  } as const;
  if (breach === 'risk' || breach === 'high-risk') {
    const start = trigger(event, 'breachAwareAt');
    const counted = clock('EU-1182-71', { hours: 72 }, start);
    return {
      ...common,
      decision: 'report',
      why: text('Er is een datalek met risico voor mensen.', 'There is a data breach with risk for people.'),
      clock: counted,
      immediately: true,
      ask: counted ? [] : ['breachAwareAt'],
    };
  }
  const why =
    breach === undefined
      ? text('Het is niet bekend of er een datalek is.', 'It is not known whether there is a data breach.')
      : breach === 'no-risk'
        ? text(
            'Risico voor mensen is onwaarschijnlijk. Leg het lek wel intern vast.',
            'Risk for people is unlikely. Do record the breach internally.',
          )
        : text('Er is geen datalek.', 'There is no data breach.');
  return {
    ...common,
    decision: breach === undefined ? 'undetermined' : 'not-required',
    why,
    clock: null,
    immediately: false,
    ask: breach === undefined ? ['personalDataBreach'] : [],
  };
}

/** GDPR Article 34: people concerned are told when the risk for them is high; the law names no number of days. */
export function tellPeople(event: EventFacts): Duty {
  const breach = event.personalDataBreach;
  const high = breach === 'high-risk';
  return {
    id: 'gdpr-34-tell-people',
    by: 'controller',
    to: 'data-subjects',
    basis: 'AVG 34(1)',
    cites: ['gdpr/34-1'],
    decision: breach === undefined ? 'undetermined' : high ? 'report' : 'not-required',
    why: high
      ? text('Het risico is groot. Vertel het de mensen zelf.', 'The risk is high. Tell the people themselves.')
      : breach === undefined
        ? text('Het is niet bekend of er een datalek is.', 'It is not known whether there is a data breach.')
        : text('Er is geen groot risico voor mensen.', 'There is no high risk for people.'),
    clock: null,
    immediately: high,
    ask: breach === undefined ? ['personalDataBreach'] : [],
    status: 'applying',
    confidence: 'from-memory',
    open: [],
  };
}
