import type { ChoiceFact, MultiFact } from './fact.ts';
import { facts } from './facts.ts';
import type { FactName, FactValues } from './facts.ts';
import type { Findings } from './findings.ts';

type Catalogue = typeof facts;

/** A set of chosen options, possibly unknown. */
export interface Many<Id extends string> {
  readonly includes: (option: Id) => boolean;
  /** At least one of these. */
  readonly any: (...options: readonly Id[]) => boolean;
  /** Exactly this one. */
  readonly only: (option: Id) => boolean;
  readonly isEmpty: () => boolean;
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
  used: Set<FactName>;
}

const truths = [false, true] as const;

function assume(
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
  if (run.depth === run.path.length) run.path.push({ key, fact, finding, values, index: 0 });
  const branch = run.path[run.depth++]!;
  return branch.values[branch.index];
}

const known = (list: readonly string[]): Many<string> => ({
  includes: (option) => list.includes(option),
  any: (...options) => options.some((option) => list.includes(option)),
  only: (option) => list.length === 1 && list[0] === option,
  isEmpty: () => list.length === 0,
});

/** An unknown set: each question about it is assumed by itself. Safe, since that allows more than is possible, never less. */
const unknown = (run: Run, name: FactName): Many<string> => {
  const ask = (question: string) => assume(run, `${name} ${question}`, name, null, truths) as boolean;
  return {
    includes: (option) => ask(option),
    any: (...options) => (options.length === 1 ? ask(options[0]!) : ask(`any ${options.join()}`)),
    only: (option) => ask(`only ${option}`),
    isEmpty: () => ask('empty'),
  };
};

function readFact(run: Run, name: FactName): unknown {
  const value = run.facts[name];
  const fact = facts[name];
  if (value !== undefined) {
    run.used.add(name);
    return fact.kind === 'multi' ? known(value as readonly string[]) : value;
  }
  if (fact.kind === 'multi') return unknown(run, name);
  return assume(run, name, name, null, fact.kind === 'boolean' ? truths : optionIds[name]!);
}

function readFinding(run: Run, name: string): unknown {
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
export function viewFor(findingNames: readonly string[]): (run: Run) => View {
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
      return this.run.asOf;
    },
  });
  return (run) => Object.assign(Object.create(prototype) as { run: Run }, { run }) as unknown as View;
}
