import type { Write } from '#dialect';
import type { ToEvaluate } from '#db/queries/standings.ts';
import type { reevaluation } from '#db/schema/reevaluation.ts';
import type { FactValues } from '#workflows/law/api.ts';
import { standingUnder, type Standing } from '../registration/standing.ts';
import { addToRun, differenceWrites } from './difference-writes.ts';
import { differenceOf } from './difference.ts';

/** The proposals that the law module can calculate. */
export const scenarios = ['com-2025-1023'] as const;
export type ScenarioName = (typeof scenarios)[number];

type Run = typeof reevaluation.$inferSelect;

/** What is counted of every system on either side of a proposal, differing or not. */
export const countedOf = ({ deviceClass, findings, notifiedBody, outcome }: Standing): string[] => [
  `class/${deviceClass}`,
  ...findings.map((finding) => `finding/${finding}`),
  `notifiedBody/${notifiedBody === null ? 'unknown' : notifiedBody ? 'yes' : 'no'}`,
  `outcome/${outcome}`,
];

/**
 * What a proposal makes of one slice of the register, against the law of the day on the same facts: rows of the run itself and of
 * nothing else. A proposal applies to nobody, so that whether a duty has begun is no difference.
 */
export function scenarioWrites(run: Run, rows: readonly ToEvaluate[], at: Date): Write[] {
  const counts = new Map<string, number>();
  const count = (name: string) => counts.set(name, (counts.get(name) ?? 0) + 1);
  const differing = rows.flatMap((system) => {
    const facts = system.facts as FactValues;
    const before = standingUnder(run.day, facts);
    const after = standingUnder(run.day, facts, run.scenario);
    for (const name of countedOf(before)) count(`before/${name}`);
    for (const name of countedOf(after)) count(`after/${name}`);
    const kinds = differenceOf(before, after).filter((kind) => kind !== 'dutiesApply');
    if (kinds.length === 0) return [];
    const found = { runId: run.id, system, before, after, kinds, questions: [], at };
    return differenceWrites({ ...found, beforeReceipt: null, afterReceipt: null });
  });
  return [...differing, ...[...counts].map(([name, by]) => addToRun(run.id, name, by))];
}
