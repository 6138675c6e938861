import { text } from '../text.ts';
import type { Text } from '../text.ts';
import { clock, earliest, fromEarlier, isSerious, trigger } from './clock.ts';
import type { Duty, DutyClock, EventFactName, EventFacts } from './duty.ts';

type Answer = Pick<Duty, 'decision' | 'why' | 'ask'>;
const answer = (decision: Duty['decision'], why: Text, ask: readonly EventFactName[] = []): Answer => ({
  decision,
  why,
  ask,
});

/** Is it a reportable serious incident? MDR 2(65), 87(1)(a), 87(7): in doubt about the link, report. */
function reportable(event: EventFacts): Answer {
  if (event.deviceRegulation === undefined) {
    return answer(
      'undetermined',
      text('Het is niet bekend of het een medisch hulpmiddel is.', 'It is not known whether it is a medical device.'),
      ['deviceRegulation'],
    );
  }
  if (event.deviceRegulation === 'none') {
    return answer('not-required', text('Het is geen medisch hulpmiddel.', 'It is not a medical device.'));
  }
  if (event.inHouse) {
    return answer(
      'not-required',
      text(
        'Voor een hulpmiddel voor eigen gebruik geldt deze meldplicht niet.',
        'This duty does not apply to an in-house device.',
      ),
    );
  }
  if (event.systemInvolved === 'excluded') {
    return answer(
      'not-required',
      text('Een verband met het hulpmiddel is uitgesloten.', 'A link with the device is excluded.'),
    );
  }
  if (event.realWorldTest === true) {
    return answer(
      'not-required',
      text(
        'Deze plicht is voor een hulpmiddel dat op de markt is. Voor een test vooraf gelden de regels van het klinisch onderzoek; die staan hier niet.',
        'This duty is for a device on the market. A test beforehand falls under the rules of the clinical investigation, which are not here.',
      ),
    );
  }
  const actual = isSerious(event.harm) || event.publicHealthThreat === true;
  const possible = isSerious(event.couldHaveLedTo);
  if (!actual && !possible) {
    const unknown = (['harm', 'couldHaveLedTo'] as const).filter((name) => event[name] === undefined);
    return unknown.length > 0
      ? answer(
          'undetermined',
          text(
            'Het is niet bekend welke schade er was of had kunnen zijn.',
            'It is not known which harm there was or could have been.',
          ),
          unknown,
        )
      : answer(
          'not-required',
          text(
            'Er was geen ernstige schade en die had ook niet kunnen ontstaan. Neem het mee in de trendbewaking.',
            'There was no serious harm and none could have arisen. Include it in trend monitoring.',
          ),
        );
  }
  // What was unanticipated was not expected and counted: who says both reports (87(7)).
  const expected = event.expectedSideEffect === true && event.unanticipated !== true;
  if (expected && event.harm !== 'death' && event.publicHealthThreat !== true) {
    return answer(
      'not-required',
      text(
        'Het is een verwachte en getelde bijwerking of uitslag. Die hoort in de trendbewaking.',
        'It is an expected and quantified side-effect or result. It belongs in trend monitoring.',
      ),
    );
  }
  if (event.systemInvolved === undefined) {
    return answer(
      'undetermined',
      text(
        'Het is niet bekend of het hulpmiddel een rol speelde.',
        'It is not known whether the device played a part.',
      ),
      ['systemInvolved'],
    );
  }
  return answer(
    'report',
    actual
      ? text(
          'Er is ernstige schade of gevaar en het hulpmiddel kan een rol hebben gespeeld.',
          'There is serious harm or danger and the device may have played a part.',
        )
      : text(
          'Het had tot ernstige schade kunnen leiden. Ook dan is het een ernstig incident.',
          'It could have led to serious harm. That makes it a serious incident too.',
        ),
  );
}

interface Timed {
  readonly paragraph: string;
  readonly clock: DutyClock | null;
  readonly ask: readonly EventFactName[];
  readonly open: readonly Text[];
}

/** Which paragraph sets the time: several may run, the one that ends first counts. Unknown anticipation counts as the shorter. */
function timing(event: EventFacts): Timed {
  const began = trigger(event, 'reportableSince', 'awareAt');
  const days = (n: number, from: typeof began) => clock('EU-1182-71', { days: n }, from);
  const death = event.harm === 'death';
  const short = death || (isSerious(event.harm) && event.unanticipated !== false);
  const { start, open } = death ? fromEarlier(event, began) : { start: began, open: [] };
  const threat = event.publicHealthThreat === true ? days(2, trigger(event, 'threatAwareAt', 'awareAt')) : null;
  const incident = short ? days(10, start) : days(15, start);
  const first = earliest([threat, incident]);
  const ask: EventFactName[] = start ? [] : ['awareAt'];
  if (isSerious(event.harm) && !death && event.unanticipated === undefined) ask.push('unanticipated');
  if (event.publicHealthThreat === undefined) ask.push('publicHealthThreat');
  const byThreat = event.publicHealthThreat === true && (first === null || first === threat);
  return { paragraph: byThreat ? '4' : short ? '5' : '3', clock: first, ask, open: byThreat ? [] : open };
}

/** The manufacturer's report under MDR 87 or IVDR 82. */
export function vigilance(event: EventFacts): Duty {
  const ivdr = event.deviceRegulation === 'IVDR';
  const law = ivdr ? 'ivdr/82' : 'mdr/87';
  const { decision, why, ask } = reportable(event);
  const timed: Timed = decision === 'report' ? timing(event) : { paragraph: '1', clock: null, ask: [], open: [] };
  return {
    id: ivdr ? 'ivdr-82-serious-incident' : 'mdr-87-serious-incident',
    by: 'provider',
    to: 'IGJ',
    basis: `${ivdr ? 'IVDR 82' : 'MDR 87'}(${timed.paragraph})`,
    cites: [`${law}-${timed.paragraph}`],
    decision,
    why,
    clock: timed.clock,
    immediately: decision === 'report',
    ask: [...ask, ...timed.ask],
    status: 'applying',
    confidence: 'verified',
    open: timed.open,
  };
}

/** A field safety corrective action is reported before it is taken; the law names no number of days (87(8)). */
export function correctiveAction(event: EventFacts): Duty {
  const ivdr = event.deviceRegulation === 'IVDR';
  const isDevice = event.deviceRegulation === 'MDR' || ivdr;
  const planned = event.correctiveActionPlanned;
  const unknown =
    event.deviceRegulation === undefined
      ? 'deviceRegulation'
      : planned === undefined
        ? 'correctiveActionPlanned'
        : null;
  const out = event.deviceRegulation === 'none' || event.inHouse === true || planned === false;
  const decision = out ? 'not-required' : unknown ? 'undetermined' : 'report';
  const why = out
    ? isDevice && !event.inHouse
      ? text('Er is geen corrigerende actie in het veld.', 'There is no field safety corrective action.')
      : text('Deze plicht geldt niet voor dit systeem.', 'This duty does not apply to this system.')
    : unknown
      ? text(
          'Het is niet bekend of er een corrigerende actie komt.',
          'It is not known whether there will be a corrective action.',
        )
      : text(
          'Meld de actie voordat u haar neemt. Alleen bij spoed mag het erna.',
          'Report the action before taking it. Only in urgency may it follow.',
        );
  return {
    id: ivdr ? 'ivdr-82-corrective-action' : 'mdr-87-corrective-action',
    by: 'provider',
    to: 'IGJ',
    basis: ivdr ? 'IVDR 82(8)' : 'MDR 87(8)',
    cites: [ivdr ? 'ivdr/82-8' : 'mdr/87-8'],
    decision,
    why,
    clock: null,
    immediately: decision === 'report',
    ask: !out && unknown ? [unknown] : [],
    status: 'applying',
    confidence: 'verified',
    open: [],
  };
}
