import { organisationsByIds } from '#db/queries/organisations.ts';
import {
  countsOfRun,
  differencesOf,
  latestReevaluation,
  openReevaluation,
  reevaluationById,
  reevaluationsOf,
  type DifferenceFilter,
  type DifferenceRow,
} from '#db/queries/reevaluations.ts';
import { storedCitation } from '../core/citation.ts';
import { dossierFor } from '../core/command.ts';
import type { Context } from '../core/context.ts';
import { dayOf } from '../core/days.ts';
import { NotFound } from '../core/errors.ts';
import { may } from '../core/permissions.ts';
import { stepsFrom } from '../core/runtime.ts';
import type { Standing } from '../registration/standing.ts';
import { differenceKinds, questionKinds } from './difference.ts';
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
export const shortOf = ({ before, after, ...row }: DifferenceRow) => ({
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

/** The name of the provision that states what a proposal is, with its status. */
export const proposalCitation = () => storedCitation('com-2025-1023/proposal');
