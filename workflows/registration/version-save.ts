import type { Db } from '#dialect';
import { sectionOf, sectionsOf, type DossierWithParties } from '#db/queries/dossier.ts';
import { familyByName, systemById } from '#db/queries/systems.ts';
import { changeToVersion } from '#db/queries/versions.ts';
import { applicationById } from '#db/queries/conformity.ts';
import {
  changeFacts,
  type AskedChangeFact,
  type Change,
  type ChangeFactValues,
  type Classification,
} from '#workflows/law/api.ts';
import { z } from 'zod';
import { dossierFor, required, saveSection, type Call, type Outcome, type Result } from '../core/command.ts';
import type { Context } from '../core/context.ts';
import { dayOf } from '../core/days.ts';
import { Invalid, Refused } from '../core/errors.ts';
import type { Receipt } from '../core/receipt.ts';
import { choice, id, reason, tick } from '../core/input.ts';
import { classification } from './classify.ts';
import { factAnswers } from './sections.ts';
import { changeAnswers, changeOf, keepChange, missingOnChange, versionLine, type ChangeAnswers } from './version.ts';

/** A change may still be assessed after the version was sent: that is how a version without an assessment gets one. */
const whileAssessable = ['draft', 'inReview', 'awaitingCertificate', 'registered', 'suspended'];

/** A version with its answers about the change, its line, and the law on them. */
export async function changeOfDossier(
  db: Db,
  row: Pick<DossierWithParties, 'id' | 'organisationId' | 'state'>,
  today: string,
  given?: ChangeAnswers,
  classified?: Classification,
) {
  const stored = await sectionsOf(db, row.id);
  const body = (name: string) => stored.find((one) => one.name === name);
  const answers = given ?? changeAnswers(body('change')?.body);
  const facts = factAnswers(body('facts')?.body);
  const own = await systemById(db, row.id);
  const familyName = body('product')?.body.familyName;
  const familyId =
    own?.familyId ??
    (typeof familyName === 'string' ? (await familyByName(db, row.organisationId!, familyName))?.id : undefined);
  const line = await versionLine(db, row.id, familyId, answers.fromId);
  // A draft is classified on its answers; one that was sent keeps what was decided then.
  const after =
    classified ??
    (own && row.state !== 'draft'
      ? (own.classification as unknown as Classification)
      : classification(facts, today).answer);
  return {
    answers,
    version: body('change')?.version ?? 0,
    line,
    after,
    facts: facts.known,
    assessed: line.from ? changeOf(line.from, answers, after, facts.known, today) : undefined,
  };
}

/** Once a version was sent, its last answer decides the step in the same commit. */
async function decides(
  { db, now, actor }: Context,
  row: DossierWithParties,
  call: Call,
  answers: ChangeAnswers,
): Promise<Outcome> {
  if (row.state === 'draft') return {};
  const { line, assessed } = await changeOfDossier(db, row, dayOf(now), answers);
  if (!line.from || !assessed || missingOnChange(line, answers, assessed.change).length > 0) return {};
  const before = (await changeToVersion(db, row.id)) !== undefined;
  const by = { receiptId: `${call.commandId}/0`, actorId: actor.id, at: now, before };
  return {
    receipts: [assessed.receipt],
    writes: [keepChange(row.id, line.from, assessed.facts, assessed.change, by)],
  };
}

async function saveChange(
  context: Context,
  call: Call,
  change: (before: ChangeAnswers) => ChangeAnswers,
): Promise<Result> {
  const row = await dossierFor(context, call.dossierId);
  const answers = change(changeAnswers((await sectionOf(context.db, row.id, 'change'))?.body));
  return saveSection(
    context,
    'registration.assessChange',
    { ...call, section: 'change' },
    answers,
    whileAssessable,
    await decides(context, row, call, answers),
  );
}

/** The form on which a provider says which version the new one follows on. */
export const PredecessorInput = z.object({ fromId: id, stop: tick });

/** Saves which version this one follows on; it must be a registered version of the same product. */
export async function savePredecessor(context: Context, call: Call, fromId: string): Promise<Result> {
  const row = await dossierFor(context, call.dossierId);
  const { line } = await changeOfDossier(context.db, row, dayOf(context.now));
  if (!line.candidates.some((one) => one.id === fromId)) throw new Invalid({ fromId: 'unknown' });
  return saveChange(context, call, (before) => ({ ...before, fromId }));
}

export type ChangeQuestionInput = z.ZodType<{ answer: string; stop: boolean }>;

const answerInputs = Object.fromEntries(
  Object.entries(changeFacts).map(([name, fact]) => [
    name,
    z.object({
      answer:
        fact.kind === 'boolean'
          ? choice(['yes', 'no', 'dont-know'])
          : choice(['dont-know', ...fact.options.map((option) => option.id)]),
      stop: tick,
    }),
  ]),
) as unknown as Record<string, ChangeQuestionInput>;

/** The form of one question about a change, or undefined when there is no such question. */
export const changeQuestionInput = (name: string) =>
  Object.hasOwn(answerInputs, name) ? answerInputs[name] : undefined;

/** Saves the answer to one question about the change; "don't know yet" takes back what was known. */
export const saveChangeAnswer = (
  context: Context,
  call: Call,
  name: AskedChangeFact,
  answer: string,
): Promise<Result> =>
  saveChange(context, call, (before) => {
    const { [name]: _old, ...rest } = before.known;
    const unknown = before.unknown.filter((one) => one !== name);
    if (answer === 'dont-know') return { ...before, known: rest, unknown: [...unknown, name] };
    const value = changeFacts[name].kind === 'boolean' ? answer === 'yes' : answer;
    return { ...before, known: { ...rest, [name]: value } as ChangeFactValues, unknown };
  });

/** What an inspector or a notified body thinks of a change: it stands beside the answer of the law, never over it. */
export const OpinionInput = z.object({ opinion: choice(['substantial', 'not-substantial']), reason });
export type Opinion = z.output<typeof OpinionInput>;

/** The stored answer of the law that an opinion stands beside, as the receipt of the opinion cites it. */
async function opinionOn({ db, now }: Context, systemId: string, input: Opinion): Promise<Receipt> {
  const found = await changeToVersion(db, systemId);
  if (!found) throw new Refused('judgeChange', ['changeIsAssessed']);
  const { trace } = found.change.answer as unknown as Change;
  return {
    kind: 'opinion',
    rule: 'change',
    lawVersion: [...new Set(trace.map(({ version }) => version))].join(', '),
    governingDay: dayOf(now),
    facts: found.change.facts,
    answer: { ...input, besides: found.change.receiptId },
    citations: [...new Set(trace.flatMap(({ cites }) => cites))],
  };
}

/** The opinion of the inspection on the change of a version; kept as a section of its registration, with its own history. */
export async function judgeChange(context: Context, call: Call, input: Opinion): Promise<Result> {
  const row = await dossierFor(context, call.dossierId);
  const receipt = await opinionOn(context, row.id, input);
  const body = { ...input, organisationId: context.actor.organisationId, capacity: 'authority' };
  return saveSection(context, 'registration.judgeChange', { ...call, section: 'opinion' }, body, [row.state], {
    receipts: [receipt],
  });
}

/** The opinion of a notified body on the change of the version it assesses; kept as a section of its own dossier. */
export async function judgeChangeAsBody(context: Context, call: Call, input: Opinion): Promise<Result> {
  const row = await dossierFor(context, call.dossierId);
  const { systemId } = required(await applicationById(context.db, row.id), 'application');
  const receipt = await opinionOn(context, systemId, input);
  const body = { ...input, organisationId: context.actor.organisationId, capacity: 'notified-body' };
  return saveSection(context, 'conformity.judgeChange', { ...call, section: 'opinion' }, body, [row.state], {
    receipts: [receipt],
  });
}
