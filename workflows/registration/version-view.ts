import { decisionsOf } from '#db/queries/decisions.ts';
import { organisationsByIds } from '#db/queries/organisations.ts';
import { entryOfSystem, systemById } from '#db/queries/systems.ts';
import { changeToVersion, opinionsOn } from '#db/queries/versions.ts';
import type { Db } from '#dialect';
import {
  askedChangeFacts,
  changeFacts,
  type AskedChangeFact,
  type Change,
  type ChangeFactName,
  type ChangeFactValues,
  type Text,
} from '#workflows/law/api.ts';
import { storedCitation } from '../core/citation.ts';
import { dossierFor } from '../core/command.ts';
import type { Context } from '../core/context.ts';
import { dayOf } from '../core/days.ts';
import { NotFound } from '../core/errors.ts';
import { missingOnChange, openChangeQuestions } from './version.ts';
import { changeOfDossier } from './version-save.ts';

const yesNo = { true: { nl: 'Ja', en: 'Yes' }, false: { nl: 'Nee', en: 'No' } } as const;

/** A fact about a change with its answer in words. */
export type ChangeFactText = { name: ChangeFactName; title: Text; answer: Text };

const optionsOf = (name: ChangeFactName) => {
  const fact = changeFacts[name];
  return fact.kind === 'choice' ? [...fact.options] : [];
};

function inWords(name: ChangeFactName, value: unknown): ChangeFactText {
  const answer =
    typeof value === 'boolean'
      ? yesNo[`${value}`]
      : (optionsOf(name).find(({ id }) => id === value)?.label ?? { nl: String(value), en: String(value) });
  return { name, title: changeFacts[name].title, answer };
}

/** The known facts about a change, in words. */
export const changeFactTexts = (facts: ChangeFactValues): ChangeFactText[] =>
  Object.entries(facts).flatMap(([name, value]) =>
    name in changeFacts ? [inWords(name as ChangeFactName, value)] : [],
  );

/** What the law made of a change, in words and with its places; the shape of every page that shows one. */
function report(change: Change, facts: ChangeFactValues) {
  const steps = change.trace.map((step) => ({
    rule: step.rule,
    version: step.version.split('@')[1] ?? null,
    title: step.title,
    facts: changeFactTexts(step.facts),
    reason: step.reason,
    status: step.status,
    confidence: step.confidence,
    citations: step.cites.map(storedCitation),
    applies: step.result !== 'not-applicable',
    open: step.possible.length > 1,
  }));
  const onTheWay = new Set(['purposeTouched', 'safetyTouched', 'modelTouched']);
  const matters = change.trace.map(({ finding, possible }) => !(onTheWay.has(finding) && possible.length > 1));
  return {
    asOf: change.asOf,
    kind: change.kind,
    outcome: change.outcome,
    consequences: change.consequences.map(({ id, answer, title, cites }) => ({
      id,
      answer,
      title,
      citations: cites.map(storedCitation),
    })),
    reviews: change.review.map(({ question, why, cites }) => ({
      question,
      why,
      citations: cites.map(storedCitation),
    })),
    led: steps.filter(({ applies }, n) => applies && matters[n]),
    rejected: steps.filter(({ applies }) => !applies),
    answers: changeFactTexts(facts).filter(({ name }) => (askedChangeFacts as readonly string[]).includes(name)),
  };
}
export type ChangeReport = ReturnType<typeof report>;

/** What people think of a change, with the organisation and never a person. */
async function opinions(db: Db, systemId: string) {
  const rows = await opinionsOn(db, systemId);
  const bodies = rows.map(({ body, at, version, dossierId }) => ({
    ...(body as {
      opinion: 'substantial' | 'not-substantial';
      reason: string;
      organisationId: string;
      capacity: string;
    }),
    at,
    version,
    dossierId,
  }));
  const names = await organisationsByIds(
    db,
    bodies.map(({ organisationId }) => organisationId),
  );
  return bodies.map(({ organisationId, ...one }) => ({
    ...one,
    organisation: names.find(({ id }) => id === organisationId)?.name ?? '',
  }));
}
export type OpinionView = Awaited<ReturnType<typeof opinions>>[number];

/** The step to a version as it was decided, with the receipt and the opinions beside it; null when there is none. */
export async function decidedChange(db: Db, systemId: string) {
  const found = await changeToVersion(db, systemId);
  if (!found) return null;
  const { change, from } = found;
  const receipt = (await decisionsOf(db, systemId)).find(({ id }) => id === change.receiptId);
  return {
    from,
    ...report(change.answer as unknown as Change, change.facts as ChangeFactValues),
    decidedAt: change.decidedAt,
    receipt: receipt ? { hash: receipt.hash, law: receipt.lawVersion } : null,
    opinions: await opinions(db, systemId),
  };
}
export type DecidedChange = NonNullable<Awaited<ReturnType<typeof decidedChange>>>;

async function changeIn(context: Context, id: string) {
  const row = await dossierFor(context, id);
  if (row.workflow !== 'registration') throw new NotFound(id);
  return { row, ...(await changeOfDossier(context.db, row, dayOf(context.now))) };
}

const frame = (row: { id: string; reference: string; title: string; state: string }) => ({
  id: row.id,
  reference: row.reference,
  title: row.title,
  state: row.state,
});

const versionOf = ({
  id,
  number,
  name,
  versionLabel,
}: {
  id: string;
  number: string;
  name: string;
  versionLabel: string;
}) => ({
  id,
  number,
  name,
  versionLabel,
});

/** Where a person goes on with the change of a version: to the choice of its predecessor, the next question, or the result. */
export async function nextOnChange(context: Context, id: string): Promise<AskedChangeFact | 'predecessor' | 'result'> {
  const { line, answers, assessed } = await changeIn(context, id);
  if (line.candidates.length > 0 && !line.from) return 'predecessor';
  return assessed ? (openChangeQuestions(assessed.change, answers)[0] ?? 'result') : 'result';
}

/** The page on which a provider says which registered version the new one follows on. */
export async function predecessorView(context: Context, id: string) {
  const { row, line, version } = await changeIn(context, id);
  return {
    ...frame(row),
    version,
    fromId: line.from?.id ?? null,
    candidates: line.candidates.map(({ id, number, name, versionLabel, status, registeredOn }) => ({
      id,
      number,
      name,
      versionLabel,
      status,
      registeredOn,
    })),
  };
}

/** One question about a change, with why it is asked; `NotFound` for a question that does not exist. */
export async function changeQuestionView(context: Context, id: string, name: string) {
  const { row, version, answers, line, assessed } = await changeIn(context, id);
  if (!(askedChangeFacts as readonly string[]).includes(name)) throw new NotFound(name);
  const asked = name as AskedChangeFact;
  const fact = changeFacts[asked];
  const value = answers.known[asked];
  const { trace = [], ask = [], atMost = 0 } = assessed?.change ?? {};
  const earlier = askedChangeFacts.filter(
    (one) => one !== asked && (answers.known[one] !== undefined || answers.unknown.includes(one)),
  );
  return {
    ...frame(row),
    version,
    from: line.from ? { name: line.from.name, versionLabel: line.from.versionLabel } : null,
    fact: {
      name: asked,
      kind: fact.kind,
      title: fact.title,
      help: fact.help,
      example: fact.example,
      options: optionsOf(asked).map(({ id, label }) => ({ id, label })),
    },
    answer:
      value !== undefined
        ? typeof value === 'boolean'
          ? value
            ? 'yes'
            : 'no'
          : value
        : answers.unknown.includes(asked)
          ? 'dont-know'
          : undefined,
    position: earlier.length + 1,
    after: Math.max(0, atMost - (ask.includes(asked) ? 1 : 0)),
    reasons: trace
      .filter(({ possible, ask: askedFor }) => possible.length > 1 && askedFor.includes(asked))
      .map(({ rule, title, cites }) => ({ rule, title, citations: cites.map(storedCitation) })),
    certain: trace
      .filter(({ possible, result }) => possible.length === 1 && result !== 'not-applicable')
      .map(({ rule, title, reason }) => ({ rule, title, reason })),
    earlier: earlier.map((one) => ({
      name: one,
      title: changeFacts[one].title,
      answer: answers.known[one] === undefined ? null : inWords(one, answers.known[one]).answer,
    })),
  };
}

/** What the law makes of the step to this version: as decided once it was sent, else on the answers so far. */
export async function changeResultView(context: Context, id: string) {
  const { row, line, answers, assessed } = await changeIn(context, id);
  const decided = row.state === 'draft' ? null : await decidedChange(context.db, id);
  const missing = missingOnChange(line, answers, assessed?.change);
  return {
    ...frame(row),
    versions: line.candidates.length,
    from: decided?.from ?? (line.from ? versionOf(line.from) : null),
    unknown: answers.unknown.map((name) => ({ name, title: changeFacts[name].title })),
    missing,
    next: assessed ? (openChangeQuestions(assessed.change, answers)[0] ?? null) : null,
    report: decided ?? (assessed ? report(assessed.change, assessed.facts) : null),
    decided: decided && { at: decided.decidedAt, receipt: decided.receipt },
    opinions: decided?.opinions ?? [],
  };
}

/** The page on which a provider begins the next version of a registered system. */
export async function newVersionView({ db, actor }: Context, fromId: string) {
  const from = await systemById(db, fromId);
  if (!from || from.providerId !== actor.organisationId || !(await entryOfSystem(db, fromId)))
    throw new NotFound(fromId);
  return { from: versionOf(from) };
}

/** The opinion that one dossier holds on a change, with the version of its section; for its form. */
export async function opinionIn(db: Db, dossierId: string, systemId: string) {
  const row = (await opinionsOn(db, systemId)).find((one) => one.dossierId === dossierId);
  return { version: row?.version ?? 0, given: row?.body ?? {} };
}

/** The step to a version for the inspection, with its own opinion; `NotFound` for anyone else. */
export async function inspectedChangeView(context: Context, id: string) {
  const row = await dossierFor(context, id);
  if (row.workflow !== 'registration') throw new NotFound(id);
  return {
    ...frame(row),
    change: await decidedChange(context.db, id),
    opinion: await opinionIn(context.db, id, id),
  };
}
