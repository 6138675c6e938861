import type { Review } from '../classification.ts';
import { consider } from '../consider.ts';
import type { Considered } from '../consider.ts';
import type { FactName, FactValues } from '../facts.ts';
import type { Rule } from '../rule.ts';
import { statusOn, versionOn } from '../version.ts';
import type { DatedVersion } from '../version.ts';
import { runOn } from '../view.ts';
import type { View } from '../view.ts';
import type { ChangeRuleEntry, ChangeVersion } from './2024-08-01.ts';
import type { Change, ChangeInput, ChangeKind, ChangeStep } from './change.ts';
import { consequencesOf } from './consequences.ts';
import { askedChangeFacts, changeFactNames } from './facts.ts';
import type { ChangeFactName, ChangeFactValues } from './facts.ts';
import { change } from './index.ts';
import { changeViewFor, onTheWay } from './view.ts';
import type { ChangeFindingName } from './view.ts';
import { reasonOf } from './words.ts';

type Results = Readonly<Record<ChangeFindingName, Considered>>;

type Entries = readonly (readonly [ChangeFindingName, ChangeRuleEntry])[];

const rulesOf = new Map<string, { readonly entries: Entries; readonly view: ReturnType<typeof changeViewFor> }>();

/** The rules of a version with the view they look through. */
function rulesIn({ from, rules }: ChangeVersion) {
  const known = rulesOf.get(from);
  if (known) return known;
  const entries = Object.entries(rules) as unknown as Entries;
  const made = { entries, view: changeViewFor(entries.map(([name]) => name)) };
  rulesOf.set(from, made);
  return made;
}

/** Runs every rule, each seeing the findings before it. The machine is the one of the classification. */
function evaluate({ entries, view: viewOf }: ReturnType<typeof rulesIn>, input: ChangeInput): Results {
  const found: Record<string, Considered> = {};
  const facts = input.facts as FactValues;
  const run = runOn(input.asOf, facts, found);
  const view = viewOf(run) as unknown as View;
  for (const [name, { rule }] of entries)
    found[name] = consider(rule as unknown as Rule<View, unknown>, null, run, view);
  return found as Results;
}

const namesIn = <Name extends ChangeFactName>(order: readonly Name[], names: Iterable<FactName>): readonly Name[] => {
  const wanted = new Set<string>(names);
  return order.filter((name) => wanted.has(name));
};

/** Findings that make a change grave, with the values that do. */
const grave: readonly (readonly [ChangeFindingName, readonly string[]])[] = [
  ['mdrApproval', ['required']],
  ['ivdrApproval', ['required']],
  ['mdrLegacy', ['ended']],
  ['ivdrLegacy', ['ended']],
  ['substantial', ['yes', 'first']],
];

function kindOf(results: Results, facts: ChangeFactValues): ChangeKind {
  const holds = (name: ChangeFindingName, values: readonly string[]) =>
    results[name].possible.every((value) => values.includes(String(value)));
  if (grave.some(([name, values]) => holds(name, values))) return 'substantial';
  if (grave.some(([name]) => results[name].possible.length > 1)) return 'undetermined';
  if (facts.correctionOnly === undefined) return 'undetermined';
  if (facts.correctionOnly) return 'correction';
  return facts.plan === 'inside' ? 'pre-determined' : 'minor';
}

function reviewsOf(results: Results): readonly Review[] {
  const reviews = new Map<string, Review>();
  for (const { possible, review, because } of Object.values(results)) {
    if (possible.length < 2) continue;
    for (const { question, why } of review) {
      const before = reviews.get(question.en);
      reviews.set(question.en, { question, why, cites: [...new Set([...(before?.cites ?? []), ...because])] });
    }
  }
  return [...reviews.values()];
}

function stepOf(
  version: string,
  name: ChangeFindingName,
  entry: ChangeRuleEntry,
  found: Considered,
  { asOf, facts }: ChangeInput,
): ChangeStep {
  const possible = found.possible.map(String);
  return {
    finding: name,
    rule: entry.rule.id,
    version,
    title: entry.rule.title,
    cites: found.because,
    facts: Object.fromEntries(found.used.map((fact) => [fact, facts[fact as unknown as ChangeFactName]])),
    result: possible.length === 1 ? possible[0]! : 'undetermined',
    reason: reasonOf(name, possible),
    possible,
    ask: namesIn(changeFactNames, found.ask),
    status: statusOn(entry, asOf),
    confidence: entry.confidence,
  };
}

const before = (asOf: string, why: Review): Change => ({
  asOf,
  outcome: 'undetermined',
  kind: 'undetermined',
  answers: {
    mdrApproval: null,
    mdrLegacy: null,
    mdrUdi: null,
    ivdrApproval: null,
    ivdrLegacy: null,
    ivdrUdi: null,
    reclassify: null,
    substantial: null,
    aiLegacy: null,
    provider: null,
    registration: null,
  },
  consequences: [],
  review: [why],
  ask: [],
  atMost: 0,
  trace: [],
});

/**
 * What the law of a day makes of the step from one version of a system to the next: approval by the notified body,
 * substantial modification, numbers, class, transition, and what follows. Undetermined means that facts or law leave more
 * than one answer; then `ask` names the questions that can still settle it, or `review` what a person has to decide.
 * Sources: MDR Annex VII 4.9, Annex IX 2.4 and 4.10, Annex VI C 6.5, Article 120(3); AI Act Articles 3(23), 25, 43(4), 111(2).
 */
export function assessChange(input: ChangeInput): Change {
  const { asOf, facts } = input;
  const now = versionOn(change as unknown as readonly DatedVersion[], asOf);
  if (!now.inForce) {
    const question = { nl: 'Welk recht gold op deze dag?', en: 'Which law applied on this day?' };
    return before(asOf, { question, why: now.why, cites: ['ai-act/111-2'] });
  }
  const version = now.version as unknown as ChangeVersion;
  const rules = rulesIn(version);
  const { entries } = rules;
  const results = evaluate(rules, input);
  const trace = entries.map(([name, entry]) =>
    stepOf(`${version.instrument}@${version.from}`, name, entry, results[name], input),
  );
  const leading = trace.filter(({ finding }) => !(onTheWay as readonly string[]).includes(finding));
  const open = leading.filter(({ possible }) => possible.length > 1);
  const ask = namesIn(
    askedChangeFacts,
    open.flatMap(({ finding }) => results[finding].ask),
  ).filter((name) => facts[name] === undefined);
  const reach = new Set<string>([...open.flatMap(({ finding }) => results[finding].reach), ...ask]);
  const answers = Object.fromEntries(
    leading.map(({ finding, possible }) => [finding, possible.length === 1 ? possible[0] : null]),
  );
  return {
    asOf,
    outcome: open.length === 0 ? 'decided' : 'undetermined',
    kind: kindOf(results, facts),
    answers: answers as Change['answers'],
    consequences: consequencesOf(facts, (name) => results[name].possible.map(String)),
    review: reviewsOf(results),
    ask,
    atMost: askedChangeFacts.filter((name) => reach.has(name) && facts[name] === undefined).length,
    trace,
  };
}
