import { accountById, membershipsOf, secondFactorOf, unusedRecoveryCodesOf } from '#db/queries/accounts.ts';
import { required } from '../core/command.ts';
import type { Context } from '../core/context.ts';
import { dossierView } from '../core/view.ts';
import { accountCommands } from './commands.ts';
import { accountMachine } from './machine.ts';

/** An account as its administrator sees it: no secret, hashed or not, leaves this function. */
export async function accountView(context: Context, id: string) {
  const frame = await dossierView(context, id, accountMachine, accountCommands);
  const [account, memberships, factor, codes] = await Promise.all([
    accountById(context.db, id),
    membershipsOf(context.db, id),
    secondFactorOf(context.db, id),
    unusedRecoveryCodesOf(context.db, id),
  ]);
  const { user, passwordChangedAt } = required(account, 'account');
  return {
    ...frame,
    user,
    memberships,
    passwordChangedAt,
    secondFactorSince: factor?.confirmedAt ?? null,
    recoveryCodesLeft: codes.length,
  };
}
