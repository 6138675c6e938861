import { demoAccounts } from '#db/queries/accounts.ts';
import { usableCode } from '#workflows/account/one-time-code.ts';
import { now } from './clock.server.ts';
import { database } from './db.server.ts';
import type { Role } from './session-view.ts';

/** An account of the demonstration as the sign-in page shows it. `code`: null when none is asked, '' while all present ones are used. */
export type DemoAccount = {
  userId: string;
  name: string;
  email: string;
  password: string;
  code: string | null;
  memberships: { role: Role; organisationName: string }[];
};

/** The accounts of the demonstration, in their own order; none in any other register. */
export async function listDemoAccounts(): Promise<DemoAccount[]> {
  const accounts = new Map<string, DemoAccount>();
  for (const { secret, lastStep, role, organisationName, ...account } of await demoAccounts(await database())) {
    const code = secret === null ? null : (usableCode(secret, lastStep ?? 0, now()) ?? '');
    const known = accounts.get(account.userId) ?? { ...account, code, memberships: [] };
    known.memberships.push({ role, organisationName });
    accounts.set(account.userId, known);
  }
  return [...accounts.values()];
}
