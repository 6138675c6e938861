import { registerVersion } from '#dialect';
import { startWorker, type Worker } from '#workflows/jobs/worker.ts';
import { archetypes } from '#workflows/archetypes/all.ts';
import { askedOf, writeAsked } from '#workflows/classification/address.ts';
import { paths } from '../paths.ts';
import { now } from './clock.server.ts';
import { closeDatabase, database } from './db.server.ts';
import { log } from './log.server.ts';

/** What runs beside the pages in this process, and what the server asks of it. */
export type Running = {
  /** A number that changes with every change of the public register; public pages are kept per number. */
  registerVersion(): number | Promise<number>;
  /** Whether everything this process needs is there, part by part. */
  ready(): Promise<{ ok: boolean; checks: Record<string, boolean> }>;
  /** Addresses of pages that ask most of this process: the law with all it tries, and the longest page of the site. */
  readonly heaviest: readonly string[];
  /** Lets work under way end and closes what is open. */
  stop(): Promise<void>;
};

/** Outcomes of systems of all kinds, in both languages: together they meet most rules of the law. */
const heaviest = archetypes
  .filter((_one, n) => n % 5 === 0)
  .map(({ facts }, n) => paths.classifyResult(n % 2 === 0 ? 'nl' : 'en') + writeAsked(askedOf(facts)));

/** Opens the database, brings its schema up to date, and starts the worker beside the pages. */
export async function boot(): Promise<Running> {
  const db = await database();
  const worker: Worker = startWorker({ db, now, report: (error) => log.error({ err: error }, 'worker') });
  return {
    registerVersion: () => registerVersion(db),
    ready: async () => {
      const reachable = await Promise.resolve()
        .then(() => registerVersion(db))
        .then(() => true)
        .catch(() => false);
      const checks = { database: reachable, worker: worker.isAlive() };
      return { ok: Object.values(checks).every(Boolean), checks };
    },
    heaviest,
    stop: async () => {
      await worker.stop();
      await closeDatabase();
    },
  };
}
