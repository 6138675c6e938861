import { questionsOfEntry } from '#db/queries/class-questions.ts';
import { certificatesOfSystem } from '#db/queries/conformity.ts';
import { isDecidedByPerson, lastClassification, usesOfSystem } from '#db/queries/standings.ts';
import { entryOfSystem, systemById } from '#db/queries/systems.ts';
import { system } from '#db/schema/system.ts';
import type { Write } from '#dialect';
import type { Classification, FactValues } from '#workflows/law/api.ts';
import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { commandOf, required } from '../core/command.ts';
import { dayOf } from '../core/days.ts';
import { day, id } from '../core/input.ts';
import type { Message } from '../core/record.ts';
import { differenceOf, questionsOf } from '../reevaluation/difference.ts';
import { differenceWrites } from '../reevaluation/difference-writes.ts';
import { certifiedClasses, classQuestionsOf } from './class-questions.ts';
import { classification, classKey } from './classify.ts';
import { registrationMachine } from './machine.ts';
import { reclassify } from './reclassify.ts';
import { keepStanding, standingOf } from './standing.ts';

const command = commandOf(registrationMachine);

/** Tells those who use the system and the bodies that certified it, each in a dossier of their own. */
const messagesTo = (uses: readonly { id: string }[], cases: readonly string[]): Message[] => [
  ...uses.map(({ id }): Message => ({
    kind: 'notice',
    dossierId: id,
    payload: { who: 'deployer', message: 'registration.reevaluatedInUse' },
  })),
  ...[...new Set(cases)].map((dossierId): Message => ({
    kind: 'notice',
    dossierId,
    payload: { who: 'notified-body', message: 'registration.reevaluatedCertified' },
  })),
];

/**
 * The register applies the law of a day to the facts as they were submitted. Possible only where the outcome differs from the last
 * one: then there is a receipt, an audited step, a row in the list of the run, and a notice to those touched. What the provider
 * declared and what a person decided stays; without a decision of a person a decided outcome becomes the classification in force.
 */
export const reevaluate = command('registration.reevaluate', {
  input: z.object({ runId: id, day }),
  read: async ({ db, now }, row, input) => {
    const found = required(await systemById(db, row.id), 'runId');
    const last = required(await lastClassification(db, row.id), 'runId');
    const before = last.answer as unknown as Classification;
    const facts = found.facts as FactValues;
    const { answer, receipt } = classification({ known: facts, unknown: [] }, input?.day ?? dayOf(now));
    const person = await isDecidedByPerson(db, row.id);
    const kinds = differenceOf(standingOf(before), standingOf(answer));
    const entry = kinds.length > 0 ? await entryOfSystem(db, row.id) : undefined;
    const inForce = found.classification as unknown as Classification;
    return {
      system: found,
      last,
      before,
      answer,
      receipt,
      kinds,
      questions: questionsOf(standingOf(before), standingOf(answer), {
        declared: found.declaredClass,
        holds: person ? inForce : null,
      }),
      person,
      inForce,
      entry,
      asked: entry ? await questionsOfEntry(db, entry.seq) : [],
      uses: kinds.length > 0 ? await usesOfSystem(db, row.id) : [],
      certificates: kinds.length > 0 ? await certificatesOfSystem(db, row.id) : [],
    };
  },
  event: ({ kinds }, input) => ({ type: 'reevaluate', runId: input?.runId ?? '', differs: kinds.length > 0 }),
  outcome: (_step, found, { runId }, { call, now }, row) => {
    const { answer, receipt, before } = found;
    const receiptId = `${call.commandId}/0`;
    // An open question is put to a person; until it is answered the register keeps what was certain.
    const becomesInForce = !found.person && (answer.outcome === 'decided' || found.inForce.outcome === 'undetermined');
    const own: Write = {
      rows: 1,
      build: (tx) =>
        tx
          .update(system)
          .set({ classification: answer as unknown as Record<string, unknown> })
          .where(eq(system.id, row.id)),
    };
    const entry =
      becomesInForce && found.entry
        ? reclassify(
            row.id,
            { ...found.entry, questions: found.asked },
            {
              deviceClass: classKey(answer),
              findings: answer.findings,
              questions: classQuestionsOf(classKey(answer), {
                declared: found.system.declaredClass,
                certified: certifiedClasses(found.certificates, dayOf(now)),
              }),
            },
            now,
          )
        : [];
    return {
      receipts: [receipt],
      messages: messagesTo(
        found.uses,
        found.certificates
          .filter(({ certificate }) => certificate.status !== 'WITHDRAWN')
          .map(({ certificate }) => certificate.applicationId),
      ),
      writes: [
        keepStanding(row.id, answer, receiptId),
        ...(becomesInForce ? [own, ...entry] : []),
        ...differenceWrites({
          runId,
          system: found.system,
          before: standingOf(before),
          after: standingOf(answer),
          kinds: found.kinds,
          questions: found.questions,
          beforeReceipt: found.last.id,
          afterReceipt: receiptId,
          at: now,
        }),
      ],
    };
  },
});
