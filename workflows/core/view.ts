import { deadlinesOf } from '#db/queries/deadlines.ts';
import { historyOf, type DossierWithParties } from '#db/queries/dossier.ts';
import { organisationsByIds } from '#db/queries/organisations.ts';
import type { Capacity } from '#db/schema/dossier.ts';
import type { AnyStateMachine } from 'xstate';
import { citation, storedCitation, type Citation } from './citation.ts';
import { dossierFor, type Command } from './command.ts';
import type { Context } from './context.ts';
import { dayOf, daysBetween } from './days.ts';
import type { DeadlineRow } from './deadlines.ts';
import { CommandError, Refused } from './errors.ts';
import { may, rolesFor } from './permissions.ts';
import { pictureOf, type Picture } from './picture.ts';
import { advance, stepsFrom } from './runtime.ts';

/** A step of the machine for this actor now: possible, refused with its reason, or another party's. */
export type StepView = {
  event: string;
  command: string;
  standing: 'possible' | 'refused' | 'others';
  /** Names of guards that say no, when refused; their texts say why. */
  guards: readonly string[];
  missing: readonly string[];
  roles: readonly string[];
  cites: Citation[];
};

/** A time limit as it stands on the day of the page. Days are local. */
export type DeadlineView = Omit<DeadlineRow, 'citations' | 'passedAt' | 'openedVersion' | 'closedVersion'> & {
  daysLeft: number;
  organisationName: string | null;
  /** The rule that sets the limit, and what its calculation rests on. */
  ruleCite: Citation;
  cites: Citation[];
};

export type TimelineEntry = {
  at: Date;
  version: number;
  command: string;
  event: string;
  section: string | null;
  from: string | null;
  to: string;
  organisationName: string | null;
  role: string;
  own: boolean;
  /** Why it was done, for those who may read that; else null. */
  reason: string | null;
};

/** What every page of a dossier begins with: state, turn, steps, clocks, history, picture. */
export type DossierView = {
  id: string;
  reference: string;
  title: string;
  workflow: string;
  state: string;
  version: number;
  turn: Capacity | null;
  turnOrganisation: string | null;
  turnIsYours: boolean;
  parties: { organisationId: string; name: string; capacity: Capacity }[];
  steps: StepView[];
  deadlines: DeadlineView[];
  timeline: TimelineEntry[];
  picture: Picture;
  /** The provisions of every step of the picture, by their id. */
  pictureCites: Record<string, Citation>;
  visited: string[];
  today: string;
  openedAt: Date;
  changedAt: Date;
};

async function stepView(
  context: Context,
  row: DossierWithParties,
  machine: AnyStateMachine,
  commands: Record<string, Command>,
): Promise<StepView[]> {
  const views: StepView[] = [];
  for (const { event, cites } of stepsFrom(machine, row)) {
    const command = commands[event];
    // Steps that the register itself takes are in the picture, not among the acts.
    if (!command || rolesFor(command.name).every((role) => role === 'system')) continue;
    const base = {
      event,
      command: command.name,
      cites: cites.map(citation),
      roles: rolesFor(command.name),
      guards: [],
      missing: [],
    };
    if (!may(context.actor, command.name, row)) {
      views.push({ ...base, standing: 'others' });
      continue;
    }
    try {
      advance(machine, row, await command.probe(context, row));
      views.push({ ...base, standing: 'possible' });
    } catch (error) {
      if (!(error instanceof CommandError)) throw error;
      const { guards, missing } = error instanceof Refused ? error : { guards: [], missing: [] };
      views.push({ ...base, standing: 'refused', guards, missing });
    }
  }
  return views;
}

/** A limit with the days left on a local day: 0 on the last day, negative when late. */
export function deadlineView(row: DeadlineRow, today: string, names: ReadonlyMap<string, string>): DeadlineView {
  const { citations, passedAt: _passed, openedVersion: _opened, closedVersion: _closed, ...shown } = row;
  return {
    ...shown,
    daysLeft: daysBetween(today, row.dueOn),
    organisationName: row.organisationId ? (names.get(row.organisationId) ?? null) : null,
    ruleCite: storedCitation(row.rule),
    cites: citations.map(storedCitation),
  };
}

/** The states a dossier was in, with those it only passed through in one step. */
function visitedIn(timeline: readonly TimelineEntry[], { states, steps }: Picture): string[] {
  const moves = timeline.filter(({ section }) => section === null);
  const passed = states
    .filter(({ transient }) => transient)
    .filter(({ id }) =>
      moves.some(
        ({ event, from, to }) =>
          steps.some((step) => step.from === from && step.event === event && step.to === id) &&
          steps.some((step) => step.from === id && step.to === to),
      ),
    );
  return [
    ...new Set([
      ...moves.flatMap(({ from, to }) => (from === null ? [to] : [from, to])),
      ...passed.map(({ id }) => id),
    ]),
  ];
}

/** A step as far as it decides who may read its reason. */
export type ReasonedStep = { event: string; organisationId: string | null };

/** Who gave a reason may read it again, and so may the inspectorate. A workflow tells who else (its projection). */
export const reasonIsFor =
  ({ roles, organisationId: own }: Context['actor']) =>
  ({ organisationId }: ReasonedStep): boolean =>
    roles.includes('inspector') || roles.includes('system') || (organisationId !== null && organisationId === own);

type AuditBody = {
  event: { type: string; section?: string; reason?: unknown };
  from: string | null;
  to: string;
  roles: string[];
};

/**
 * The dossier for an actor who may know of it; else `NotFound`. `sees` tells which limits this actor is shown.
 */
export async function dossierView(
  context: Context,
  id: string,
  machine: AnyStateMachine,
  commands: Record<string, Command>,
  shows: (deadline: DeadlineRow) => boolean = () => true,
  showsReason: (step: ReasonedStep) => boolean = reasonIsFor(context.actor),
): Promise<DossierView> {
  const row = await dossierFor(context, id);
  const [history, limits] = await Promise.all([historyOf(context.db, id), deadlinesOf(context.db, id)]);
  const ids = [
    ...row.parties.map(({ organisationId }) => organisationId),
    ...history.flatMap(({ organisationId }) => organisationId ?? []),
    ...limits.flatMap(({ organisationId }) => organisationId ?? []),
  ];
  const names = new Map((await organisationsByIds(context.db, ids)).map(({ id, name }) => [id, name]));
  const today = dayOf(context.now);
  const timeline = history.map((step): TimelineEntry => {
    const { event, from, to, roles } = JSON.parse(step.body) as AuditBody;
    return {
      at: step.at,
      version: step.version,
      command: step.command,
      event: event.type,
      section: event.section ?? null,
      from,
      to,
      organisationName: step.organisationId ? (names.get(step.organisationId) ?? null) : null,
      role: roles[0] ?? 'system',
      own: step.actorId === context.actor.id,
      reason:
        typeof event.reason === 'string' && showsReason({ event: event.type, organisationId: step.organisationId })
          ? event.reason
          : null,
    };
  });
  const picture = pictureOf(machine);
  const cited = new Set(picture.steps.flatMap(({ cites }) => cites));
  const inTurn = row.parties.find(({ capacity }) => capacity === row.turn);
  const authority = row.turn === 'authority' && context.actor.roles.includes('inspector');
  return {
    id: row.id,
    reference: row.reference,
    title: row.title,
    workflow: row.workflow,
    state: row.state,
    version: row.version,
    turn: row.turn,
    turnOrganisation: inTurn ? (names.get(inTurn.organisationId) ?? null) : null,
    turnIsYours: authority || (inTurn !== undefined && inTurn.organisationId === context.actor.organisationId),
    parties: row.parties.map((party) => ({ ...party, name: names.get(party.organisationId) ?? party.organisationId })),
    steps: await stepView(context, row, machine, commands),
    deadlines: limits.filter(shows).map((limit) => deadlineView(limit, today, names)),
    timeline,
    picture,
    pictureCites: Object.fromEntries([...cited].map((id) => [id, storedCitation(id)])),
    visited: visitedIn(timeline, picture),
    today,
    openedAt: row.openedAt,
    changedAt: row.changedAt,
  };
}
