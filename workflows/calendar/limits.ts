import { deadlinesOf, runningDeadlines, type DeadlineCursor } from '#db/queries/deadlines.ts';
import { incidentById } from '#db/queries/incidents.ts';
import { organisationsByIds } from '#db/queries/organisations.ts';
import { dossierFor } from '../core/command.ts';
import type { Context } from '../core/context.ts';
import { dayOf } from '../core/days.ts';
import type { DeadlineRow } from '../core/deadlines.ts';
import { audienceOf, isFor } from '../incident/projection.ts';
import { icalendar, type CalendarEvent } from './ical.ts';

/** At most so many limits go into one file, the earliest last day first: what one calendar can still show. */
const mostInFile = 500;

/** A running limit with the dossier that it belongs to. */
export type FeedLimit = { limit: DeadlineRow; dossierId: string; reference: string; title: string; workflow: string };

const runs = ({ closedOn }: DeadlineRow) => closedOn === null;

/** The running limits of one dossier that this actor may see; `NotFound` for whoever may not know of the dossier. */
export async function dossierLimits(context: Context, id: string): Promise<FeedLimit[]> {
  const { db, actor } = context;
  const row = await dossierFor(context, id);
  const { reference, title, workflow } = row;
  const running = (await deadlinesOf(db, row.id)).filter(runs);
  // In a report each party has limits of its own, which the others do not see.
  const incident = workflow === 'incident' ? await incidentById(db, row.id) : undefined;
  const mayRead = ({ organisationId }: DeadlineRow) =>
    incident === undefined || isFor(audienceOf(actor, incident.providerId), actor, organisationId);
  return running.filter(mayRead).map((limit) => ({ limit, dossierId: row.id, reference, title, workflow }));
}

/** The running limits of the actor's organisation; for an inspector those of all reports. `more`: there are more than fit. */
export async function ownLimits({ db, actor }: Context): Promise<{ limits: FeedLimit[]; more: boolean }> {
  const limits: FeedLimit[] = [];
  const of = actor.roles.includes('inspector') ? null : actor.organisationId;
  if (of === null && !actor.roles.includes('inspector')) return { limits, more: false };
  let cursor: DeadlineCursor | null | undefined;
  while (cursor !== null && limits.length < mostInFile) {
    const { items, next } = await runningDeadlines(db, of, cursor);
    limits.push(...items.map(({ deadline: limit, ...dossier }) => ({ limit, dossierId: limit.dossierId, ...dossier })));
    cursor = next;
  }
  return { limits, more: cursor !== null };
}

/** Words and addresses that the file needs. */
export type LimitWords = {
  lang: 'nl' | 'en';
  name: string;
  description: string;
  /** The limit in words, by its name. */
  nameOf: (name: string) => string;
  /** The rule of a limit as a place in the law. */
  lawOf: (cite: string) => string;
  lastDay: string;
  lastMoment: (at: Date) => string;
  standing: string;
  boundTo: (organisation: string) => string;
  notInForce: string;
  category: string;
  hrefOf: (limit: Pick<FeedLimit, 'dossierId' | 'workflow'>) => string;
};

const notInForce = new Set(['pending', 'draft', 'proposed']);

/** A limit in hours ends at a moment; one in days at the end of its last day. */
const endsAtMoment = (dueAt: string) => dueAt.slice(11, 19) !== '23:59:59' && !Number.isNaN(Date.parse(dueAt));

/** Limits as an iCalendar text: days as whole days, hours as moments. The same limit has the same id in every file. */
export async function limitsFeed(
  { db, now }: Pick<Context, 'db' | 'now'>,
  limits: readonly FeedLimit[],
  words: LimitWords,
): Promise<string> {
  const ids = limits.flatMap(({ limit }) => limit.organisationId ?? []);
  const names = new Map((await organisationsByIds(db, ids)).map(({ id, name }) => [id, name]));
  const eventOf = ({ limit, dossierId, reference, title, workflow }: FeedLimit): CalendarEvent => {
    const { status, dueOn, dueAt, rule, lawStatus, organisationId, startedOn, history } = limit;
    const moment = endsAtMoment(dueAt);
    const bound = organisationId ? names.get(organisationId) : undefined;
    const what = words.nameOf(limit.name);
    return {
      uid: `limit-${limit.id}@waarborg`,
      day: dueOn,
      ...(moment && { moment: dueAt }),
      summary: `${what}: ${title} (${reference})`,
      description: [
        moment ? words.lastMoment(new Date(dueAt)) : words.lastDay,
        ...(status === 'paused' ? [words.standing] : []),
        words.lawOf(rule),
        ...(notInForce.has(lawStatus) ? [words.notInForce] : []),
        ...(bound ? [words.boundTo(bound)] : []),
      ].join('\n'),
      url: words.hrefOf({ dossierId, workflow }),
      categories: [words.category],
      // While the clock stands still nobody knows the last day.
      tentative: status === 'paused',
      changed: { on: (history.at(-1)?.at ?? startedOn).slice(0, 10), times: history.length },
    };
  };
  const { lang: language, name, description } = words;
  return icalendar({ product: 'Termijnen', name, description, language, statedOn: dayOf(now) }, limits.map(eventOf));
}
