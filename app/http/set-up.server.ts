import { randomUUID } from 'node:crypto';
import type { Db } from '#dialect';
import { accountByEmail, accountById, membershipsOf, openSetupToken } from '#db/queries/accounts.ts';
import { dossierById } from '#db/queries/dossier.ts';
import { organisationByIdentifier } from '#db/queries/organisations.ts';
import { accountCommands, inviteAccount } from '#workflows/account/commands.ts';
import { passwordWrites } from '#workflows/account/credentials.ts';
import { hashPassword } from '#workflows/account/password.ts';
import { tokenHash, usedLinkWrites } from '#workflows/account/setup-link.ts';
import { systemActor, type Actor, type Context } from '#workflows/core/context.ts';
import { NotFound } from '#workflows/core/errors.ts';
import { normalIdentifier, organisationCommands, registerOrganisation } from '#workflows/organisation/commands.ts';
import { now } from './clock.server.ts';
import type { Chooser } from './new-password.server.ts';

/** A one-time link that still works: for a person who was invited, or for the first administrator. */
export type OpenLink =
  | { hash: string; purpose: 'invitation'; person: Chooser & { userId: string } }
  | { hash: string; purpose: 'first-administrator' };

/** The link with this token; null when it was used, has expired or never was. Asking does not use it. */
export async function openLink(db: Db, token: string): Promise<OpenLink | null> {
  const found = await openSetupToken(db, tokenHash(token), now());
  if (!found) return null;
  const { hash, purpose, userId } = found;
  if (purpose === 'first-administrator') return { hash, purpose };
  const account = userId === null ? undefined : await accountById(db, userId);
  if (!account || account.user.active) return null;
  const memberships = await membershipsOf(db, account.user.id);
  const { id, name, email } = account.user;
  const organisations = memberships.map(({ organisationName }) => organisationName);
  const roles = memberships.map(({ role }) => role);
  return { hash, purpose, person: { userId: id, name, email, organisations, roles, enrolled: false } };
}

const asSystem = (db: Db): Context => ({ db, actor: systemActor, now: now() });

/** Activates an invited account with the password its person chose; the link is used up in the same commit. */
export async function activate(db: Db, userId: string, linkHash: string, password: string): Promise<void> {
  const account = await dossierById(db, userId);
  if (!account) throw new NotFound(userId);
  const hash = await hashPassword(password);
  const writes = [...usedLinkWrites(linkHash, now()), ...passwordWrites(userId, hash, now())];
  const call = { dossierId: userId, expectedVersion: account.version, commandId: randomUUID() };
  await accountCommands.activate.run(asSystem(db), call, { writes });
}

/** What is asked for the first administrator and the organisation that runs the register. */
export type FirstAdministrator = {
  name: string;
  email: string;
  password: string;
  organisationName: string;
  place: string;
  address: string;
  identifierType: 'KVK' | 'RSIN' | 'OIN';
  identifierValue: string;
};

/** The organisation with this number: the one that an earlier, interrupted attempt registered, or a new one. */
async function organisationFor(db: Db, typed: FirstAdministrator): Promise<string> {
  const { identifierType, identifierValue } = typed;
  const value = normalIdentifier(identifierType, identifierValue, 'identifierValue');
  const known = await organisationByIdentifier(db, identifierType, value);
  if (known) return known.id;
  const opened = await registerOrganisation.run(
    asSystem(db),
    { commandId: randomUUID() },
    {
      kind: 'authority',
      name: typed.organisationName,
      country: 'NL',
      place: typed.place,
      address: typed.address,
      website: null,
      sector: null,
      identifierType,
      identifierValue: value,
      demonstration: false,
    },
  );
  return opened.dossierId;
}

/**
 * Sets up an empty register: its organisation, its first administrator, and what ties them, each as an audited command.
 * The link is used up by the last of them, so that an interrupted attempt can be repeated with the same link.
 * Throws `Invalid` with the fields that do not fit.
 */
export async function setUpRegister(db: Db, linkHash: string, typed: FirstAdministrator): Promise<string> {
  const organisationId = await organisationFor(db, typed);
  const { name, email } = typed;
  const known = await accountByEmail(db, email);
  const userId =
    known?.user.id ??
    (await inviteAccount.run(asSystem(db), { commandId: randomUUID() }, { email, name, language: 'nl' })).dossierId;
  const role = 'administrator';
  const isMember = (await membershipsOf(db, userId)).some((one) => one.organisationId === organisationId);
  if (!isMember) {
    const actor: Actor = { id: userId, name, roles: [role], organisationId: null, language: 'nl' };
    const organisation = await dossierById(db, organisationId);
    const call = { dossierId: organisationId, expectedVersion: organisation?.version ?? 0, commandId: randomUUID() };
    await organisationCommands.addMember.run({ db, actor, now: now() }, call, { userId, role });
  }
  await activate(db, userId, linkHash, typed.password);
  return userId;
}
