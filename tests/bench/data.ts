import { randomUUID } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { close, commit, open, preparedWrite, type Db, type Write } from '#dialect';
import { create } from '#app/http/session.server.ts';
import { dossier, party } from '#db/schema/dossier.ts';
import type { Actor } from '#workflows/core/context.ts';
import { useAreas } from '#workflows/registration/taxonomy.ts';
import { publish, type PublicEntry } from '#workflows/registration/publish.ts';
import { deliverOutbox } from '#workflows/jobs/deliver-outbox.ts';
import { reportIncident } from '#workflows/incident/report.ts';
import { person } from '#tests/fixtures/accounts.ts';
import { noneOfThese } from '#tests/fixtures/told.ts';
import { contextOf, inUse, makeWorld, moment } from '#tests/fixtures/world.ts';
import { sql } from 'drizzle-orm';
import { driverOf } from './sqlite.ts';

/** How many reports there are: more than any page shows. */
const incidents = 500;

const ph = sql.placeholder;
const insertDossier = preparedWrite('bench_dossier', (tx) =>
  tx.insert(dossier).values({
    id: ph('id'),
    workflow: 'registration',
    reference: ph('reference'),
    title: ph('title'),
    organisationId: ph('organisationId'),
    state: 'registered',
    context: {},
    version: 1,
    auditHash: '',
    openedAt: moment,
    changedAt: moment,
  }),
);
const insertParty = preparedWrite('bench_party', (tx) =>
  tx.insert(party).values({ dossierId: ph('id'), organisationId: ph('organisationId'), capacity: 'provider' }),
);

const words =
  'beeld long hart scan verslag spraak triage planning risico sepsis huid oog vlek rooster tekst dosis weefsel echo slaap val'.split(
    ' ',
  );
const classes = ['MDR-I', 'MDR-IIa', 'MDR-IIb', 'MDR-III', 'IVDR-B', 'IVDR-C', 'none'];
const sectors = ['hospital', 'general-practice', 'mental-health', 'elderly-care', 'laboratory'];
const kinds = ['generative', 'diagnostic', 'predictive', 'planning', 'other'];
const pick = <T>(list: readonly T[], n: number): T => list[n % list.length]!;

/** The nth invented system: what it is follows from its number, so that every run has the same register. */
function entry(n: number, dossierId: string, providerId: string): PublicEntry {
  const name = `${pick(words, n)}${pick(words, n * 7 + 3)} ${n}`;
  const findings = [pick(['high-risk', 'transparency', 'minimal'], n * 5)];
  const purpose = Array.from({ length: 28 }, (_, w) => pick(words, n * (w + 1) + w * w)).join(' ');
  const useArea = pick(useAreas, n * 11);
  const deviceClass = pick(classes, n * 13);
  return {
    dossierId,
    number: `NL-AI-2025-${String(n).padStart(6, '0')}`,
    name,
    versionLabel: `${n % 9}.${n % 4}`,
    providerId,
    providerName: `Maker ${n % 400} B.V.`,
    purpose,
    status: 'registered',
    deviceClass,
    findings,
    useArea,
    demonstration: true,
    facets: {
      area: [useArea],
      sector: [pick(sectors, n * 17)],
      kind: [pick(kinds, n * 19)],
      class: [deviceClass],
      finding: findings,
    },
    words: `${name} ${purpose}`,
  };
}

/** Writes the invented systems, five hundred to a commit: the same writes as a real entry in the register. */
async function fill(db: Db, ids: readonly string[]): Promise<void> {
  for (let from = 0; from < ids.length; from += 500) {
    const writes = ids.slice(from, from + 500).flatMap((id, k): Write[] => {
      const n = from + k + 1;
      const organisationId = `maker-${n % 400}`;
      const title = `System ${n}`;
      return [
        insertDossier({ id, reference: `NL-AI-2025-${String(n).padStart(6, '0')}`, title, organisationId }, 1),
        insertParty({ id, organisationId }, 1),
        ...publish(entry(n, id, organisationId), moment),
      ];
    });
    await commit(db, writes);
  }
}

export type Register = {
  path: string;
  db: Db;
  /** Of the invented systems. */
  ids: readonly string[];
  /** The cookie of a signed-in inspector. */
  cookie: string;
  /** Of the care institution that reported, and what it has in use: for whole commands. */
  deployer: Actor;
  deployments: readonly string[];
  /** Closes and removes it. */
  remove(): Promise<void>;
};

/** A register of its own on the disk of the project: reports by the real commands, and so many invented systems. */
export async function makeRegister(entries: number): Promise<Register> {
  const parent = join(process.cwd(), '.cache/bench');
  mkdirSync(parent, { recursive: true });
  const folder = mkdtempSync(join(parent, 'register-'));
  const path = join(folder, 'register.sqlite');
  const world = await makeWorld();
  const deployments = [await inUse(world), await inUse(world), await inUse(world)];
  for (let n = 0; n < incidents; n += 1) {
    const input = {
      deploymentId: pick(deployments, n),
      occurredOn: '2026-11-16',
      narrative: 'Een knobbel stond niet op de lijst; de operatie liep vertraging op.',
      harm: 'temporary-serious',
      couldHaveLedTo: 'temporary-serious',
      systemInvolved: 'possible',
      ...noneOfThese,
      personalDataBreach: 'none',
      calamity: 'in-doubt',
    };
    const context = contextOf(world, world.deployer);
    await reportIncident.run(context, { commandId: randomUUID() }, reportIncident.input.parse(input));
  }
  // Nothing is left for the worker of the server to do while it is measured.
  while ((await deliverOutbox(world.db, moment, 1000)) > 0);
  const inspector = await person(world.db, { role: 'inspector', enrolled: true, now: moment });
  const session = await create(world.db, inspector.userId, {
    device: 'bench',
    secondFactorAt: moment,
    organisationId: inspector.organisationId,
    role: 'inspector',
  });
  // What was made in memory becomes the file: the commands cost no disk, the measured ones do.
  writeFileSync(path, driverOf(world.db).serialize());
  await close(world.db);
  const db = open(path);
  const ids = Array.from({ length: entries }, () => randomUUID());
  await fill(db, ids);
  driverOf(db).exec('analyze');
  driverOf(db).pragma('wal_checkpoint(TRUNCATE)');
  const remove = async () => {
    await close(db);
    rmSync(folder, { recursive: true, force: true });
  };
  return { path, db, ids, cookie: `waarborg=${session}`, deployer: world.deployer, deployments, remove };
}
