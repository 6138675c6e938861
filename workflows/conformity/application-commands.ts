import { ownTermWrites } from './deadlines.ts';
import { designationsOf, identifiersOf } from '#db/queries/organisations.ts';
import { application } from '#db/schema/conformity.ts';
import { designationCovers } from '#workflows/law/api.ts';
import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { Refused } from '../core/errors.ts';
import { commandOf } from '../core/command.ts';
import { dayOf } from '../core/days.ts';
import { supposed, tick, whole } from '../core/input.ts';
import { conformityMachine } from './machine.ts';
import { read, ended, Reason, moved } from './facts.ts';

const command = commandOf(conformityMachine);

/** Steps around the application: accepting, declining, withdrawing, the contract (Annex VII 4.3). */
export const applicationCommands = {
  accept: command('conformity.accept', {
    input: z.object({ ownTermDays: whole(1, 1500) }),
    read: async (context, row) => {
      const facts = await read(context, row);
      const { application } = facts;
      const { missing } = designationCovers({
        designations: (await designationsOf(context.db, application.bodyId)).flatMap(
          ({ regulation, code, validFrom, validTo }) =>
            regulation === 'AIA' ? [] : [{ regulation, code, validFrom, validTo }],
        ),
        required: application.requiredCodes,
        day: dayOf(context.now),
      });
      const hasSrn = (await identifiersOf(context.db, application.providerId)).some(({ type }) => type === 'SRN');
      const needsBasicUdi = ['III', 'IIb', 'C', 'D'].includes(application.deviceClass);
      if (!hasSrn || (needsBasicUdi && application.basicUdiDi === null))
        throw new Refused('conformity.accept', ['applicationIsComplete']);
      return { ...facts, missing };
    },
    event: ({ missing }) => ({ type: 'accept', missing: [...missing] }),
    outcome: (_step, { application: found, missing }, { ownTermDays }, { now }, row) => ({
      receipts: [
        {
          kind: 'designation',
          rule: 'mdr/53-1',
          lawVersion: '2017/2185',
          governingDay: dayOf(now),
          facts: { body: found.bodyId, required: found.requiredCodes },
          answer: { covers: missing.length === 0 },
          citations: ['mdr/53-1', 'mdr/annex-vii-4-3'],
        },
      ],
      writes: [
        { rows: 1, build: (tx) => tx.update(application).set({ ownTermDays }).where(eq(application.id, row.id)) },
      ],
    }),
  }),

  decline: command('conformity.decline', {
    input: Reason,
    event: (_, input) => ({ type: 'decline', reason: input?.reason ?? supposed }),
    outcome: (_step, _facts, _input, { now }, row) => ({ writes: ended(row, now) }),
  }),

  withdraw: command('conformity.withdraw', {
    input: Reason,
    event: (_, input) => ({ type: 'withdraw', reason: input?.reason ?? supposed }),
    outcome: (_step, _facts, _input, { now }, row) => ({ writes: ended(row, now) }),
  }),

  signContract: command('conformity.signContract', {
    input: z.object({ declaration: tick.refine(Boolean, 'declare') }),
    read,
    event: () => ({ type: 'signContract' }),
    outcome: (step, facts, _input, { now }, row) => ({
      writes: [
        {
          rows: 1,
          build: (tx) =>
            tx
              .update(application)
              .set({ contractedOn: dayOf(now) })
              .where(eq(application.id, row.id)),
        },
        ...moved(step, facts, now, row),
        ...ownTermWrites(row.id, facts.application.bodyId, facts.application.ownTermDays, dayOf(now), row.version + 1),
      ],
    }),
  }),
};
