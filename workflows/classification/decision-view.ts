import { dutyDetail, proceduresFor, type Classification, type FactValues } from '#workflows/law/api.ts';
import { storedCitation } from '../core/citation.ts';
import { classKey } from '../registration/classify.ts';
import { factText } from '../registration/fact-view.ts';
import { changesOf, usedFacts } from '../registration/outcome-view.ts';
import { fullTrace, versionsUsed, type TraceStepView } from './trace-view.ts';
import { transitionView } from './transition-view.ts';

const binding = new Set(['applying', 'guidance', 'superseded']);

/** What a decision concludes, in the terms that two decisions are compared by. */
export const conclusionOf = (answer: Classification) => ({
  class: classKey(answer),
  findings: [...answer.findings],
  highRisk: answer.aiAct.highRisk,
  route: answer.aiAct.route,
  notifiedBody: answer.device.notifiedBody,
  dutiesFrom: answer.aiAct.dutiesFrom,
});
export type ConclusionView = ReturnType<typeof conclusionOf>;

/** Steps that carry the outcome and rest on what does not bind yet, or on a text that nobody read at its source. */
const uncertain = (steps: readonly TraceStepView[]) =>
  steps.filter(({ kind, status, confidence }) => kind === 'led' && (!binding.has(status) || confidence !== 'verified'));

/** The lawful ways of conformity assessment, in words; of a stored answer those that the register still knows. */
function routesOf({ device: { regulation, class: deviceClass, routes } }: Classification) {
  if (regulation === null || deviceClass === null) return [];
  return proceduresFor(regulation, deviceClass)
    .filter(({ id }) => routes.includes(id))
    .map(({ id, title, cite, annexes, notifiedBody, technicalDocumentation }) => ({
      id,
      title,
      annexes,
      /** How much of the technical documentation the notified body sees; null without one. */
      seen: notifiedBody ? technicalDocumentation : null,
      citation: storedCitation(cite),
    }));
}

/** Every duty with what shows that it is met; of a stored answer the detail that the register still knows. */
const obligationsOf = ({ obligations }: Classification) =>
  obligations.map((one) => {
    const detail = dutyDetail(one.id);
    return {
      id: one.id,
      role: one.role as string,
      title: one.title,
      from: one.from,
      /** First day in the other reading of the law. An older answer does not hold it. */
      otherFrom: one.otherFrom ?? null,
      status: one.status as string,
      confidence: (one.confidence as string | undefined) ?? 'verified',
      citation: storedCitation(one.cite),
      evidence: detail?.evidence ?? null,
      keep: detail?.keep ?? null,
      condition: detail?.condition ?? null,
    };
  });

/** All that a page, a print-out or a lawyer wants to know of one answer of the law. The answer may be new or a stored receipt. */
export function decisionView(answer: Classification, facts: FactValues) {
  const trace = fullTrace(answer, facts);
  return {
    asOf: answer.asOf,
    scenario: answer.scenario,
    outcome: answer.outcome,
    conclusion: conclusionOf(answer),
    aiAct: {
      prohibited: [...answer.aiAct.prohibited],
      annexIII: [...answer.aiAct.annexIII],
      derogation: answer.aiAct.derogation,
      article50: [...answer.aiAct.article50],
      conformityRoute: answer.aiAct.conformityRoute,
      registration: [...answer.aiAct.registration],
      fria: answer.aiAct.fria,
      legacy: answer.aiAct.legacy,
    },
    device: {
      qualifies: answer.device.qualifies,
      rules: [...answer.device.rules],
      routes: routesOf(answer),
      designationCodes: [...answer.device.designationCodes],
      transition: transitionView(answer),
    },
    obligations: obligationsOf(answer),
    reviews: answer.review.map(({ question, why, cites }) => ({ question, why, citations: cites.map(storedCitation) })),
    ask: answer.ask.map((name) => ({ name: name as string, title: factText(name).title })),
    facts: usedFacts(facts as Record<string, unknown>),
    trace,
    uncertain: uncertain(trace).map(({ rule, title, status, confidence }) => ({ rule, title, status, confidence })),
    changes: changesOf(answer),
    /** The list of changes is not whole. An older answer does not say so. */
    changesMore: (answer.wouldChangeIfMore as boolean | undefined) ?? false,
    versions: versionsUsed(answer),
  };
}
export type DecisionView = ReturnType<typeof decisionView>;
