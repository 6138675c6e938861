import type { FactName } from '#workflows/law/api.ts';
import { NotFound } from '../core/errors.ts';
import { isFactName, openQuestions } from '../registration/classify.ts';
import { answerText, factText, formAnswer } from '../registration/fact-view.ts';
import { meaningOf } from '../registration/question-view.ts';
import { answerInput, withAnswer } from '../registration/sections.ts';
import { addressFacts, answersOf, withValue, type Answer, type Asked } from './address.ts';

/** The day of which the law is asked. */
export const lawDay = ({ day }: Asked, today: string): string => day ?? today;

/** The day and the proposal that an address asks for, as the law takes them. */
export const underOf = (asked: Asked, today: string) => ({
  asOf: lawDay(asked, today),
  ...(asked.scenario && { scenario: asked.scenario }),
});

/** The first question that can still change the outcome, or null when none can. */
export function nextFact(asked: Asked, today: string): FactName | null {
  const { asOf, scenario } = underOf(asked, today);
  return openQuestions(answersOf(asked), asOf, scenario).next[0] ?? null;
}

/** An answer in words, with its question. */
export const answerView = ({ name, value }: Answer) => ({
  name: name as string,
  title: factText(name).title,
  answer: value === null ? null : answerText(name, value),
});

const isWizardFact = (name: string): name is FactName => isFactName(name) && addressFacts.includes(name);

/** One question with what its answer would mean; `NotFound` for a fact that is not asked. */
export function wizardQuestion(asked: Asked, name: string, today: string) {
  if (!isWizardFact(name)) throw new NotFound(name);
  const answers = answersOf(asked);
  const { asOf, scenario } = underOf(asked, today);
  const { next, atMost } = openQuestions(answers, asOf, scenario);
  const place = asked.answers.findIndex((one) => one.name === name);
  const own = asked.answers[place];
  return {
    fact: factText(name),
    /** As its form shows it; undefined when not answered. */
    answer: own && (own.value === null ? 'dont-know' : formAnswer(own.value)),
    position: place < 0 ? asked.answers.length + 1 : place + 1,
    /** How many more questions there can be, this one left out. */
    after: Math.max(0, atMost - (next.includes(name) ? 1 : 0)),
    /** The question answered before this one. */
    previous: (place < 0 ? asked.answers.at(-1)?.name : asked.answers[place - 1]?.name) ?? null,
    ...meaningOf(name, answers.known, underOf(asked, today)),
    earlier: asked.answers.filter((one) => one.name !== name).map(answerView),
    isOpen: next.includes(name),
  };
}
export type WizardQuestion = ReturnType<typeof wizardQuestion>;

/**
 * Puts the answer of a form into what was answered before. `given`: the field as its form names it (a word, several, or the parts of a
 * day). A fault is the key of a message.
 */
export function answerFact(asked: Asked, name: string, given: unknown): { asked: Asked } | { fault: string } {
  if (!isWizardFact(name)) throw new NotFound(name);
  const parsed = answerInput(name).safeParse({ answer: given });
  if (!parsed.success) return { fault: parsed.error.issues[0]?.message ?? 'invalid' };
  const { known } = withAnswer({ known: {}, unknown: [] }, name, parsed.data.answer);
  return { asked: withValue(asked, name, (known as Record<string, unknown>)[name] ?? null) };
}
