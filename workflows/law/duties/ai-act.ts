import { aiAct } from '../ai-act/index.ts';
import { localDayOf, readInstant } from '../amsterdam.ts';
import type { RuleStatus } from '../classification.ts';
import { isDay } from '../day.ts';
import type { Day } from '../day.ts';
import { text } from '../text.ts';
import type { Text } from '../text.ts';
import { versionOn } from '../version.ts';
import { clock, fromEarlier, isSerious, trigger } from './clock.ts';
import type { Duty, EventFactName, EventFacts } from './duty.ts';

/** The day that governs reporting: becoming aware; without it the day asked for. */
export function governingDay(event: EventFacts, asOf: Day): Day {
  const aware = event.awareAt ?? event.noticedAt;
  if (aware === undefined) return asOf;
  if (isDay(aware)) return aware;
  const instant = readInstant(aware);
  return instant === null ? asOf : localDayOf(instant);
}

/** First day of the high-risk duties for the route, in the text in force on the day asked for. */
function startsOn(route: 'ART6_1' | 'ART6_2', asOf: Day): Day | null {
  const now = versionOn(aiAct, asOf);
  if (!now.inForce) return null;
  return route === 'ART6_1' ? now.version.dates.annexI : now.version.dates.annexIII;
}

export interface Answer {
  readonly decision: Duty['decision'];
  readonly why: Text;
  readonly ask: readonly EventFactName[];
  readonly status: RuleStatus;
}

/** Articles 43-49, 72 and 73 apply since 2 August 2026, the sections that say what is high-risk later: no source settles it. */
export const startIsOpen = text(
  'Volgens de letter geldt artikel 73 al sinds 2 augustus 2026. De klok loopt hier vanaf de dag waarop de klasse geldt.',
  'By the letter Article 73 applies since 2 August 2026. The clock here runs from the day on which the class applies.',
);
/** Which Dutch authority receives these reports is not law yet. */
const authorityIsOpen = text(
  'Welke toezichthouder deze meldingen ontvangt, staat alleen in een wetsontwerp.',
  'Which authority receives these reports is only in a draft act.',
);

/** Common to Articles 73 and 26(5): a high-risk system, and duties that have started. */
export function bound(event: EventFacts, asOf: Day): Answer | null {
  const route = event.highRiskRoute;
  if (route === undefined) {
    return {
      decision: 'undetermined',
      why: text(
        'Het is niet bekend of het systeem hoog-risico is.',
        'It is not known whether the system is high-risk.',
      ),
      ask: ['highRiskRoute'],
      status: 'pending',
    };
  }
  if (route === 'none') {
    return {
      decision: 'not-required',
      why: text('Het is geen hoog-risico AI-systeem.', 'It is not a high-risk AI system.'),
      ask: [],
      status: 'applying',
    };
  }
  const from = startsOn(route, asOf);
  if (from === null || governingDay(event, asOf) < from) {
    return {
      decision: 'not-required',
      why: text(
        `De plichten voor hoog-risico systemen beginnen voor dit systeem op ${from ?? 'een latere dag'}. Eerder melden mag. Of artikel 73 al eerder geldt, staat niet vast.`,
        `The duties for high-risk systems start for this system on ${from ?? 'a later day'}. Reporting earlier is allowed. Whether Article 73 applies before is not settled.`,
      ),
      ask: [],
      status: 'pending',
    };
  }
  return null;
}

/** 73(9): a system of Annex III whose provider reports under equal Union law. */
const underEqualLaw = ({ equalReportingLaw, highRiskRoute }: EventFacts): boolean =>
  equalReportingLaw === true && highRiskRoute === 'ART6_2';

/**
 * Serious incident of Article 3(49): actual harm, unlike the MDR. A device reports only infringed rights (73(10)), and so does a
 * system of Annex III whose provider reports under equal Union law (73(9)).
 */
export function seriousIncident(event: EventFacts): Answer {
  const answer = (decision: Duty['decision'], why: Text, ask: readonly EventFactName[] = []): Answer => ({
    decision,
    why,
    ask,
    status: 'applying',
  });
  const device = event.deviceRegulation;
  if (device === undefined) {
    return answer(
      'undetermined',
      text('Het is niet bekend of het een medisch hulpmiddel is.', 'It is not known whether it is a medical device.'),
      ['deviceRegulation'],
    );
  }
  if (event.systemInvolved === 'excluded') {
    return answer(
      'not-required',
      text('Een verband met het systeem is uitgesloten.', 'A link with the system is excluded.'),
    );
  }
  // A widespread infringement is reported beside what is a serious incident (73(3)).
  const others =
    isSerious(event.harm) ||
    event.criticalInfrastructure === true ||
    event.propertyOrEnvironment === true ||
    event.widespread === true;
  const equal = underEqualLaw(event);
  const holds = event.fundamentalRightsInfringed === true || (device === 'none' && !equal && others);
  if (holds && event.systemInvolved === undefined) {
    return answer(
      'undetermined',
      text('Het is niet bekend of het systeem een rol speelde.', 'It is not known whether the system played a part.'),
      ['systemInvolved'],
    );
  }
  if (holds)
    return answer(
      'report',
      text('Het is een ernstig incident volgens de AI-verordening.', 'It is a serious incident under the AI Act.'),
    );
  const open: EventFactName[] =
    device === 'none' && !equal
      ? ['harm', 'criticalInfrastructure', 'propertyOrEnvironment', 'fundamentalRightsInfringed']
      : ['fundamentalRightsInfringed'];
  const unknown = open.filter((name) => event[name] === undefined);
  if (unknown.length > 0) {
    return answer(
      'undetermined',
      text('Het is niet bekend wat er precies is geschaad.', 'It is not known what exactly was harmed.'),
      unknown,
    );
  }
  if (device === 'none' && equal) {
    return answer(
      'not-required',
      text(
        'De aanbieder meldt dit al volgens gelijkwaardig Europees recht. Hier meldt u dan alleen geschonden grondrechten.',
        'The provider reports this under equal European law. Only infringed fundamental rights are then reported here.',
      ),
    );
  }
  if (device !== 'none' && event.inHouse === true) {
    return answer(
      'not-required',
      text(
        'Ook voor een hulpmiddel voor eigen gebruik meldt u hier alleen geschonden grondrechten. De MDR en IVDR kennen daarvoor geen meldplicht; de Wkkgz kan die geven.',
        'Also for an in-house device only infringed fundamental rights are reported here. The MDR and IVDR hold no duty to report for it; the Wkkgz may.',
      ),
    );
  }
  return device === 'none'
    ? answer(
        'not-required',
        text(
          'Het is geen ernstig incident volgens de AI-verordening.',
          'It is not a serious incident under the AI Act.',
        ),
      )
    : answer(
        'not-required',
        text(
          'Voor een medisch hulpmiddel meldt u hier alleen geschonden grondrechten. Schade aan mensen gaat via de MDR of IVDR.',
          'For a medical device only infringed fundamental rights are reported here. Harm to people goes through the MDR or IVDR.',
        ),
      );
}

export const isDeviceEvent = ({ deviceRegulation }: EventFacts): boolean =>
  deviceRegulation === 'MDR' || deviceRegulation === 'IVDR';

/** Whether the rules of an in-house device also keep what Annex III lists out of high risk is settled nowhere. */
const inHouseIsOpen = text(
  'Of een hulpmiddel voor eigen gebruik met een gebruik uit bijlage III hier ook als hulpmiddel telt, is niet uitgemaakt.',
  'Whether an in-house device with a use of Annex III counts as a device here too is not settled.',
);

/** Which limb of Article 73 sets the time: 15 days, 10 after a death, 2 for widespread infringement or critical infrastructure. */
export function timeOf73(event: EventFacts, ...starts: readonly EventFactName[]) {
  // Where only infringed rights are reported (73(9) and (10)), neither a death nor a disruption sets the time.
  const rightsOnly = isDeviceEvent(event) || underEqualLaw(event);
  const fast = event.widespread === true || (event.criticalInfrastructure === true && !rightsOnly);
  const death = event.harm === 'death' && !rightsOnly;
  const [days, paragraph] = fast ? [2, '3'] : death ? [10, '4'] : [15, '2'];
  const began = trigger(event, ...starts);
  const known = death && !fast ? fromEarlier(event, began) : { start: began, open: [] };
  return { paragraph, ...known, clock: clock('EU-1182-71', { days: days as number }, known.start) };
}

/** What is not known and would shorten the time to two days (73(3)). */
function unknownOf73(event: EventFacts): EventFactName[] {
  const rightsOnly = isDeviceEvent(event) || underEqualLaw(event);
  if (event.widespread === true || (event.criticalInfrastructure === true && !rightsOnly)) return [];
  const shorter = rightsOnly ? (['widespread'] as const) : (['criticalInfrastructure', 'widespread'] as const);
  return shorter.filter((name) => event[name] === undefined);
}

/** Provider's report, Article 73; for a system on a general-purpose model of the same provider to the AI Office (75(1)). */
export function incidentReport(event: EventFacts, asOf: Day): Duty {
  const before = bound(event, asOf);
  const answer = before ?? seriousIncident(event);
  const isDevice = isDeviceEvent(event);
  const report = answer.decision === 'report';
  const { paragraph, start, clock, open } = timeOf73(event, 'reportableSince', 'awareAt');
  const office = !isDevice && event.sameProviderModel === true;
  const limited = isDevice ? 'ai-act/73-10' : event.equalReportingLaw === true ? 'ai-act/73-9' : null;
  return {
    id: 'ai-act-73-serious-incident',
    by: 'provider',
    to: isDevice ? 'IGJ' : office ? 'AI Office' : 'AP',
    basis:
      limited && !report
        ? `AI-verordening ${limited === 'ai-act/73-10' ? '73(10)' : '73(9)'}`
        : `AI-verordening 73(${paragraph})`,
    cites: [`ai-act/73-${paragraph}`, ...(limited ? [limited] : []), ...(office ? ['ai-act/75'] : [])],
    decision: answer.decision,
    why: answer.why,
    clock: report ? clock : null,
    immediately: report,
    ask: report ? [...answer.ask, ...(start ? [] : ['awareAt' as const]), ...unknownOf73(event)] : answer.ask,
    status: answer.status,
    confidence: 'verified',
    open: [
      ...(!before && isDevice && event.inHouse === true && event.highRiskRoute === 'ART6_2' ? [inHouseIsOpen] : []),
      ...(before?.status === 'pending' && before.decision === 'not-required' ? [startIsOpen] : []),
      ...(report ? open : []),
      ...(report && !office ? [authorityIsOpen] : []),
    ],
  };
}
