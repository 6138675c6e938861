import { applicationsOfSystem } from '#db/queries/conformity.ts';
import { decisionsOf } from '#db/queries/decisions.ts';
import { sectionsOf } from '#db/queries/dossier.ts';
import { systemById, versionsOfFamily } from '#db/queries/systems.ts';
import { storedCitation } from '../core/citation.ts';
import { dossierFor } from '../core/command.ts';
import type { Context } from '../core/context.ts';
import { dayOf } from '../core/days.ts';
import { dossierView, reasonIsFor, type ReasonedStep } from '../core/view.ts';
import { classification, openQuestions } from './classify.ts';
import { missingIn, registrationCommands } from './commands.ts';
import { registrationMachine } from './machine.ts';
import { missingOnChange } from './version.ts';
import { changeOfDossier } from './version-save.ts';
import { factAnswers, sectionInputs, sectionNames, type FormSection, type SectionName } from './sections.ts';

export type SectionStatus = 'done' | 'started' | 'not-started';

/** How far the questions about the change are answered. */
const changeStatus = ({ line, answers, assessed }: Awaited<ReturnType<typeof changeOfDossier>>): SectionStatus =>
  missingOnChange(line, answers, assessed?.change).length === 0
    ? 'done'
    : Object.keys(answers.known).length + answers.unknown.length > 0
      ? 'started'
      : 'not-started';

const providerOf = ({ parties }: { parties: readonly { organisationId: string; capacity: string }[] }) =>
  parties.find(({ capacity }) => capacity === 'provider')?.organisationId ?? null;

/**
 * Steps whose reason the provider reads, also when somebody else gave it: what an inspector decided or sent back (Awb 3:46), why the
 * entry was put on hold, and what its own side withdrew.
 */
const reasonsForProvider = new Set(['confirmClassification', 'returnToProvider', 'suspend', 'reinstate', 'withdraw']);
const ofProvider = ['provider', 'authorised-representative'];

/** The registration as this actor may see it; `NotFound` for anyone else. */
export async function registrationView(context: Context, id: string) {
  const { actor } = context;
  const { parties } = await dossierFor(context, id);
  const isProvider = parties.some(
    ({ organisationId, capacity }) => organisationId === actor.organisationId && ofProvider.includes(capacity),
  );
  const own = reasonIsFor(actor);
  const showsReason = (step: ReasonedStep) => own(step) || (isProvider && reasonsForProvider.has(step.event));
  const frame = await dossierView(context, id, registrationMachine, registrationCommands, undefined, showsReason);
  const [stored, system, applications, decisions] = await Promise.all([
    sectionsOf(context.db, id),
    systemById(context.db, id),
    applicationsOfSystem(context.db, id),
    decisionsOf(context.db, id),
  ]);
  const today = dayOf(context.now);
  const change = await changeOfDossier(
    context.db,
    { id, organisationId: providerOf(frame), state: frame.state },
    today,
  );
  const bodies = Object.fromEntries(stored.map(({ name, body }) => [name, body])) as Record<
    string,
    Record<string, unknown> | undefined
  >;
  const answers = factAnswers(bodies.facts);
  const open = openQuestions(answers, today);
  const { answer } = classification(answers, today);
  const statusOf = (name: SectionName): SectionStatus => {
    if (name === 'facts')
      return answers.unknown.length + Object.keys(answers.known).length === 0
        ? 'not-started'
        : open.next.length === 0
          ? 'done'
          : 'started';
    return !bodies[name]
      ? 'not-started'
      : sectionInputs[name as FormSection].safeParse(bodies[name]).success
        ? 'done'
        : 'started';
  };
  return {
    ...frame,
    sections: sectionNames.map((name) => ({
      name,
      status: statusOf(name),
      version: stored.find((one) => one.name === name)?.version ?? 0,
      body: bodies[name] ?? {},
      savedAt: stored.find((one) => one.name === name)?.changedAt ?? null,
    })),
    answers,
    questions: open,
    /** The law on the facts as they are now; once submitted, the receipt below is what counts. */
    answer,
    trace: answer.trace.map((step) => ({ ...step, citations: step.cites.map(storedCitation) })),
    missing: [
      ...missingIn(bodies as Parameters<typeof missingIn>[0], today),
      ...missingOnChange(change.line, change.answers, change.assessed?.change),
    ],
    /** The step from the version before: how many there are to follow on, and how far it is assessed. */
    change: {
      expected: change.line.candidates.length > 0,
      status: changeStatus(change),
      from: change.line.from ? `${change.line.from.name} ${change.line.from.versionLabel}` : null,
      kind: change.assessed?.change.kind ?? null,
      decided: decisions.some(({ kind }) => kind === 'change'),
    },
    system: system ?? null,
    versions: system ? await versionsOfFamily(context.db, system.familyId) : [],
    applications,
    receipts: decisions.filter(({ kind }) => kind === 'classification' || kind === 'human'),
  };
}
