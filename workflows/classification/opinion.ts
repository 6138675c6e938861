import { applicationById, applicationsOfSystem } from '#db/queries/conformity.ts';
import { sectionsOf } from '#db/queries/dossier.ts';
import { decisionsOf } from '#db/queries/decisions.ts';
import { organisationsByIds } from '#db/queries/organisations.ts';
import { deploymentById, systemById } from '#db/queries/systems.ts';
import { usesWithView } from '#db/queries/versions.ts';
import { classify, type Classification, type FactName, type FactValues } from '#workflows/law/api.ts';
import { z } from 'zod';
import { canonical, sha256 } from '../core/canonical.ts';
import { dossierFor, saveSection, type Result } from '../core/command.ts';
import type { Context } from '../core/context.ts';
import { Invalid, NotFound } from '../core/errors.ts';
import { reason } from '../core/input.ts';
import type { CommandName } from '../core/permissions.ts';
import type { Receipt } from '../core/receipt.ts';
import { classification } from '../registration/classify.ts';
import { answerText, factText } from '../registration/fact-view.ts';
import { asResult } from '../registration/outcome-view.ts';
import { addressFacts, answersOf, type Asked } from './address.ts';
import { conclusionOf } from './decision-view.ts';

/**
 * Where a view may be recorded: the assessment, by the notified body; the registration, by the inspectorate; the use at a site, by the
 * care institution.
 */
const places = {
  conformity: {
    command: 'conformity.giveOpinion',
    states: [
      'applied',
      'contracting',
      'audit.assessing',
      'audit.answering',
      'examination.assessing',
      'examination.answering',
      'reporting',
      'reviewing',
      'deciding',
      'certified',
      'suspended',
    ],
  },
  registration: {
    command: 'registration.giveOpinion',
    states: ['inReview', 'awaitingCertificate', 'registered', 'suspended'],
  },
  deployment: { command: 'deployment.giveOpinion', states: ['inUse', 'paused'] },
} as const satisfies Record<string, { command: CommandName; states: readonly string[] }>;
type Place = keyof typeof places;
const isPlace = (workflow: string): workflow is Place => Object.hasOwn(places, workflow);

export const OpinionInput = z.object({ reason });

/** What is kept of a view: the facts that were answered differently, why, and the answer of the law on them with its hash. */
type Opinion = {
  organisationId: string | null;
  role: string;
  changes: Record<string, unknown>;
  reason: string;
  /** The system whose classification it is about; the use of a system may go over to another version later. */
  systemId?: string;
  /** Hash of the receipt it stands beside. */
  beside: string;
  receipt: Receipt & { hash: string };
};

const prefix = 'opinion-';

/** The dossier, with the facts and the answer that its system was decided on. */
async function basis(context: Context, id: string) {
  const row = await dossierFor(context, id);
  if (!isPlace(row.workflow)) throw new NotFound(id);
  const systemId = await systemOf(context, row.workflow, id);
  const system = systemId ? await systemById(context.db, systemId) : undefined;
  const first = systemId ? (await answersOn(context, systemId)).at(-1) : undefined;
  return { row, place: places[row.workflow], first: system && first ? { ...first, systemId: system.id } : null };
}

async function systemOf({ db }: Context, workflow: Place, id: string): Promise<string | undefined> {
  if (workflow === 'conformity') return (await applicationById(db, id))?.systemId;
  return workflow === 'deployment' ? (await deploymentById(db, id))?.deployment.systemId : id;
}

/** What the law answered on a system, oldest first. */
const answersOn = async ({ db }: Context, systemId: string) =>
  (await decisionsOf(db, systemId))
    .filter(({ kind }) => kind === 'classification')
    .map(({ facts, answer, hash }) => ({
      facts: facts as FactValues,
      answer: answer as unknown as Classification,
      hash,
    }));

/** The answers that differ from what was stated. */
function changesIn(asked: Asked, stated: FactValues): Record<string, unknown> {
  const { known } = answersOf(asked);
  const values = stated as Record<string, unknown>;
  return Object.fromEntries(
    Object.entries(known).filter(([name, value]) => canonical(value) !== canonical(values[name] ?? null)),
  );
}

/**
 * Records a view of its own beside the classification: never over it. The law of the same day answers on the facts as the recorder
 * sees them. Throws `Invalid` when no fact differs.
 */
export async function giveOpinion(
  context: Context,
  call: { dossierId: string; commandId: string },
  { asked, reason: why }: { asked: Asked; reason: string },
): Promise<Result> {
  const { row, place, first } = await basis(context, call.dossierId);
  if (!first) throw new NotFound(row.id);
  const changes = changesIn(asked, first.facts);
  if (Object.keys(changes).length === 0) throw new Invalid({ reason: 'noOtherFact' });
  const known = { ...first.facts, ...changes } as FactValues;
  const { receipt } = classification({ known, unknown: [] }, first.answer.asOf);
  const body: Opinion = {
    organisationId: context.actor.organisationId,
    role: context.actor.roles[0]!,
    changes,
    reason: why,
    systemId: first.systemId,
    beside: first.hash,
    receipt: { ...receipt, hash: sha256(canonical(receipt)) },
  };
  // A section of its own, written once: what was recorded is never written over.
  const section = { ...call, expectedVersion: 0, section: prefix + call.commandId };
  return saveSection(context, place.command, section, body, place.states);
}

const inWords = (name: string, value: unknown) => (value === undefined ? null : answerText(name as FactName, value));

/** Two answers of the law beside each other: what they conclude, and the steps that come out differently. */
function beside(first: Classification, second: Classification) {
  return {
    first: conclusionOf(first),
    second: conclusionOf(second),
    steps: second.trace.flatMap((step) => {
      const before = first.trace.find(({ rule }) => rule === step.rule);
      return before && canonical(before.possible) === canonical(step.possible)
        ? []
        : [
            {
              rule: step.rule,
              title: step.title,
              first: (before?.possible ?? []).map(asResult),
              second: step.possible.map(asResult),
            },
          ];
    }),
  };
}

const changeViews = (changes: Record<string, unknown>, stated: FactValues) =>
  Object.entries(changes).map(([name, value]) => ({
    name,
    title: factText(name as FactName).title,
    stated: inWords(name, (stated as Record<string, unknown>)[name]),
    own: inWords(name, value)!,
  }));

/** Whether this dossier can hold views, and those it holds, oldest first, each beside the classification. */
export async function opinionsOf(context: Context, id: string) {
  const { row, place, first } = await basis(context, id);
  if (!first) return { possible: false, opinions: [] };
  const rows = (await sectionsOf(context.db, id)).filter(({ name }) => name.startsWith(prefix));
  const bodies = rows.map(({ body, changedAt, name }) => ({
    ...(body as unknown as Opinion),
    at: changedAt,
    id: name,
  }));
  const ids = bodies.flatMap(({ organisationId }) => organisationId ?? []);
  const names = new Map((await organisationsByIds(context.db, ids)).map((one) => [one.id, one.name]));
  const systems = [...new Set(bodies.map(({ systemId }) => systemId ?? first.systemId))];
  const answers = (await Promise.all(systems.map((one) => answersOn(context, one)))).flat();
  /** The answer that it was recorded beside: the law may have been applied again, or another version is in use now. */
  const firstOf = ({ beside: hash }: Opinion) => answers.find((one) => one.hash === hash) ?? first;
  return {
    possible: (place.states as readonly string[]).includes(row.state),
    opinions: bodies
      .sort((a, b) => a.at.getTime() - b.at.getTime())
      .map((one) => ({
        id: one.id,
        at: one.at,
        organisationName: one.organisationId ? (names.get(one.organisationId) ?? '') : '',
        role: one.role,
        reason: one.reason,
        hash: one.receipt.hash,
        systemId: one.systemId ?? first.systemId,
        changes: changeViews(one.changes, firstOf(one).facts),
        ...beside(firstOf(one).answer, one.receipt.answer as unknown as Classification),
      })),
  };
}
export type OpinionView = Awaited<ReturnType<typeof opinionsOf>>['opinions'][number];

/**
 * All views on a system that this actor may see: of the inspectorate, of the bodies that assess it, and of the institutions that use
 * it. Oldest first.
 */
export async function opinionsOnSystem(context: Context, id: string): Promise<OpinionView[]> {
  const [cases, uses] = await Promise.all([applicationsOfSystem(context.db, id), usesWithView(context.db, id)]);
  const places = [id, ...cases.map((one) => one.id), ...uses];
  const all = await Promise.all(places.map((one) => opinionsOf(context, one)));
  return all
    .flatMap(({ opinions }) => opinions.filter(({ systemId }) => systemId === id))
    .sort((a, b) => a.at.getTime() - b.at.getTime());
}

/** The page on which a view is made: every fact as stated, the answers that differ so far, and what the law makes of them. */
export async function opinionDraft(context: Context, id: string, asked: Asked) {
  const { row, place, first } = await basis(context, id);
  if (!first || !(place.states as readonly string[]).includes(row.state)) throw new NotFound(id);
  const changes = changesIn(asked, first.facts);
  const known = { ...first.facts, ...changes } as FactValues;
  const looked = new Set(first.answer.trace.flatMap(({ facts, ask }) => [...Object.keys(facts), ...ask]));
  const second = classify({ asOf: first.answer.asOf, facts: known, counterfactuals: false });
  return {
    id: row.id,
    reference: row.reference,
    title: row.title,
    facts: addressFacts
      .filter((name) => looked.has(name) || name in changes || second.ask.includes(name))
      .map((name) => ({
        name: name as string,
        title: factText(name).title,
        stated: inWords(name, (first.facts as Record<string, unknown>)[name]),
        own: inWords(name, changes[name]),
      })),
    changes: changeViews(changes, first.facts),
    preview: Object.keys(changes).length > 0 ? beside(first.answer, second) : null,
  };
}
