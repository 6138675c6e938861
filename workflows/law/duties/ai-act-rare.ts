import type { Day } from '../day.ts';
import { text } from '../text.ts';
import { bound, governingDay, isDeviceEvent, seriousIncident, timeOf73 } from './ai-act.ts';
import type { Duty, EventFacts } from './duty.ts';

/** Chapter VI (testing in real-world conditions) and the reports under it apply from this day. */
const testingFrom = '2026-08-02';

/** Chapter V applies from this day: Article 113, second paragraph, point (b). */
const modelsFrom = '2025-08-02';

/** Article 60(7): a serious incident in real-world testing is reported under Article 73, and the test is corrected or suspended. */
export function testingIncident(event: EventFacts): Duty[] {
  if (event.realWorldTest === undefined) return [];
  const common = {
    id: 'ai-act-60-testing-incident',
    by: 'provider',
    to: isDeviceEvent(event) ? 'IGJ' : 'AP',
    basis: 'AI-verordening 60(7)',
    status: 'applying',
    confidence: 'inferred',
  } as const;
  const none = { clock: null, immediately: false, ask: [], open: [] } as const;
  if (!event.realWorldTest || governingDay(event, testingFrom) < testingFrom) {
    const why = event.realWorldTest
      ? text(
          `Deze plicht geldt vanaf ${testingFrom}. Eerder melden mag.`,
          `This duty applies from ${testingFrom}. Reporting earlier is allowed.`,
        )
      : text('Het was geen test in de praktijk.', 'It was no test in real-world conditions.');
    return [{ ...common, ...none, cites: ['ai-act/60-7'], decision: 'not-required', why }];
  }
  if (event.highRiskRoute === 'none') {
    const why = text('Het is geen hoog-risico AI-systeem.', 'It is not a high-risk AI system.');
    return [{ ...common, ...none, cites: ['ai-act/60-7'], decision: 'not-required', why }];
  }
  const answer = seriousIncident(event);
  const report = answer.decision === 'report';
  const { paragraph, start, clock, open } = timeOf73(event, 'reportableSince', 'awareAt');
  return [
    {
      ...common,
      cites: ['ai-act/60-7', `ai-act/73-${paragraph}`, ...(isDeviceEvent(event) ? ['ai-act/73-10'] : [])],
      decision: answer.decision,
      why: report
        ? text(
            'Een ernstig incident in een praktijktest. Meld het, en herstel het direct of stop de test.',
            'A serious incident in a real-world test. Report it, and mitigate at once or suspend the test.',
          )
        : answer.why,
      clock: report ? clock : null,
      immediately: report,
      ask: report && !start ? [...answer.ask, 'awareAt'] : answer.ask,
      open: report ? open : [],
    },
  ];
}

/** Article 55: the provider of a model with systemic risk reports serious incidents to the AI Office; no number of days. */
export function systemicRisk(event: EventFacts): Duty[] {
  if (event.systemicRiskModel === undefined) return [];
  const begun = governingDay(event, modelsFrom) >= modelsFrom;
  const answer = event.systemicRiskModel && begun ? seriousIncident({ ...event, deviceRegulation: 'none' }) : null;
  return [
    {
      id: 'ai-act-55-systemic-risk',
      by: 'provider',
      to: 'AI Office',
      basis: 'AI-verordening 55',
      cites: ['ai-act/55'],
      decision: answer?.decision ?? 'not-required',
      why:
        answer === null
          ? event.systemicRiskModel
            ? text(
                `Deze plicht geldt vanaf ${modelsFrom}. Eerder melden mag.`,
                `This duty applies from ${modelsFrom}. Reporting earlier is allowed.`,
              )
            : text('Er is geen model met systeemrisico in het spel.', 'No model with systemic risk is involved.')
          : answer.decision === 'report'
            ? text(
                'De aanbieder van het model meldt dit zonder vertraging aan het AI-bureau.',
                'The provider of the model reports this to the AI Office without undue delay.',
              )
            : answer.why,
      clock: null,
      immediately: answer?.decision === 'report',
      ask: answer?.ask ?? [],
      status: 'applying',
      confidence: 'verified',
      open: [],
    },
  ];
}

/** Article 26(5), last sentence: a deployer who cannot reach the provider reports under Article 73 itself. */
export function reportInstead(event: EventFacts, asOf: Day): Duty[] {
  if (event.providerUnreachable === undefined) return [];
  // Of a device only infringed rights are reported (73(10)), whoever does it; equal law (73(9)) binds the provider alone.
  const own = { ...event, equalReportingLaw: false };
  const answer = event.providerUnreachable ? (bound(event, asOf) ?? seriousIncident(own)) : null;
  const report = answer?.decision === 'report';
  const isDevice = isDeviceEvent(event);
  const { paragraph, start, clock, open } = timeOf73(own, 'noticedAt');
  return [
    {
      id: 'ai-act-26-report-instead',
      by: 'deployer',
      to: isDevice ? 'IGJ' : 'AP',
      basis: 'AI-verordening 26(5)',
      cites: ['ai-act/26-5', `ai-act/73-${paragraph}`, ...(isDevice ? ['ai-act/73-10'] : [])],
      decision: answer?.decision ?? 'not-required',
      why:
        answer === null
          ? text('De aanbieder is bereikbaar: die meldt zelf.', 'The provider can be reached: it reports itself.')
          : report
            ? text(
                'De aanbieder is niet bereikbaar. De zorginstelling meldt dan zelf.',
                'The provider cannot be reached. The care organisation then reports itself.',
              )
            : answer.why,
      clock: report ? clock : null,
      immediately: report,
      ask: report && !start ? [...answer.ask, 'noticedAt'] : (answer?.ask ?? []),
      status: answer?.status ?? 'applying',
      confidence: 'verified',
      open: report ? open : [],
    },
  ];
}
