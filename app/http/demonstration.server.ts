import { readSettings } from '../env.server.ts';

/** Whether this register was filled with invented data; every page then says so. */
export const demonstration = readSettings().WAARBORG_DEMO;
