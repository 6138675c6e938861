import type { Db } from '#dialect';
import type Database from 'better-sqlite3';

/** The driver below the store. */
export const driverOf = (db: Db) => (db as unknown as { $client: Database.Database }).$client;
