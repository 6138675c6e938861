import type { Confidence, Review, RuleStatus } from '../classification.ts';
import type { Day } from '../day.ts';
import { provision } from '../provisions.ts';
import type { Text } from '../text.ts';
import * as aiAct from './ai-act.ts';
import { considerRole } from './consider.ts';
import type { Found } from './consider.ts';
import * as devices from './devices.ts';
import { roleFacts } from './facts.ts';
import type { RoleConsidered, RoleFactName, RoleFacts, RoleFindings, RoleRule } from './role-fact.ts';

const held = {
  deployer: aiAct.deployer,
  importer: aiAct.importer,
  distributor: aiAct.distributor,
  'authorised-representative': aiAct.representative,
  'product-manufacturer': aiAct.productManufacturer,
  'component-supplier': aiAct.supplier,
  'device-manufacturer': devices.manufacturer,
} as const satisfies Record<string, RoleRule<boolean>>;
const points = { byName: '25(1)(a)', byModification: '25(1)(b)', byPurpose: '25(1)(c)' } as const;
const becomingManufacturer = {
  '16(1)(a)': devices.manufacturerByName,
  '16(1)(b)-(c)': devices.manufacturerByChange,
} as const satisfies Record<string, RoleRule<boolean>>;
const consequences = {
  firstProvider: aiAct.firstProvider,
  representativeNeeded: aiAct.representativeNeeded,
  writtenAgreement: aiAct.writtenAgreement,
} as const;

/** In this order: each reads what the ones before it found. */
const findings = {
  byName: aiAct.byName,
  byModification: aiAct.byModification,
  byPurpose: aiAct.byPurpose,
  becomes: aiAct.becomes,
  provider: aiAct.provider,
} as const satisfies Record<keyof RoleFindings, RoleRule<boolean>>;

export type RoleName = 'provider' | keyof typeof held;

export interface RoleStep {
  readonly rule: string;
  readonly title: Text;
  readonly cites: readonly string[];
  /** Known facts that were looked at, with the value seen. */
  readonly facts: RoleFacts;
  /** The answer; `undetermined` when the facts or the law leave more than one. */
  readonly result: unknown;
  readonly possible: readonly unknown[];
  readonly ask: readonly RoleFactName[];
  readonly status: RuleStatus;
  readonly confidence: Confidence;
}

export interface Roles {
  readonly asOf: Day;
  readonly outcome: 'decided' | 'undetermined';
  /** Roles that are certain. */
  readonly roles: readonly RoleName[];
  /** Roles that the facts or the law leave open. */
  readonly open: readonly RoleName[];
  /** Points of Article 25(1) by which somebody who is not the first provider becomes provider. */
  readonly becomesProvider: readonly string[];
  /** Points of Article 16(1) MDR or IVDR by which somebody takes over the duties of the manufacturer. */
  readonly becomesManufacturer: readonly string[];
  /** 25(2): the first provider hands over what the new one needs, or excluded the conversion; null: it stays provider. */
  readonly firstProvider: 'hands-over' | 'excluded' | null;
  readonly representativeNeeded: boolean | null;
  readonly writtenAgreement: boolean | null;
  readonly ask: readonly RoleFactName[];
  readonly review: readonly Review[];
  readonly trace: readonly RoleStep[];
}

type Step = RoleConsidered & { readonly entry: RoleRule<unknown> };

const certain = <Name extends string>(group: Record<Name, RoleConsidered>) =>
  (Object.keys(group) as Name[]).filter((name) => decidedValue(group[name]) === true);

const order = Object.keys(roleFacts) as RoleFactName[];
const decidedValue = (found: RoleConsidered) => (found.possible.length === 1 ? found.possible[0] : null);

/** Pending as long as any of the provisions that decide starts later. */
const statusOf = (cites: readonly string[], asOf: Day): RuleStatus =>
  cites.some((cite) => (provision(cite).appliesFrom ?? asOf) > asOf) ? 'pending' : 'applying';

/**
 * Which roles somebody has under the AI Act and the MDR or IVDR, whether he becomes provider or manufacturer, and what
 * follows for the first provider and for suppliers. Cumulative: a hospital that builds for itself is provider and deployer.
 * Gaps are never guessed: what is open is asked, or goes to a person.
 */
export function roles(input: { readonly asOf: Day; readonly facts: RoleFacts }): Roles {
  const { asOf, facts } = input;
  const found: Found = {};
  const steps: Step[] = [];
  const look = (entry: RoleRule<unknown>): RoleConsidered => {
    const considered = considerRole(entry, facts, found);
    steps.push({ entry, ...considered });
    return considered;
  };
  const lookAll = <Name extends string>(rules: Readonly<Record<Name, RoleRule<unknown>>>) =>
    Object.fromEntries(Object.entries<RoleRule<unknown>>(rules).map(([name, entry]) => [name, look(entry)])) as Record<
      Name,
      RoleConsidered
    >;
  for (const [name, entry] of Object.entries(findings)) found[name as keyof RoleFindings] = look(entry);
  const roleOf = { provider: found.provider!, ...lookAll(held) };
  const manufacturer = lookAll(becomingManufacturer);
  const next = lookAll(consequences);
  return {
    asOf,
    outcome: steps.every((one) => one.possible.length === 1) ? 'decided' : 'undetermined',
    roles: certain(roleOf),
    open: (Object.keys(roleOf) as RoleName[]).filter((name) => roleOf[name].possible.length > 1),
    becomesProvider: certain({
      [points.byName]: found.byName!,
      [points.byModification]: found.byModification!,
      [points.byPurpose]: found.byPurpose!,
    }),
    becomesManufacturer: certain(manufacturer),
    firstProvider: decidedValue(next.firstProvider) as Roles['firstProvider'],
    representativeNeeded: decidedValue(next.representativeNeeded) as boolean | null,
    writtenAgreement: decidedValue(next.writtenAgreement) as boolean | null,
    ask: order.filter((name) => steps.some((one) => one.ask.includes(name))),
    review: steps.flatMap((one) => one.review.map((question) => ({ ...question, cites: one.because }))),
    trace: steps.map(({ entry, possible, because, used, ask }) => ({
      rule: entry.rule.id,
      title: entry.rule.title,
      cites: because,
      facts: Object.fromEntries(used.map((name) => [name, facts[name]])),
      result: possible.length === 1 ? possible[0] : 'undetermined',
      possible,
      ask,
      status: statusOf(because, asOf),
      confidence: entry.confidence,
    })),
  };
}
