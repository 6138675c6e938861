import { prepared, type Db } from '#dialect';
import { and, asc, eq, inArray, lt, ne, notExists, sql } from 'drizzle-orm';
import { certificate } from '../schema/conformity.ts';
import { auditEvent, dossier } from '../schema/dossier.ts';

const ph = sql.placeholder;

/** The command that records the end of a certificate has this id: once recorded, a certificate is not found again. */
export const expiryCommandId = (certificateId: string) => `${certificateId}/expired`;

const expired = prepared('certificates_expired', (db) =>
  db
    .select({ id: certificate.id, systemId: certificate.systemId, version: dossier.version })
    .from(certificate)
    .innerJoin(dossier, eq(dossier.id, certificate.systemId))
    .where(
      and(
        lt(certificate.validUntil, ph('today')),
        ne(certificate.status, 'WITHDRAWN'),
        inArray(dossier.state, ['registered', 'suspended']),
        // What a newer one of the same body and kind renewed counts no more: its end is no news.
        sql`not exists (
          select 1 from certificate newer
          where newer.system_id = ${certificate.systemId} and newer.body_id = ${certificate.bodyId}
            and newer.type = ${certificate.type} and newer.status <> 'WITHDRAWN' and newer.issued_on > ${certificate.issuedOn}
        )`,
        notExists(
          db
            .select({ one: sql`1` })
            .from(auditEvent)
            .where(
              and(
                eq(auditEvent.commandId, sql`${certificate.id} || '/expired'`),
                eq(auditEvent.subject, certificate.systemId),
              ),
            ),
        ),
      ),
    )
    .orderBy(asc(certificate.validUntil), asc(certificate.id))
    .limit(200),
);

/**
 * Certificates of systems in the register whose last day is before `today` (local), that were not renewed, and whose end was not
 * recorded; 200 at most.
 */
export const expiredCertificates = async (db: Db, today: string) => expired(db).execute({ today });
