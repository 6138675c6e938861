import { classify, factNames, facts, questions, type Classification, type FactName } from '#workflows/law/api.ts';
import type { Receipt } from '../core/receipt.ts';
import type { FactAnswers } from './sections.ts';

/** The facts still to be asked: what can change the outcome and was not answered with "don't know yet". */
export function openQuestions(
  { known, unknown }: FactAnswers,
  asOf: string,
  scenario?: 'com-2025-1023',
): { next: FactName[]; atMost: number } {
  const { next, atMost } = questions({ asOf, facts: known, ...(scenario && { scenario }) });
  const open = next.filter((name) => !unknown.includes(name));
  return { next: open, atMost: Math.max(open.length, atMost - unknown.length) };
}

/**
 * The law applied to the known facts on a local day, with its receipt. With `counterfactuals` it also says what would change the
 * outcome: hundreds of times the work, so only where that is kept or shown.
 */
export function classification(
  { known }: FactAnswers,
  asOf: string,
  { counterfactuals = false } = {},
): { answer: Classification; receipt: Receipt } {
  const answer = classify({ asOf, facts: known, counterfactuals });
  const versions = [...new Set(answer.trace.map(({ version }) => version))].sort();
  return {
    answer,
    receipt: {
      kind: 'classification',
      rule: 'classification',
      lawVersion: versions.join(', '),
      governingDay: asOf,
      facts: known as Record<string, unknown>,
      answer: answer as unknown as Record<string, unknown>,
      citations: [...new Set(answer.trace.flatMap(({ cites }) => cites))],
    },
  };
}

/** How a class is written in the register: `MDR-IIa`, `IVDR-C`, `none` (no device), `in-house` (Article 5(5)), `undetermined`. */
export function classKey({
  device,
}: {
  device: Pick<Classification['device'], 'qualifies' | 'inHouse' | 'regulation' | 'class'>;
}): string {
  if (device.qualifies === false) return 'none';
  // Made and used under Article 5(5): it has a class, but carries no CE mark and no certificate.
  if (device.inHouse) return 'in-house';
  if (device.regulation === null || device.class === null) return 'undetermined';
  return `${device.regulation}-${device.class}`;
}

export const isFactName = (name: string): name is FactName =>
  (factNames as readonly string[]).includes(name) && name in facts;
