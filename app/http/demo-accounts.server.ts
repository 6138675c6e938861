import { demoAccounts } from '#db/queries/accounts.ts';
import { usableCode } from '#workflows/account/one-time-code.ts';
import { now } from './clock.server.ts';
import { database } from './db.server.ts';
import type { Role } from './session-view.ts';

/** An account of the demonstration as the sign-in page shows it. `code`: null when none is asked, '' while all present ones are used. */
export type DemoAccount = {
  userId: string;
  role: Role;
  name: string;
  organisationName: string;
  email: string;
  password: string;
  code: string | null;
};

/** The accounts of the demonstration, in their own order; none in any other register. */
export async function listDemoAccounts(): Promise<DemoAccount[]> {
  const rows = await demoAccounts(await database());
  return rows.map(({ secret, lastStep, ...account }) => ({
    ...account,
    code: secret === null ? null : (usableCode(secret, lastStep ?? 0, now()) ?? ''),
  }));
}
