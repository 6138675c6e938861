import { aiAct } from '../ai-act/index.ts';
import { localDayOf, readInstant } from '../amsterdam.ts';
import type { RuleStatus } from '../classification.ts';
import { isDay } from '../day.ts';
import type { Day } from '../day.ts';
import { text } from '../text.ts';
import type { Text } from '../text.ts';
import { versionOn } from '../version.ts';
import { clock, isSerious, trigger } from './clock.ts';
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

interface Answer {
  readonly decision: Duty['decision'];
  readonly why: Text;
  readonly ask: readonly EventFactName[];
  readonly status: RuleStatus;
}

/** Common to Articles 73 and 26(5): a high-risk system, and duties that have started. */
function bound(event: EventFacts, asOf: Day): Answer | null {
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

/** Serious incident of Article 3(49): actual harm, unlike the MDR; a device reports only infringed rights (73(10)). */
function seriousIncident(event: EventFacts): Answer {
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
  const holds = event.fundamentalRightsInfringed === true || (device === 'none' && others);
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
    device === 'none'
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

/** Provider's report, Article 73: 15 days, 10 after a death, 2 for widespread infringement or critical infrastructure. */
export function incidentReport(event: EventFacts, asOf: Day): Duty {
  const answer = bound(event, asOf) ?? seriousIncident(event);
  const isDevice = event.deviceRegulation === 'MDR' || event.deviceRegulation === 'IVDR';
  const fast = event.widespread === true || (event.criticalInfrastructure === true && !isDevice);
  const death = event.harm === 'death' && !isDevice;
  const [days, paragraph] = fast ? [2, '3'] : death ? [10, '4'] : [15, '2'];
  const report = answer.decision === 'report';
  const start = trigger(event, 'reportableSince', 'awareAt');
  return {
    id: 'ai-act-73-serious-incident',
    by: 'provider',
    to: isDevice ? 'IGJ' : 'AP',
    basis: isDevice && !report ? 'AI-verordening 73(10)' : `AI-verordening 73(${paragraph})`,
    cites: isDevice ? [`ai-act/73-${paragraph}`, 'ai-act/73-10'] : [`ai-act/73-${paragraph}`],
    decision: answer.decision,
    why: answer.why,
    clock: report ? clock('EU-1182-71', { days: days as number }, start) : null,
    immediately: report,
    ask: report && !start ? [...answer.ask, 'awareAt'] : answer.ask,
    status: answer.status,
    confidence: 'verified',
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
  };
}

/** For the deployer every serious incident counts, also of a device. */
function anyIncident(event: EventFacts): Answer {
  const answer = seriousIncident({ ...event, deviceRegulation: 'none' });
  if (answer.decision !== 'report') return answer;
  return {
    ...answer,
    why: text(
      'Vertel het direct aan de aanbieder, daarna aan importeur of distributeur en toezichthouder. Is de aanbieder niet bereikbaar, dan meldt u zelf.',
      'Tell the provider at once, then importer or distributor and authority. If the provider cannot be reached, you report yourself.',
    ),
  };
}
