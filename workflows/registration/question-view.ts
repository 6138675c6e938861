import { sectionOf } from '#db/queries/dossier.ts';
import { classify, dayQuestion, type FactName, type FactValues, type Text } from '#workflows/law/api.ts';
import { storedCitation, type Citation } from '../core/citation.ts';
import { dossierFor } from '../core/command.ts';
import type { Context } from '../core/context.ts';
import { dayOf } from '../core/days.ts';
import { NotFound } from '../core/errors.ts';
import { isFactName, openQuestions } from './classify.ts';
import { answerText, factText, formAnswer } from './fact-view.ts';
import { standingOf, type Standing } from './outcome-view.ts';
import { factAnswers } from './sections.ts';

async function answersOf(context: Context, id: string) {
  const row = await dossierFor(context, id);
  if (row.workflow !== 'registration') throw new NotFound(id);
  const stored = await sectionOf(context.db, id, 'facts');
  return { row, version: stored?.version ?? 0, answers: factAnswers(stored?.body), today: dayOf(context.now) };
}

/** The first question that is still open, or null when nothing can change the outcome any more. */
export async function nextQuestion(context: Context, id: string): Promise<FactName | null> {
  const { answers, today } = await answersOf(context, id);
  return openQuestions(answers, today).next[0] ?? null;
}

/** On which day, and as if which proposal were law. */
export type Under = { asOf: string; scenario?: 'com-2025-1023' };

const standing = (under: Under, facts: FactValues) => standingOf(classify({ ...under, facts, counterfactuals: false }));

const same = (a: Standing, b: Standing) => a.rule === b.rule && JSON.stringify(a.results) === JSON.stringify(b.results);

/** What each answer would make certain that is not certain without it. */
function effects(name: FactName, others: FactValues, under: Under): { label: Text; certain: Standing[] }[] {
  const { kind, options } = factText(name);
  const before = standing(under, others).certain;
  const choices =
    kind === 'boolean' ? [true, false] : kind === 'choice' ? options.map(({ id }) => id) : ([] as unknown[]);
  return choices.map((value) => ({
    label: answerText(name, value),
    certain: standing(under, { ...others, [name]: value } as FactValues).certain.filter(
      (one) => !before.some((earlier) => same(earlier, one)),
    ),
  }));
}

/** Why this is asked: the rules that look at the fact, or the days that hang on it, with their places in the law. */
function reasons(name: FactName, others: FactValues, under: Under): { rule: string; title: Text; cites: Citation[] }[] {
  const { trace, ask } = classify({ ...under, facts: others, counterfactuals: false });
  const rules = trace.filter((step) => step.possible.length > 1 && step.ask.includes(name));
  const days = rules.length === 0 && ask.includes(name) ? dayQuestion(name) : null;
  return [...rules, ...(days ? [{ ...days, rule: days.id }] : [])].map(({ rule, title, cites }) => ({
    rule,
    title,
    cites: cites.map(storedCitation),
  }));
}

/** What a question means on what is known: what is certain, what is open, what each answer adds, and why it is asked. */
export function meaningOf(name: FactName, known: FactValues, under: Under) {
  const { [name]: _own, ...rest } = known as Record<string, unknown>;
  const others = rest as FactValues;
  return {
    ...standing(under, known),
    effects: effects(name, others, under),
    reasons: reasons(name, others, under),
  };
}

/** One question of a registration, with what its answer would mean; `NotFound` for a fact that does not exist. */
export async function questionView(context: Context, id: string, name: string) {
  const { row, version, answers, today } = await answersOf(context, id);
  if (!isFactName(name)) throw new NotFound(name);
  const { known, unknown } = answers;
  const { next, atMost } = openQuestions(answers, today);
  const values = known as Record<string, unknown>;
  const own = name in values ? formAnswer(values[name]) : unknown.includes(name) ? 'dont-know' : undefined;
  const earlier = [...Object.keys(values), ...unknown].filter((one): one is FactName => one !== name);
  return {
    id: row.id,
    reference: row.reference,
    title: row.title,
    state: row.state,
    version,
    fact: factText(name),
    answer: own,
    /** How many more questions there can be, this one left out. */
    after: Math.max(0, atMost - (next.includes(name) ? 1 : 0)),
    position: earlier.length + 1,
    ...meaningOf(name, known, { asOf: today }),
    earlier: earlier.map((one) => ({
      name: one as string,
      title: factText(one).title,
      answer: one in values ? answerText(one, values[one]) : null,
    })),
  };
}
