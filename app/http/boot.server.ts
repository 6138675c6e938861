import { registerVersion } from '#dialect';
import { startWorker, type Worker } from '#workflows/jobs/worker.ts';
import { now } from './clock.server.ts';
import { closeDatabase, database } from './db.server.ts';
import { log } from './log.server.ts';

/** What runs beside the pages in this process, and what the server asks of it. */
export type Running = {
  /** A number that changes with every change of the public register; public pages are kept per number. */
  registerVersion(): number | Promise<number>;
  /** Whether everything this process needs is there, part by part. */
  ready(): Promise<{ ok: boolean; checks: Record<string, boolean> }>;
  /** Lets work under way end and closes what is open. */
  stop(): Promise<void>;
};

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
    stop: async () => {
      await worker.stop();
      await closeDatabase();
    },
  };
}
