import type { ChoiceFact } from '../fact.ts';
import { decide } from '../rule.ts';
import type { Decision } from '../rule.ts';
import { roleFacts } from './facts.ts';
import type { RoleConsidered, RoleFactName, RoleFacts, RoleFindings, RoleRule, RoleView } from './role-fact.ts';

type Name = RoleFactName | keyof RoleFindings;
/** What earlier rules concluded; filled in their order. */
export type Found = { -readonly [Finding in keyof RoleFindings]?: RoleConsidered };

const names = Object.keys(roleFacts) as RoleFactName[];
const findingNames = [
  'byName',
  'byModification',
  'byPurpose',
  'becomes',
  'provider',
] as const satisfies readonly (keyof RoleFindings)[];
const valuesOf = Object.fromEntries(
  names.map((name) => {
    const fact = roleFacts[name];
    return [name, fact.kind === 'boolean' ? [false, true] : (fact as ChoiceFact).options.map((option) => option.id)];
  }),
) as unknown as Record<RoleFactName, readonly unknown[]>;

/** A rule read something that is neither known nor assumed. */
class Gap {
  readonly name: Name;
  constructor(name: Name) {
    this.name = name;
  }
}

/** Facts and findings of one try. The getters are shared, since a rule with gaps is tried many times. */
class Try {
  readonly known: RoleFacts;
  readonly found: Found;
  readonly used: Set<RoleFactName>;
  assumed: Readonly<Record<string, unknown>> = {};
  constructor(known: RoleFacts, found: Found, used: Set<RoleFactName>) {
    this.known = known;
    this.found = found;
    this.used = used;
  }
  read(name: Name): unknown {
    if (!(name in this.assumed)) throw new Gap(name);
    return this.assumed[name];
  }
}
for (const name of names) {
  Object.defineProperty(Try.prototype, name, {
    get(this: Try) {
      const value = this.known[name];
      if (value === undefined) return this.read(name);
      this.used.add(name);
      return value;
    },
  });
}
for (const name of findingNames) {
  Object.defineProperty(Try.prototype, name, {
    get(this: Try) {
      const { possible } = this.found[name]!;
      return possible.length === 1 ? possible[0] : this.read(name);
    },
  });
}

const distinct = <T>(values: readonly T[]): T[] => [...new Set(values)];
const isFinding = (name: Name): name is keyof RoleFindings => (findingNames as readonly Name[]).includes(name);

/** Tries every way to fill the gaps that the rule meets; a fact is asked when the answers part on it. */
export function considerRole(entry: RoleRule<unknown>, known: RoleFacts, found: Found): RoleConsidered {
  const used = new Set<RoleFactName>();
  const ask = new Set<RoleFactName>();
  const view = new Try(known, found, used);

  const explore = (assumed: Readonly<Record<string, unknown>>): readonly Decision<unknown>[] => {
    view.assumed = assumed;
    try {
      return [decide(entry.rule, view as unknown as RoleView)];
    } catch (gap) {
      if (!(gap instanceof Gap)) throw gap;
      const { name } = gap;
      const values = isFinding(name) ? found[name]!.possible : valuesOf[name];
      const branches = values.map((value) => explore({ ...assumed, [name]: value }));
      const answers = branches.map((decisions) => JSON.stringify(distinct(decisions.flatMap((one) => one.possible))));
      if (new Set(answers).size > 1) for (const fact of isFinding(name) ? found[name]!.ask : [name]) ask.add(fact);
      return branches.flat();
    }
  };

  const decisions = explore({});
  const possible = distinct(decisions.flatMap((one) => one.possible));
  const settled = decisions.every((one) => one.review !== null);
  return {
    possible,
    because: distinct(decisions.flatMap((one) => one.because)),
    used: names.filter((name) => used.has(name)),
    ask: names.filter((name) => ask.has(name)),
    review: settled ? distinct(decisions.map((one) => one.review!)) : [],
  };
}
