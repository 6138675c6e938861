import { prepared, type Db } from '#dialect';
import { and, asc, desc, eq, exists, inArray, lt, ne, or, sql } from 'drizzle-orm';
import { application } from '../schema/conformity.ts';
import { dossier, party, type Capacity } from '../schema/dossier.ts';
import { organisation } from '../schema/organisation.ts';
import { productFamily, registerEntry, system, versionChange } from '../schema/system.ts';
import type { ChangedCursor } from './conformity.ts';

// The work of a provider, and of whoever represents it: every list goes by the parties of the dossiers, as permissions do.

const ph = sql.placeholder;
const page = 50;
const newest: ChangedCursor = { at: new Date(8.64e14), id: '' };
const forProvider: Capacity[] = ['provider', 'authorised-representative'];

const before = or(
  lt(dossier.changedAt, sql.param(ph('before'), dossier.changedAt)),
  and(eq(dossier.changedAt, sql.param(ph('before'), dossier.changedAt)), lt(dossier.id, ph('beforeId'))),
);

/** The organisation takes part in the dossier as provider or as its representative. */
const takesPart = (db: Db) =>
  exists(
    db
      .select({ one: sql`1` })
      .from(party)
      .where(
        and(
          eq(party.dossierId, dossier.id),
          eq(party.organisationId, ph('organisationId')),
          inArray(party.capacity, forProvider),
        ),
      ),
  );

const cut = <R extends { dossier: { changedAt: Date; id: string } }>(rows: R[]) => {
  const items = rows.slice(0, page);
  const last = items.at(-1)?.dossier;
  return { items, next: rows.length > page && last ? { at: last.changedAt, id: last.id } : null };
};

const registrations = prepared('registrations_of', (db) =>
  db
    .select({
      dossier,
      versionLabel: system.versionLabel,
      family: productFamily.name,
      deviceClass: registerEntry.deviceClass,
      change: versionChange.kind,
    })
    .from(dossier)
    .leftJoin(system, eq(system.id, dossier.id))
    .leftJoin(productFamily, eq(productFamily.id, system.familyId))
    .leftJoin(registerEntry, eq(registerEntry.dossierId, dossier.id))
    .leftJoin(versionChange, eq(versionChange.toId, dossier.id))
    .where(
      and(
        eq(dossier.workflow, 'registration'),
        takesPart(db),
        // Unless a state is asked for, what was thrown away is left out.
        or(eq(dossier.state, ph('state')), and(eq(ph('state'), ''), ne(dossier.state, 'discarded'))),
        before,
      ),
    )
    .orderBy(desc(dossier.changedAt), desc(dossier.id))
    .limit(page + 1),
);

/** The registrations of one organisation, all (null) or those in one state, last changed first, fifty at a time, paged by key. */
export const registrationsOf = async (
  db: Db,
  organisationId: string,
  state: string | null,
  cursor: ChangedCursor = newest,
) =>
  cut(await registrations(db).execute({ organisationId, state: state ?? '', before: cursor.at, beforeId: cursor.id }));

const assessments = prepared('assessments_of_provider', (db) =>
  db
    .select({ dossier, bodyName: organisation.name })
    .from(dossier)
    .innerJoin(application, eq(application.id, dossier.id))
    .innerJoin(organisation, eq(organisation.id, application.bodyId))
    .where(and(eq(dossier.workflow, 'conformity'), takesPart(db), before))
    .orderBy(desc(dossier.changedAt), desc(dossier.id))
    .limit(page + 1),
);

/** The assessments of one provider's systems, last changed first, fifty at a time, paged by key. */
export const assessmentsOf = async (db: Db, organisationId: string, cursor: ChangedCursor = newest) =>
  cut(await assessments(db).execute({ organisationId, before: cursor.at, beforeId: cursor.id }));

const turns = prepared('dossiers_at_turn', (db) =>
  db
    .selectDistinct({
      id: dossier.id,
      workflow: dossier.workflow,
      reference: dossier.reference,
      title: dossier.title,
      state: dossier.state,
      turn: dossier.turn,
      changedAt: dossier.changedAt,
      dueOn: sql<
        string | null
      >`(select min(l.due_on) from deadline l where l.dossier_id = ${dossier.id} and l.status = 'open' and l.capacity = 'provider')`,
    })
    .from(party)
    .innerJoin(dossier, eq(dossier.id, party.dossierId))
    .where(
      and(
        eq(party.organisationId, ph('organisationId')),
        inArray(party.capacity, forProvider),
        eq(dossier.turn, 'provider'),
      ),
    )
    .orderBy(asc(dossier.changedAt), asc(dossier.id))
    .limit(200),
);

/** What waits for a provider: every dossier in which it is at turn, the longest waiting first; two hundred at most. */
export const dossiersAtTurn = async (db: Db, organisationId: string) => turns(db).execute({ organisationId });

const submitted = prepared('submitted_systems_of', (db) =>
  db
    .select({ number: system.number, name: system.name, versionLabel: system.versionLabel })
    .from(system)
    .innerJoin(dossier, eq(dossier.id, system.id))
    .where(takesPart(db))
    .orderBy(asc(system.name), desc(system.submittedOn), asc(system.number))
    .limit(500),
);

/** The systems that a provider sent to the register, by name, newest version first; five hundred at most. */
export const submittedSystems = async (db: Db, organisationId: string) => submitted(db).execute({ organisationId });
