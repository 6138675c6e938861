import type { Db } from '#dialect';
import { auditRows } from '#db/queries/audit.ts';
import { dossierById, historyOf } from '#db/queries/dossier.ts';
import type { Workflow } from '#db/schema/dossier.ts';
import type { AnyStateMachine, EventObject } from 'xstate';
import { canonical } from './canonical.ts';
import { advance, begin } from './runtime.ts';

export type Mismatch = { dossier: string; step: number; stored: string; replayed: string };
export type Replay = { dossiers: number; steps: number; mismatches: Mismatch[] };

type Body = {
  workflow: Workflow;
  subject: string;
  dossierId: string;
  version: number;
  event: EventObject;
  from: string | null;
  to: string;
  context: Record<string, unknown>;
};

/** Where a replayed dossier stands, or what went wrong with it. */
type Standing = { state: string; context: Record<string, unknown> };

function step(machine: AnyStateMachine, before: Standing | undefined, { from, event }: Body): Standing | string {
  try {
    if (from === null) return begin(machine, event);
    return before ? advance(machine, before, event) : 'a step without a beginning';
  } catch (error) {
    return (error as Error).message;
  }
}

/**
 * Runs every audited step of every dossier (or of one) through its machine again, and compares where it ends. Sections move no
 * dossier and are not steps. Reads only.
 */
export async function replay(db: Db, machines: Record<Workflow, AnyStateMachine>, dossierId?: string): Promise<Replay> {
  const standings = new Map<string, Standing>();
  const mismatches: Mismatch[] = [];
  let steps = 0;
  const add = (body: Body) => {
    if (body.subject !== body.dossierId) return;
    steps += 1;
    const after = step(machines[body.workflow], standings.get(body.dossierId), body);
    const stored = `${body.to} ${canonical(body.context)}`;
    const replayed = typeof after === 'string' ? after : `${after.state} ${canonical(after.context)}`;
    if (stored !== replayed) mismatches.push({ dossier: body.dossierId, step: body.version, stored, replayed });
    standings.set(body.dossierId, { state: body.to, context: body.context });
  };
  if (dossierId !== undefined) {
    for (const { body } of await historyOf(db, dossierId)) add(JSON.parse(body) as Body);
  } else {
    for await (const page of auditRows(db)) for (const { body } of page) add(JSON.parse(body) as Body);
  }
  // The row of a dossier must say what its last step said.
  for (const [id, { state, context }] of standings) {
    const row = await dossierById(db, id);
    const stored = row ? `${row.state} ${canonical(row.context)}` : 'no dossier';
    const replayed = `${state} ${canonical(context)}`;
    if (stored !== replayed) mismatches.push({ dossier: id, step: row?.version ?? 0, stored, replayed });
  }
  return { dossiers: standings.size, steps, mismatches };
}
