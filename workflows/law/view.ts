import type { ChoiceFact, MultiFact } from './fact.ts';
import { facts } from './facts.ts';
import type { FactName, FactValues } from './facts.ts';
import type { FindingName, Findings } from './findings.ts';
import { factSlot, findingSlot, sightOfFinding } from './memory.ts';
import type { Look } from './memory.ts';

type Catalogue = typeof facts;

/** A set of chosen options, possibly unknown. */
export interface Many<Id extends string> {
  includes(option: Id): boolean;
  /** At least one of these. */
  any(...options: readonly Id[]): boolean;
  /** Exactly this one. */
  only(option: Id): boolean;
  isEmpty(): boolean;
}

type Viewed<F> = F extends { kind: 'boolean' }
  ? boolean
  : F extends { kind: 'choice'; options: readonly { id: infer Id }[] }
    ? Id
    : F extends { kind: 'multi'; options: readonly { id: infer Id extends string }[] }
      ? Many<Id>
      : never;

/** What a rule sees: facts and earlier findings as if all were known. Days and words are not for rules. */
export type View = {
  readonly [Name in FactName as Viewed<Catalogue[Name]> extends never ? never : Name]: Viewed<Catalogue[Name]>;
} & Findings & {
    readonly asOf: string;
  };

/** An answer still possible for a finding, and the facts that would settle it. */
export interface Found {
  readonly possible: readonly unknown[];
  readonly ask: readonly FactName[];
  /** Every fact that may come up on the way to an answer. */
  readonly reach: readonly FactName[];
}

/** One assumption made while trying completions. */
export interface Branch {
  readonly key: string;
  readonly fact: FactName | null;
  readonly finding: string | null;
  readonly values: readonly unknown[];
  index: number;
}

/** One classification in progress. `path` is the current completion, `depth` how far the present try has read it. */
export interface Run {
  readonly asOf: string;
  readonly facts: FactValues;
  readonly found: Record<string, Found>;
  path: Branch[];
  depth: number;
  /** Known facts that the present rule looked at. */
  used: FactName[];
  /** The known sets among them, as the present rule looked at them. */
  sets: SeenSet[];
  /** Unknown facts that the present rule looked at. */
  assumed: FactName[];
  /** Findings that the present rule looked at. */
  findings: FindingName[];
  /** The same facts and findings by place, for memories of rules. */
  readonly known: unknown[];
  readonly given: unknown[];
  /** Everything that the present rule looked at, in that order and each once. */
  looks: Look[];
}

/** A classification that starts: nothing read, nothing assumed. */
export function runOn(asOf: string, facts: FactValues, found: Record<string, Found>): Run {
  const run = {
    asOf,
    facts,
    found,
    path: [],
    depth: 0,
    used: [],
    sets: [],
    assumed: [],
    findings: [],
    known: new Array<unknown>(names.length).fill(undefined),
    given: [],
    looks: [],
  };
  for (const name in facts) knowFact(run, name, (facts as Record<string, unknown>)[name]);
  return run;
}

/** Lets memories of rules know a fact. */
export function knowFact(run: Run, name: string, value: unknown): void {
  const slot = factSlot(name);
  if (slot !== undefined) run.known[slot] = value;
}

/** Gives a finding to the rules after it. */
export function give(run: Run, name: FindingName, slot: number, finding: Found): void {
  (run.found as Record<string, Found>)[name] = finding;
  run.given[slot] = sightOfFinding(finding);
}

function note(run: Run, at: Look['at'], slot: number, option: string): void {
  for (const look of run.looks) if (look.slot === slot && look.at === at && look.option === option) return;
  run.looks.push({ at, slot, option });
}

const truths = [false, true] as const;

export function assume(
  run: Run,
  key: string,
  fact: FactName | null,
  finding: string | null,
  values: readonly unknown[],
): unknown {
  for (let i = 0; i < run.depth; i++) {
    const seen = run.path[i]!;
    if (seen.key === key) return seen.values[seen.index];
  }
  if (run.depth === run.path.length) {
    run.path.push({ key, fact, finding, values, index: 0 });
    if (fact && !run.assumed.includes(fact)) run.assumed.push(fact);
  }
  const branch = run.path[run.depth++]!;
  return branch.values[branch.index];
}

/** A known set as one rule looks at it: what it was asked. Other options may change without the rule noticing. */
export interface SeenSet {
  readonly name: FactName;
  readonly asked: string[];
  /** Asked about as a whole. */
  whole: boolean;
}

/** A known set, which writes down what it is asked. */
class Known implements Many<string> {
  private readonly seen: SeenSet;
  private readonly list: readonly string[];
  private readonly run: Run;
  constructor(seen: SeenSet, list: readonly string[], run: Run) {
    this.seen = seen;
    this.list = list;
    this.run = run;
  }
  includes(option: string) {
    const { asked, name } = this.seen;
    if (!asked.includes(option)) {
      asked.push(option);
      note(this.run, 'includes', factSlot(name)!, option);
    }
    return this.list.includes(option);
  }
  any(...options: readonly string[]) {
    for (const option of options) if (this.includes(option)) return true;
    return false;
  }
  only(option: string) {
    this.seen.whole = true;
    note(this.run, 'only', factSlot(this.seen.name)!, option);
    return this.list.length === 1 && this.list[0] === option;
  }
  isEmpty() {
    this.seen.whole = true;
    note(this.run, 'empty', factSlot(this.seen.name)!, '');
    return this.list.length === 0;
  }
}

/** What has been assumed so far about an unknown set. */
function assumed(run: Run, name: FactName): readonly { readonly question: string; readonly answer: boolean }[] {
  const seen = run.path.slice(0, run.depth).filter((branch) => branch.fact === name);
  return seen.map((branch) => ({
    question: branch.key.slice(name.length + 1),
    answer: branch.values[branch.index] as boolean,
  }));
}

/**
 * What earlier assumptions about a set already say about a further question, or null when they leave it open. A question
 * is `empty`, `only x` or `any x,y`.
 */
function follows(earlier: ReturnType<typeof assumed>, question: string): boolean | null {
  const options = (text: string) => text.slice(text.indexOf(' ') + 1).split(',');
  const asked = options(question);
  for (const { question: before, answer } of earlier) {
    const members = options(before);
    if (before === question) return answer;
    if (before === 'empty' && answer) return false;
    if (question === 'empty' && answer && before !== 'empty') return false;
    const only = before.startsWith('only ') && answer;
    if (only) return question.startsWith('only ') ? false : asked.includes(members[0]!);
    if (!before.startsWith('any ')) continue;
    if (question.startsWith('any ')) {
      if (answer && members.every((option) => asked.includes(option))) return true;
      if (!answer && asked.every((option) => members.includes(option))) return false;
    } else if (answer ? !members.includes(asked[0]!) : members.includes(asked[0]!)) return false;
  }
  return null;
}

/** An unknown set: each question about it is assumed in turn, in keeping with what was assumed before. */
const unknown = (run: Run, name: FactName): Many<string> => {
  const ask = (question: string) =>
    follows(assumed(run, name), question) ?? (assume(run, `${name} ${question}`, name, null, truths) as boolean);
  return {
    includes: (option) => ask(`any ${option}`),
    any: (...options) => ask(`any ${options.join()}`),
    only: (option) => ask(`only ${option}`),
    isEmpty: () => ask('empty'),
  };
};

function readFact(run: Run, name: FactName): unknown {
  const value = run.facts[name];
  const fact = facts[name];
  note(run, fact.kind === 'multi' ? 'known' : 'fact', factSlot(name)!, '');
  if (value !== undefined) {
    if (!run.used.includes(name)) run.used.push(name);
    if (fact.kind !== 'multi') return value;
    let seen = run.sets.find((set) => set.name === name);
    if (!seen) run.sets.push((seen = { name, asked: [], whole: false }));
    return new Known(seen, value as readonly string[], run);
  }
  if (fact.kind === 'multi') return unknown(run, name);
  return assume(run, name, name, null, fact.kind === 'boolean' ? truths : optionIds[name]!);
}

export function readFinding(run: Run, name: FindingName): unknown {
  if (!run.findings.includes(name)) {
    run.findings.push(name);
    note(run, 'finding', findingSlot(name), '');
  }
  const found = run.found[name];
  if (!found) throw new Error(`The finding "${name}" is read before the rule that gives it`);
  return found.possible.length === 1 ? found.possible[0] : assume(run, `finding ${name}`, null, name, found.possible);
}

const names = Object.keys(facts) as FactName[];
const optionIds: Partial<Record<FactName, readonly string[]>> = Object.fromEntries(
  names
    .filter((name) => facts[name].kind === 'choice' || facts[name].kind === 'multi')
    .map((name) => [name, (facts[name] as ChoiceFact | MultiFact).options.map((option) => option.id)]),
);

/** Makes a view whose properties read facts and findings of a run. Finding names come from the rules that give them. */
export function viewFor(findingNames: readonly FindingName[]): (run: Run) => View {
  const prototype = {};
  for (const name of names) {
    if (facts[name].kind === 'day' || facts[name].kind === 'text') continue;
    Object.defineProperty(prototype, name, {
      get(this: { run: Run }) {
        return readFact(this.run, name);
      },
    });
  }
  for (const name of findingNames) {
    Object.defineProperty(prototype, name, {
      get(this: { run: Run }) {
        return readFinding(this.run, name);
      },
    });
  }
  Object.defineProperty(prototype, 'asOf', {
    get(this: { run: Run }) {
      note(this.run, 'asOf', -1, '');
      return this.run.asOf;
    },
  });
  return (run) => {
    const view = Object.create(prototype) as { run: Run };
    view.run = run;
    return view as unknown as View;
  };
}
