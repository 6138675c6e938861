import { prepared, type Db } from '#dialect';
import { and, asc, desc, eq, lt, ne, or, sql } from 'drizzle-orm';
import { dossier, party } from '../schema/dossier.ts';
import { registerEntry, system } from '../schema/system.ts';
import type { ChangedCursor } from './conformity.ts';

const ph = sql.placeholder;
const page = 50;
const newest: ChangedCursor = { at: new Date(8.64e14), id: '' };

const registrations = prepared('registrations_of', (db) =>
  db
    .select({
      dossier,
      versionLabel: system.versionLabel,
      deviceClass: registerEntry.deviceClass,
    })
    .from(dossier)
    .leftJoin(system, eq(system.id, dossier.id))
    .leftJoin(registerEntry, eq(registerEntry.dossierId, dossier.id))
    .where(
      and(
        eq(dossier.organisationId, ph('organisationId')),
        eq(dossier.workflow, 'registration'),
        // Unless a state is asked for, what was thrown away is left out.
        or(eq(dossier.state, ph('state')), and(eq(ph('state'), ''), ne(dossier.state, 'discarded'))),
        or(
          lt(dossier.changedAt, ph('before')),
          and(eq(dossier.changedAt, ph('before')), lt(dossier.id, ph('beforeId'))),
        ),
      ),
    )
    .orderBy(desc(dossier.changedAt), desc(dossier.id))
    .limit(page + 1),
);

/** The registrations of one organisation, all (null) or those in one state, last changed first, fifty at a time, paged by key. */
export async function registrationsOf(
  db: Db,
  organisationId: string,
  state: string | null,
  cursor: ChangedCursor = newest,
) {
  const rows = await registrations(db).execute({
    organisationId,
    state: state ?? '',
    before: cursor.at,
    beforeId: cursor.id,
  });
  const items = rows.slice(0, page);
  const last = items.at(-1)?.dossier;
  return { items, next: rows.length > page && last ? { at: last.changedAt, id: last.id } : null };
}

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
      >`(select min(l.due_on) from deadline l where l.dossier_id = ${dossier.id} and l.status = 'open' and l.organisation_id = ${party.organisationId})`,
    })
    .from(party)
    .innerJoin(dossier, and(eq(dossier.id, party.dossierId), eq(dossier.turn, party.capacity)))
    .where(eq(party.organisationId, ph('organisationId')))
    .orderBy(asc(dossier.changedAt), asc(dossier.id))
    .limit(200),
);

/** What waits for an organisation: every dossier in which it is at turn, the longest waiting first; two hundred at most. */
export const dossiersAtTurn = async (db: Db, organisationId: string) => turns(db).execute({ organisationId });

const submitted = prepared('submitted_systems_of', (db) =>
  db
    .select({ number: system.number, name: system.name, versionLabel: system.versionLabel })
    .from(system)
    .where(eq(system.providerId, ph('organisationId')))
    .orderBy(asc(system.name), desc(system.submittedOn), asc(system.number))
    .limit(500),
);

/** The systems that a provider sent to the register, by name, newest version first; five hundred at most. */
export const submittedSystems = async (db: Db, organisationId: string) => submitted(db).execute({ organisationId });
