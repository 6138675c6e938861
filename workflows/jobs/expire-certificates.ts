import type { Db } from '#dialect';
import { expiredCertificates, expiryCommandId } from '#db/queries/expired-certificates.ts';
import { systemActor } from '../core/context.ts';
import { dayOf } from '../core/days.ts';
import { Conflict, IllegalTransition } from '../core/errors.ts';
import { registrationCommands } from '../registration/commands.ts';

/**
 * Records the end of every certificate whose last day is over as an audited step of its system, exactly once: the id of the command
 * follows from the certificate. Returns how many were recorded.
 */
export async function expireCertificates(db: Db, now: Date): Promise<number> {
  let recorded = 0;
  const versions = new Map<string, number>();
  for (let found = await expiredCertificates(db, dayOf(now)); found.length > 0;) {
    const before = recorded;
    for (const { id, systemId, version } of found) {
      const call = {
        dossierId: systemId,
        expectedVersion: versions.get(systemId) ?? version,
        commandId: expiryCommandId(id),
      };
      try {
        const done = await registrationCommands.certificateExpired.run({ db, actor: systemActor, now }, call, {
          certificateId: id,
        });
        versions.set(systemId, done.version);
        recorded += 1;
      } catch (error) {
        // Someone was acting on the system, or it left the register: the next day sees it as it is then.
        if (!(error instanceof Conflict || error instanceof IllegalTransition)) throw error;
      }
    }
    found = recorded > before ? await expiredCertificates(db, dayOf(now)) : [];
    versions.clear();
  }
  return recorded;
}
