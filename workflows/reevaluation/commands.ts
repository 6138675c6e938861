import { nextNumber, type Write } from '#dialect';
import { countToEvaluate, systemsToEvaluate } from '#db/queries/standings.ts';
import { reevaluationById } from '#db/queries/reevaluations.ts';
import { reevaluation } from '#db/schema/reevaluation.ts';
import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { commandOf, openingOf, required, type Command } from '../core/command.ts';
import type { Context } from '../core/context.ts';
import { dayOf } from '../core/days.ts';
import { choice, id, reason, supposed, whole } from '../core/input.ts';
import { addToRun } from './difference-writes.ts';
import { lawState } from './law-state.ts';
import { reevaluationMachine, type ReevaluationEvent } from './machine.ts';
import { scenarioWrites, scenarios } from './scenario.ts';
import { sliceSize } from './slice.ts';

const command = commandOf(reevaluationMachine);
const opening = openingOf(reevaluationMachine, 'reevaluation');

/** What a run starts from: its number, how much there is to do, and the law of today. */
async function beginning({ db, now }: Context, series: string) {
  const day = dayOf(now);
  const year = `${series}-${day.slice(0, 4)}`;
  return {
    day,
    total: await countToEvaluate(db),
    reference: `${year}-${String(await nextNumber(db, year)).padStart(6, '0')}`,
    law: lawState(day),
  };
}

type Beginning = Awaited<ReturnType<typeof beginning>>;
type Kind = Pick<typeof reevaluation.$inferInsert, 'kind' | 'scenario' | 'cause'>;

const opened = ({ day, total, reference, law }: Beginning, kind: Kind, id: string) => ({
  event: { type: 'plan' },
  reference,
  title: kind.scenario ?? day,
  organisationId: null,
  parties: [],
  writes: [
    {
      rows: 1,
      build: (tx) =>
        tx.insert(reevaluation).values({
          id,
          ...kind,
          day,
          lawKey: law.key,
          lawVersions: law.versions,
          changedOn: law.changedOn,
          cursor: '',
          evaluated: 0,
          total,
        }),
    } satisfies Write,
  ],
});

/** Plans the evaluation of every system under the law of today. */
export const planReevaluation = opening('reevaluation.plan', {
  input: z.object({ cause: choice(['version', 'day', 'by-hand']).default('by-hand') }),
  read: (context) => beginning(context, 'HB'),
  open: (found, { cause }, { id }) => opened(found, { kind: 'law', scenario: null, cause }, id),
});

/** Plans the calculation of a proposal over every system. It writes nothing but its own list. */
export const planScenario = opening('reevaluation.planScenario', {
  input: z.object({ scenario: choice(scenarios) }),
  read: (context) => beginning(context, 'WA'),
  open: (found, { scenario }, { id }) => opened(found, { kind: 'scenario', scenario, cause: 'by-hand' }, id),
});

const setRun = (id: string, values: Partial<typeof reevaluation.$inferInsert>): Write => ({
  rows: 1,
  build: (tx) => tx.update(reevaluation).set(values).where(eq(reevaluation.id, id)),
});

const runOf = async (context: Context, id: string) => required((await reevaluationById(context.db, id))?.run, 'run');

/** What can be done to a run. */
export const reevaluationCommands = {
  begin: command('reevaluation.begin', {
    input: z.object({}),
    event: () => ({ type: 'begin' }),
    outcome: (_step, _facts, _input, { now }, row) => ({ writes: [setRun(row.id, { startedAt: now })] }),
  }),

  /**
   * Moves on behind the next slice of the register. The law was applied to its systems by then, each in a step of its own; a
   * proposal is calculated here, and what it finds is written together with the place in the register.
   */
  advance: command('reevaluation.advance', {
    input: z.object({ upTo: id.optional(), evaluated: whole(0, 10_000).default(0) }),
    read: async (context, row, input) => {
      const run = await runOf(context, row.id);
      if (run.kind === 'law') return { run, upTo: input?.upTo, evaluated: input?.evaluated ?? 0, writes: [] };
      const rows = await systemsToEvaluate(context.db, run.cursor, sliceSize);
      return { run, upTo: rows.at(-1)?.id, evaluated: rows.length, writes: scenarioWrites(run, rows, context.now) };
    },
    event: ({ run, upTo, evaluated }) => ({
      type: 'advance',
      cursor: upTo ?? run.cursor,
      evaluated,
      remains: evaluated > 0,
    }),
    outcome: (_step, { run, upTo, evaluated, writes }, _input, _asked, row) => ({
      writes: [setRun(row.id, { cursor: upTo ?? run.cursor, evaluated: run.evaluated + evaluated }), ...writes],
    }),
  }),

  report: command('reevaluation.report', {
    input: z.object({}),
    read: async (context, row) => {
      const { cursor } = await runOf(context, row.id);
      return (await systemsToEvaluate(context.db, cursor, 1)).length > 0;
    },
    event: (remains) => ({ type: 'report', remains }),
    outcome: (_step, _facts, _input, { now }, row) => ({
      writes: [setRun(row.id, { endedAt: now }), addToRun(row.id, 'differences', 0)],
    }),
  }),

  stop: command('reevaluation.stop', {
    input: z.object({ reason }),
    event: (_, input) => ({ type: 'stop', reason: input?.reason ?? supposed }),
    outcome: (_step, _facts, _input, { now }, row) => ({ writes: [setRun(row.id, { endedAt: now })] }),
  }),
} satisfies Record<ReevaluationEvent['type'], Command>;
