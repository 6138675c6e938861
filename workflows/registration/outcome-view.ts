import type { Classification, FactName, Text } from '#workflows/law/api.ts';
import { storedCitation, type Citation } from '../core/citation.ts';
import { answerText, factText } from './fact-view.ts';

export type UsedFact = { name: FactName; title: Text; answer: Text };

/** One rule of the law with what it saw and what it answered. */
export type RuleStep = {
  rule: string;
  /** First day of the version of the law that was used, or null. */
  version: string | null;
  title: Text;
  facts: UsedFact[];
  /** The answer, or the answers that are still possible. */
  results: (string | boolean | null)[];
  status: string;
  confidence: string;
  citations: Citation[];
};

/** An answer of a rule as a page shows it. */
export const asResult = (value: unknown): string | boolean | null =>
  value === null || typeof value === 'boolean' || typeof value === 'string' ? value : String(value);

/** Facts with their questions and answers in words. */
export const usedFacts = (seen: Record<string, unknown>): UsedFact[] =>
  Object.entries(seen).map(([name, value]) => ({
    name: name as FactName,
    title: factText(name as FactName).title,
    answer: answerText(name as FactName, value),
  }));

/** One step of a trace in words. */
export function ruleStep(step: Classification['trace'][number]): RuleStep {
  return {
    rule: step.rule,
    version: step.version.split('@')[1] ?? null,
    title: step.title,
    facts: usedFacts(step.facts as Record<string, unknown>),
    results: step.possible.map(asResult),
    status: step.status,
    confidence: step.confidence,
    citations: step.cites.map(storedCitation),
  };
}

const says = ({ results }: RuleStep) =>
  results.length === 1 && !['none', 'not-applicable'].includes(String(results[0]));

/** The steps of a decision: those that led to the outcome, those that did not apply, and those still open. */
export function traceOf({ trace }: Pick<Classification, 'trace'>) {
  const steps = trace.map(ruleStep);
  const decided = steps.filter(({ results }) => results.length === 1);
  const led = decided.filter((step) => says(step) && step.results[0] !== null && step.results[0] !== false);
  return {
    led,
    rejected: decided.filter((step) => !led.includes(step)),
    open: steps.filter(({ results }) => results.length > 1),
  };
}

/** Rules whose answer a person wants to know while answering; the others lead up to these. */
const telling = [
  'ai-act/3-1',
  'ai-act/scope',
  'mdr/qualification',
  'mdr/regulation',
  'mdr/in-house',
  'mdr/class',
  'ivdr/class',
  'mdr/notified-body',
  'ivdr/notified-body',
  'ai-act/route',
  'ai-act/annex-iii',
  'ai-act/50-1',
  'ai-act/50-2',
  'ai-act/50-3',
  'ai-act/50-4',
  'ai-act/53',
];
/** For these "no" is an outcome too; for the others only an outcome that applies is worth a line. */
const alsoNo = ['ai-act/3-1', 'ai-act/scope', 'mdr/qualification'];

export type Standing = { rule: string; title: Text; results: (string | boolean | null)[] };

/** What is certain on these facts, and what is still open, in a fixed order. */
export function standingOf({ trace }: Pick<Classification, 'trace'>): { certain: Standing[]; open: Standing[] } {
  const told = [...telling, ...trace.map(({ rule }) => rule).filter((rule) => rule.startsWith('ai-act/5-1'))];
  const found = told.flatMap((rule) => {
    const step = trace.find((one) => one.rule === rule);
    return step ? [{ rule, title: step.title, results: step.possible.map(asResult) }] : [];
  });
  return {
    certain: found.filter(
      ({ rule, results: [first, ...more] }) =>
        more.length === 0 && (alsoNo.includes(rule) || (first !== null && first !== false)),
    ),
    open: found.filter(({ rule, results }) => results.length > 1 && telling.includes(rule)),
  };
}

/** The changes of facts that would give another outcome, in words; `to` names what differs. */
export const changesOf = ({ wouldChangeIf }: Pick<Classification, 'wouldChangeIf'>) =>
  wouldChangeIf.map(({ facts, to }) => ({
    facts: usedFacts(facts as Record<string, unknown>),
    to: Object.entries(to).map(([what, value]) => ({
      what,
      values: (Array.isArray(value) ? value : [value]).map(asResult),
    })),
  }));
