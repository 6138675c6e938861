import { close, commit, migrate, open, type Db } from '#dialect';
import { demoAccounts, hasActiveAccounts } from '#db/queries/accounts.ts';
import { paths } from '#app/paths.ts';
import { newSetupLink } from '#workflows/account/setup-link.ts';
import { seedDemo } from './index.ts';
import { loadReference } from './reference/load.ts';

// Makes a database ready to serve: schema, published lists, and the demonstration or the first set-up link. `npm start` runs it in a
// process of its own; it says what it does. With the argument `migrate` it leaves out the demonstration and the link.

const say = (line: string) => process.stdout.write(`${line}\n`);

/** Says how far it is, once a second at most. */
function reporter(words: string): (done: number, all: number) => void {
  const from = performance.now();
  let last = from;
  return (done, all) => {
    const now = performance.now();
    if (done < all && now - last < 1000) return;
    last = now;
    say(`  ${words}: ${Math.round((100 * done) / all)}% (${((now - from) / 1000).toFixed(1)} s)`);
  };
}

const roleNames: Readonly<Record<string, string>> = {
  provider: 'provider',
  'authorised-representative': 'representative',
  'notified-body-assessor': 'notified body',
  'notified-body-decider': 'notified body, decides',
  deployer: 'care institution',
  inspector: 'inspector',
  administrator: 'administrator',
};

/** Who can sign in to a demonstration. Nothing is said in any other register. */
async function listDemoAccounts(db: Db): Promise<void> {
  const accounts = await demoAccounts(db);
  if (accounts.length === 0) return;
  const role = Math.max(...accounts.map((one) => roleNames[one.role]!.length));
  say('\nDemonstration accounts (invented; the sign-in page lists them too, with the present one-time code):');
  for (const one of accounts) say(`  ${roleNames[one.role]!.padEnd(role)}  ${one.email}`);
  say(`  password for all: ${[...new Set(accounts.map(({ password }) => password))].join(', ')}`);
}

/** A one-time link for the first administrator, while nobody can sign in. The token is shown here only. */
async function offerSetUp(db: Db, now: Date): Promise<void> {
  if (await hasActiveAccounts(db)) return;
  const { token, expiresAt, writes } = newSetupLink('first-administrator', null, now);
  await commit(db, writes);
  const host = process.env.HOST || '127.0.0.1';
  const named = ['0.0.0.0', '::'].includes(host) ? '127.0.0.1' : host.includes(':') ? `[${host}]` : host;
  const origin = process.env.ORIGIN || `http://${named}:${process.env.PORT || '3000'}`;
  say('\nThis register is empty. Open this address once to set up its organisation and first administrator:');
  say(`  ${origin}${paths.setUp('nl', token)}`);
  say(
    `  It works until ${expiresAt.toISOString().slice(0, 16).replace('T', ' ')} UTC; starting again makes a new one.`,
  );
}

const withoutDemo = ['0', 'false'].includes(process.env.WAARBORG_DEMO ?? '');
const onlyMigrate = process.argv.includes('migrate');

const db = open(process.env.DATABASE_URL || '.data/waarborg.sqlite');
try {
  await migrate(db);
  await loadReference(db, say);
  if (!onlyMigrate) {
    if (withoutDemo) await offerSetUp(db, new Date());
    else {
      const found = await seedDemo(db, reporter('Living through the demonstration of 2026'));
      if (found === 'empty') say('Filled the empty register with the demonstration');
      if (found === 'begun') say('Finished the demonstration that was interrupted');
      await listDemoAccounts(db);
    }
  }
} finally {
  await close(db);
}
