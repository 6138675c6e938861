import type { Write } from '#dialect';
import { demoAccount, secondFactor } from '#db/schema/account.ts';
import { encodeBase32UpperCaseNoPadding } from '@oslojs/encoding';
import { accountCommands, inviteAccount } from '#workflows/account/commands.ts';
import { passwordWrites } from '#workflows/account/credentials.ts';
import { hashPassword } from '#workflows/account/password.ts';
import { needsSecondFactor } from '#workflows/account/second-factor-roles.ts';
import { sha256 } from '#workflows/core/canonical.ts';
import { systemActor } from '#workflows/core/context.ts';
import { organisationCommands } from '#workflows/organisation/commands.ts';
import { after, at, spread } from './moment.ts';
import { organisationId, userId } from './names.ts';
import type { Organisation } from './organisations.ts';
import { actor, people, type Person } from './people.ts';
import { acts, opens, type Step } from './step.ts';

/** The password of every account that the sign-in page of a demonstration lists. It is no secret. */
export const demoPassword = 'drie fietsen bij de sluis';

/** One hash for all: the password is one and public, and hashing it fifteen times would only cost time. */
let hashed: Promise<string> | undefined;

/** The secret of a demonstration account's authenticator: it follows from its name, and is no secret either. */
const secretOf = (key: string): string =>
  encodeBase32UpperCaseNoPadding(
    Buffer.from(sha256('waarborg demonstration authenticator: ', key).slice(0, 40), 'hex'),
  );

const listing = ({ key, listed }: Person): Write[] =>
  listed === undefined
    ? []
    : [
        {
          rows: 1,
          build: (tx) =>
            tx.insert(demoAccount).values({ userId: userId(key), password: demoPassword, position: listed }),
        },
      ];

/** The second factor as it stands after enrolment, without recovery codes: the sign-in page shows the present code. */
const factor = (key: string, now: Date): Write[] => [
  {
    rows: 1,
    build: (tx) =>
      tx.insert(secondFactor).values({
        userId: userId(key),
        secret: secretOf(key),
        confirmedAt: now,
        lastStep: Math.floor(now.getTime() / 30_000),
      }),
  },
];

const email = (person: Person, { domain }: Organisation): string =>
  `${person.name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z]+/g, '.')}@${domain}`;

/** The steps of one person: invited, active with a password where listed, member of the organisation. */
export function accountSteps(person: Person, organisation: Organisation): Step[] {
  const { key, name, role, listed, ends } = person;
  const id = userId(key);
  const invited = after(at(organisation.since, '11:00'), spread(key, 120));
  const invite = { email: email(person, organisation), name, language: person.language ?? 'nl' };
  const named = `account/${key}`;
  // The first administrator makes himself a member: nobody is there before.
  const admin = key === 'noor' ? { ...actor('noor'), organisationId: null } : actor('noor');
  const steps: Step[] = [
    opens(invited, named, systemActor, inviteAccount, invite),
    acts(
      after(invited, 1),
      `${named}/member`,
      admin,
      organisationCommands.addMember,
      organisationId(organisation.key),
      {
        userId: id,
        role,
      },
    ),
  ];
  if (ends === 'invited') return steps;
  const active = after(invited, 30);
  steps.push({
    at: active,
    name: `${named}/activate`,
    take: async (moment) => {
      hashed ??= hashPassword(demoPassword);
      const writes = listed === undefined ? [] : [...passwordWrites(id, await hashed, moment.now), ...listing(person)];
      return acts(active, `${named}/activate`, systemActor, accountCommands.activate, id, { writes }).take(moment);
    },
  });
  if (listed !== undefined && needsSecondFactor([role])) {
    const enrolled = after(active, 4);
    steps.push(
      acts(enrolled, `${named}/second-factor`, actor(key), accountCommands.enrolSecondFactor, id, {
        writes: factor(key, enrolled),
      }),
    );
  }
  if (ends === 'blocked') {
    const reason = 'Werkt niet meer bij de instelling.';
    steps.push(acts(at('2026-09-30', '16:05'), `${named}/block`, actor('noor'), accountCommands.block, id, { reason }));
  }
  return steps;
}

/** The accounts of one organisation. */
export const accountsOf = (organisation: Organisation): Step[] =>
  people.filter((person) => person.organisation === organisation.key).flatMap((one) => accountSteps(one, organisation));
