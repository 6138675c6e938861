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
const startIsOpen = text(
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
  const others = isSerious(event.harm) || event.criticalInfrastructure === true || event.propertyOrEnvironment === true;
  const equal = event.equalReportingLaw === true && event.highRiskRoute === 'ART6_2';
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

/** Which limb of Article 73 sets the time: 15 days, 10 after a death, 2 for widespread infringement or critical infrastructure. */
export function timeOf73(event: EventFacts, ...starts: readonly EventFactName[]) {
  const isDevice = event.deviceRegulation === 'MDR' || event.deviceRegulation === 'IVDR';
  const fast = event.widespread === true || (event.criticalInfrastructure === true && !isDevice);
  const death = event.harm === 'death' && !isDevice;
  const [days, paragraph] = fast ? [2, '3'] : death ? [10, '4'] : [15, '2'];
  const began = trigger(event, ...starts);
  const known = death && !fast ? fromEarlier(event, began) : { start: began, open: [] };
  return { paragraph, ...known, clock: clock('EU-1182-71', { days: days as number }, known.start) };
}

/** Provider's report, Article 73; for a system on a general-purpose model of the same provider to the AI Office (75(1)). */
export function incidentReport(event: EventFacts, asOf: Day): Duty {
  const before = bound(event, asOf);
  const answer = before ?? seriousIncident(event);
  const isDevice = event.deviceRegulation === 'MDR' || event.deviceRegulation === 'IVDR';
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
    ask: report && !start ? [...answer.ask, 'awareAt'] : answer.ask,
    status: answer.status,
    confidence: 'verified',
    open: [
      ...(before?.status === 'pending' && before.decision === 'not-required' ? [startIsOpen] : []),
      ...(report ? open : []),
      ...(report && !office ? [authorityIsOpen] : []),
    ],
  };
}

/**
 * Deployer's duty, Article 26(5): at once to the provider, then importer or distributor and the authority. Before it
 * applies users of devices have no duty under the MDR (87(10)); telling the provider starts the provider's clock.
 */
export function informProvider(event: EventFacts, asOf: Day): Duty {
  const isDevice = event.deviceRegulation === 'MDR' || event.deviceRegulation === 'IVDR';
  const before = bound(event, asOf);
  const after = before ?? anyIncident(event);
  const voluntary = before !== null && before.decision === 'not-required' && isDevice;
  return {
    id: 'ai-act-26-inform-provider',
    by: 'deployer',
    to: 'provider',
    basis: voluntary ? 'MDR 87(10)' : 'AI-verordening 26(5)',
    cites: voluntary ? ['mdr/87-10', 'ai-act/26-5'] : ['ai-act/26-5'],
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

/** For the deployer every serious incident counts: of a device, and where 73(9) leaves less for the provider to report. */
export function anyIncident(event: EventFacts): Answer {
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
