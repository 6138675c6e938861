import { randomUUID } from 'node:crypto';
import { commit } from '#dialect';
import { accountByEmail } from '#db/queries/accounts.ts';
import { dossierById } from '#db/queries/dossier.ts';
import { organisationById } from '#db/queries/organisations.ts';
import { roles } from '#db/schema/account.ts';
import { z } from 'zod';
import { required, type Result } from '../core/command.ts';
import type { Context } from '../core/context.ts';
import { Invalid, NotFound, Refused } from '../core/errors.ts';
import { choice, id, text } from '../core/input.ts';
import { may } from '../core/permissions.ts';
import { organisationCommands, rolesOfKind } from '../organisation/commands.ts';
import { inviteAccount } from './commands.ts';
import { newSetupLink } from './setup-link.ts';

export const Invitation = z.object({
  email: z.string('required').trim().toLowerCase().min(1, 'required').pipe(z.email('email')),
  name: text(120),
  language: choice(['nl', 'en']),
  organisationId: id,
  role: choice(roles),
});

/** A new link for an account that was invited and not used yet. The token is shown once; only its hash is kept. */
export async function newInvitationLink(context: Context, userId: string): Promise<string> {
  const row = await dossierById(context.db, userId);
  if (!row || row.workflow !== 'account' || !may(context.actor, 'account.invite', row)) throw new NotFound(userId);
  if (row.state !== 'invited') throw new Refused('account.invite', ['accountIsInvited']);
  const { token, writes } = newSetupLink('invitation', userId, context.now);
  await commit(context.db, writes);
  return token;
}

async function addMember(context: Context, organisationId: string, userId: string, role: string): Promise<void> {
  const { version } = required(await dossierById(context.db, organisationId), 'organisationId');
  const call = { dossierId: organisationId, expectedVersion: version, commandId: randomUUID() };
  await organisationCommands.addMember.run(context, call, { userId, role });
}

/**
 * Invites a person and gives him or her a role: two audited steps, of the account and of the organisation. The role must fit the
 * organisation; an address that is in use is refused at its field.
 */
export async function invitePerson(
  context: Context,
  call: { commandId: string },
  input: z.output<typeof Invitation>,
): Promise<Result> {
  const { organisationId, role, ...person } = input;
  const organisation = required(await organisationById(context.db, organisationId), 'organisationId');
  if (!rolesOfKind[organisation.kind].includes(role)) throw new Invalid({ role: 'roleFits' });
  if (await accountByEmail(context.db, person.email)) throw new Invalid({ email: 'emailTaken' });
  const result = await inviteAccount.run(context, call, person);
  await addMember(context, organisationId, result.dossierId, role);
  return result;
}
