import { roleFacts, roles, type RoleFactName, type RoleFacts } from '#workflows/law/api.ts';
import { citation } from './core/citation.ts';

/** Open questions on the page at once; the answers decide which come next. */
const shownAtOnce = 4;
const names = Object.keys(roleFacts) as RoleFactName[];

const yesNo = { yes: true, no: false } as const;
const isYesNo = (typed: string): typed is keyof typeof yesNo => typed in yesNo;

/** One question as the page shows it; without options it is answered with yes or no. */
function question(name: RoleFactName) {
  const fact = roleFacts[name];
  const { title, help, example } = fact;
  const options = fact.kind === 'choice' ? fact.options.map(({ id, label }) => ({ id: id as string, label })) : null;
  return { name, title, help, example, options };
}

/** What is typed in the address: known facts, the values as typed, and what no option matches (keys of messages). */
function read(given: URLSearchParams) {
  const facts: Record<string, unknown> = {};
  const values: Record<string, string> = {};
  const faults: Record<string, string> = {};
  for (const name of names) {
    const typed = given.get(name) ?? '';
    if (typed === '') continue;
    values[name] = typed;
    if (typed === 'unknown') continue;
    const fact = roleFacts[name];
    if (fact.kind === 'boolean' && isYesNo(typed)) facts[name] = yesNo[typed];
    else if (fact.kind === 'choice' && fact.options.some(({ id }) => id === typed)) facts[name] = typed;
    else faults[name] = 'choose';
  }
  return { facts: facts as RoleFacts, values, faults };
}

/**
 * Which roles somebody has on a local day, by the answers in the address; nothing is stored. Questions: what was answered
 * and the next that can still change the outcome. `result` is null while nothing was answered or an answer is wrong.
 */
export function roleView(given: URLSearchParams, day: string) {
  const { facts, values, faults } = read(given);
  const found = roles({ asOf: day, facts });
  const answered = names.filter((name) => values[name] !== undefined);
  const next = found.ask.filter((name) => values[name] === undefined).slice(0, shownAtOnce);
  const shown = names.filter((name) => answered.includes(name) || next.includes(name));
  const asked = answered.length > 0 && Object.keys(faults).length === 0;
  const { ask, trace, review, ...outcome } = found;
  return {
    values,
    faults,
    questions: shown.map(question),
    result: asked
      ? {
          ...outcome,
          more: ask.length,
          ask: ask.map((name) => ({ name, title: roleFacts[name].title })),
          review: review.map(({ cites, ...one }) => ({ ...one, citations: cites.map(citation) })),
          steps: trace.map(({ cites, facts: used, result: _result, ask: _ask, ...step }) => ({
            ...step,
            citations: cites.map(citation),
            facts: Object.entries(used).map(([name, value]) => answerOf(name as RoleFactName, value)),
          })),
        }
      : null,
  };
}
export type RoleView = ReturnType<typeof roleView>;

/** A question with the answer that was given, in words; yes and no are words of the page. */
function answerOf(name: RoleFactName, value: unknown) {
  const fact = roleFacts[name];
  const option = fact.kind === 'choice' ? fact.options.find(({ id }) => id === value) : undefined;
  return { name, title: fact.title, label: option?.label ?? null, yes: value === true };
}
