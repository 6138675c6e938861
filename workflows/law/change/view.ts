import type { ChoiceFact } from '../fact.ts';
import type { FactName } from '../facts.ts';
import type { FindingName } from '../findings.ts';
import { assume, readFinding } from '../view.ts';
import type { Run } from '../view.ts';
import { changeFactNames, changeFacts } from './facts.ts';
import type { ChangeFactName, ChangeFactValues } from './facts.ts';

/** What the rules conclude about a change; later rules read earlier findings like facts. */
export interface ChangeFindings {
  readonly purposeTouched: 'yes' | 'no';
  readonly safetyTouched: 'yes' | 'no';
  readonly modelTouched: 'no' | 'retrained' | 'redesigned';
  readonly mdrApproval: Approval;
  readonly mdrLegacy: Legacy;
  readonly mdrUdi: Udi;
  readonly ivdrApproval: Approval;
  readonly ivdrLegacy: Legacy;
  readonly ivdrUdi: Udi;
  readonly reclassify: 'yes' | 'no';
  readonly substantial: 'yes' | 'no' | 'first' | 'not-applicable';
  readonly aiLegacy: Legacy;
  readonly provider: 'same' | 'whoever-changed-it';
  readonly registration: 'register' | 'none' | 'not-applicable';
}

/** Approval by the notified body before the changed device goes out. */
export type Approval = 'required' | 'not-required' | 'not-applicable';
/** Protection of what was on the market before the law applied. */
export type Legacy = 'kept' | 'ended' | 'not-applicable';
export type Udi = 'udi-di' | 'udi-pi' | 'not-applicable';

export type ChangeFindingName = keyof ChangeFindings;

/** Steps on the way; only what they lead to can leave an outcome open. */
export const onTheWay = ['purposeTouched', 'safetyTouched', 'modelTouched'] as const;
export type ChangeAnswerName = Exclude<ChangeFindingName, (typeof onTheWay)[number]>;

/** What a rule sees: facts and earlier findings as if all were known. */
export type ChangeView = { readonly [Name in ChangeFactName]-?: NonNullable<ChangeFactValues[Name]> } & ChangeFindings;

const valuesOf = (name: ChangeFactName): readonly unknown[] => {
  const fact = changeFacts[name];
  return fact.kind === 'boolean' ? [false, true] : (fact as ChoiceFact).options.map(({ id }) => id);
};

function readFact(run: Run, name: ChangeFactName, values: readonly unknown[]): unknown {
  // One machine considers both catalogues; to it a fact is a name with its possible values.
  const fact = name as unknown as FactName;
  const value = (run.facts as ChangeFactValues)[name];
  if (value === undefined) return assume(run, name, fact, null, values);
  if (!run.used.includes(fact)) run.used.push(fact);
  return value;
}

type Holder = { readonly run: Run };

/**
 * Makes views whose properties read the facts and findings of a run; made once per version, since a change is assessed for
 * every page of its questions.
 */
export function changeViewFor(findings: readonly ChangeFindingName[]): (run: Run) => ChangeView {
  const prototype = {};
  for (const name of changeFactNames) {
    const values = valuesOf(name);
    Object.defineProperty(prototype, name, {
      get(this: Holder) {
        return readFact(this.run, name, values);
      },
    });
  }
  for (const name of findings) {
    Object.defineProperty(prototype, name, {
      get(this: Holder) {
        // One machine considers both catalogues; to it a finding is a name.
        return readFinding(this.run, name as unknown as FindingName);
      },
    });
  }
  return (run) => Object.assign(Object.create(prototype) as object, { run }) as unknown as ChangeView;
}
