import { randomUUID } from 'node:crypto';
import type { Db, Write } from '#dialect';
import { dossierById } from '#db/queries/dossier.ts';
import { accountCommands } from '#workflows/account/commands.ts';
import { NotFound } from '#workflows/core/errors.ts';
import type { Actor, Context } from '#workflows/core/context.ts';

type CredentialChange =
  'changePassword' | 'enrolSecondFactor' | 'renewRecoveryCodes' | 'useRecoveryCode' | 'signOutEverywhere';

/** Makes a change of how a person proves who he or she is an audited step of the own account, with these writes in its commit. */
export async function changeOwnCredentials(
  context: Pick<Context, 'now' | 'observe'> & { db: Db; actor: Actor },
  change: CredentialChange,
  writes: readonly Write[],
): Promise<void> {
  const { id } = context.actor;
  const account = await dossierById(context.db, id);
  if (!account) throw new NotFound(id);
  const call = { dossierId: id, expectedVersion: account.version, commandId: randomUUID() };
  await accountCommands[change].run(context, call, { writes });
}
