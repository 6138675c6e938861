import { concludes } from '../conclusion.ts';
import type { Day } from '../day.ts';
import type { EventFacts } from '../duties/duty.ts';
import { evaluate, valueOf } from '../evaluate.ts';
import type { FactValues } from '../facts.ts';
import { packOn } from '../pack.ts';
import type { Text } from '../text.ts';
import type { Matter, Row, RowStatus } from './row.ts';
import { rows } from './rows.ts';

export type CompetenceRow = Pick<
  Row,
  'id' | 'lead' | 'co' | 'basis' | 'cites' | 'source' | 'status' | 'note' | 'from' | 'to'
>;

export interface Competence {
  /** The authority of the first row that matches; null when none does on these facts. */
  readonly lead: string | null;
  readonly co: readonly string[];
  readonly basis: Text | null;
  readonly status: RowStatus;
  /** Every row that matches, the leading one first. */
  readonly rows: readonly CompetenceRow[];
}

/** Which authority is competent on a day, as far as the routing table knows; drafts and assumptions are marked as such. */
export function competence(input: {
  readonly asOf: Day;
  readonly facts: FactValues;
  readonly matter: Matter;
  readonly event?: EventFacts;
}): Competence {
  const { asOf, facts, matter } = input;
  const pack = packOn(asOf);
  const results = evaluate(pack, asOf, facts);
  const conclusion = concludes(pack, asOf, results);
  const situation = {
    conclusion,
    inHouse: valueOf(results, 'inHouseExempt') === true,
    facts,
    event: input.event ?? {},
  };
  const matching = rows.filter(
    (row) =>
      row.matters.includes(matter) && row.from <= asOf && (row.to === null || asOf <= row.to) && row.when(situation),
  );
  const first = matching[0];
  return {
    lead: first?.lead ?? null,
    co: first?.co ?? [],
    basis: first?.basis ?? null,
    status: first?.status ?? 'assumption',
    rows: matching.map(({ id, lead, co, basis, cites, source, status, note, from, to }) => ({
      id,
      lead,
      co,
      basis,
      cites,
      source,
      status,
      note,
      from,
      to,
    })),
  };
}
