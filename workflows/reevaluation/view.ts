import { organisationsByIds } from '#db/queries/organisations.ts';
import {
  countsOfRun,
  differenceIn,
  differencesOf,
  differencesOfSystem,
  latestReevaluation,
  openReevaluation,
  reevaluationById,
  reevaluationsOf,
  type DifferenceFilter,
  type DifferenceRow,
} from '#db/queries/reevaluations.ts';
import { isDecidedByPerson, receiptOf } from '#db/queries/standings.ts';
import { systemById } from '#db/queries/systems.ts';
import type { Db } from '#dialect';
import { classify, type Classification, type FactValues } from '#workflows/law/api.ts';
import { storedCitation } from '../core/citation.ts';
import { dossierFor } from '../core/command.ts';
import type { Context } from '../core/context.ts';
import { dayOf } from '../core/days.ts';
import { NotFound } from '../core/errors.ts';
import { may } from '../core/permissions.ts';
import { stepsFrom } from '../core/runtime.ts';
import { classKey } from '../registration/classify.ts';
import type { Standing } from '../registration/standing.ts';
import { differenceKinds, questionKinds } from './difference.ts';
import { dutyChanges, reasonsOf } from './reasons.ts';
import { lawState, nextChange } from './law-state.ts';
import { reevaluationMachine } from './machine.ts';

type Kind = 'law' | 'scenario';

/** The runs of one kind, newest first, and how the register stands towards the law of today. */
export async function runsView({ db, now }: Context, kind: Kind, cursor?: { at: Date; id: string }) {
  const today = dayOf(now);
  const [{ items, next }, open, latest] = await Promise.all([
    reevaluationsOf(db, kind, cursor),
    openReevaluation(db),
    latestReevaluation(db),
  ]);
  return {
    today,
    runs: items.map(({ run, reference, state, openedAt, differences }) => ({
      id: run.id,
      reference,
      state,
      day: run.day,
      cause: run.cause,
      scenario: run.scenario,
      evaluated: run.evaluated,
      total: run.total,
      differences: differences ?? 0,
      openedAt,
      endedAt: run.endedAt,
    })),
    next,
    busy: open !== undefined,
    upToDate: latest?.run.lawKey === lawState(today).key && latest.state === 'reported',
    nextChange: nextChange(today),
  };
}

/** One run as this actor may see it, without its list; `NotFound` for anyone else, and for a run of the other kind. */
export async function runView(context: Context, id: string) {
  const dossier = await dossierFor(context, id);
  const found = await reevaluationById(context.db, id);
  if (!found) throw new NotFound(id);
  const counts = await countsOfRun(context.db, id);
  const count = (name: string) => counts.get(name) ?? 0;
  const sides = [...counts.keys()].filter((name) => name.startsWith('before/') || name.startsWith('after/'));
  const compared = [...new Set(sides.map((name) => name.slice(name.indexOf('/') + 1)))].sort();
  const { run } = found;
  return {
    id,
    reference: dossier.reference,
    workflow: dossier.workflow,
    state: dossier.state,
    version: dossier.version,
    today: dayOf(context.now),
    mayStop: may(context.actor, 'reevaluation.stop', dossier) && stepsFrom(reevaluationMachine, dossier).length > 0,
    kind: run.kind,
    scenario: run.scenario,
    day: run.day,
    cause: run.cause,
    changedOn: run.changedOn,
    versions: run.lawVersions,
    evaluated: run.evaluated,
    total: run.total,
    startedAt: run.startedAt,
    endedAt: run.endedAt,
    differences: count('differences'),
    kinds: differenceKinds.map((kind) => ({ kind, count: count(`kind/${kind}`) })).filter((one) => one.count > 0),
    questions: questionKinds.map((kind) => ({ kind, count: count(`question/${kind}`) })).filter((one) => one.count > 0),
    /** What was counted on both sides of a proposal: `class/MDR-IIa`, `finding/high-risk`, `notifiedBody/yes`. */
    compared: compared.map((name) => ({
      name,
      before: count(`before/${name}`),
      after: count(`after/${name}`),
    })),
  };
}
export type RunView = Awaited<ReturnType<typeof runView>>;

/** A difference as lists show it. */
const shortOf = ({ before, after, ...row }: DifferenceRow) => ({
  systemId: row.systemId,
  number: row.systemNumber,
  name: row.systemName,
  versionLabel: row.versionLabel,
  providerId: row.providerId,
  kinds: row.kinds,
  questions: row.questions,
  before: before as Standing,
  after: after as Standing,
});

/** The list of a run behind a number, filtered, with the names of the providers. */
export async function differenceList(
  { db }: Pick<Context, 'db'>,
  id: string,
  filter: DifferenceFilter,
  after?: string,
  limit?: number,
) {
  const { items, next } = await differencesOf(db, id, filter, after, limit);
  const ids = [
    ...new Set([...items.map(({ providerId }) => providerId), ...(filter.providerId ? [filter.providerId] : [])]),
  ];
  const names = new Map((await organisationsByIds(db, ids)).map((one) => [one.id, one.name]));
  return {
    items: items.map((row) => ({ ...shortOf(row), providerName: names.get(row.providerId) ?? row.providerId })),
    next,
    providerName: filter.providerId ? (names.get(filter.providerId) ?? filter.providerId) : null,
  };
}

/** Both answers in full: from their receipts, or calculated again for a proposal. */
async function answersOf(db: Db, row: DifferenceRow, run: { day: string; scenario: string | null }) {
  const receipts = await Promise.all([row.beforeReceipt, row.afterReceipt].map((id) => id && receiptOf(db, id)));
  const [before, after] = receipts.map((one) => (one ? (one.answer as unknown as Classification) : null));
  if (before && after) return { before, after };
  const facts = ((await systemById(db, row.systemId))?.facts ?? {}) as FactValues;
  const under = (scenario?: string | null) =>
    classify({
      asOf: run.day,
      facts,
      counterfactuals: false,
      ...(scenario && { scenario: scenario as 'com-2025-1023' }),
    });
  return { before: under(), after: under(run.scenario) };
}

/** Old and new for one system, side by side, with the rules that lead from the one to the other. */
export async function differenceView(context: Context, id: string, number: string) {
  const { db } = context;
  const dossier = await dossierFor(context, id);
  const [found, row] = await Promise.all([reevaluationById(db, id), differenceIn(db, id, number)]);
  if (!found || !row) throw new NotFound(number);
  const { before, after } = await answersOf(db, row, found.run);
  const [provider] = await organisationsByIds(db, [row.providerId]);
  const system = await systemById(db, row.systemId);
  return {
    run: { id, reference: dossier.reference, kind: found.run.kind, scenario: found.run.scenario, day: found.run.day },
    ...shortOf(row),
    providerName: provider?.name ?? row.providerId,
    declared: system?.declaredClass ?? null,
    inForce: system ? classKey(system.classification as unknown as Classification) : null,
    decidedByPerson: await isDecidedByPerson(db, row.systemId),
    reasons: reasonsOf(before, after),
    duties: dutyChanges(before, after),
    foundAt: row.foundAt,
  };
}

/** What runs over the law in force changed for one system, newest first; whoever may see the system may see this. */
export async function changesForSystem(db: Db, systemId: string) {
  const rows = await differencesOfSystem(db, systemId);
  return Promise.all(
    rows.map(async ({ difference: row, reference, day }) => {
      const { before, after } = await answersOf(db, row, { day, scenario: null });
      return {
        ...shortOf(row),
        runId: row.runId,
        reference,
        day,
        at: row.foundAt,
        reasons: reasonsOf(before, after),
        duties: dutyChanges(before, after),
      };
    }),
  );
}
export type SystemChange = Awaited<ReturnType<typeof changesForSystem>>[number];

/** The name of the provision that states what a proposal is, with its status. */
export const proposalCitation = () => storedCitation('com-2025-1023/proposal');
