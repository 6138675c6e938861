import { open } from '#dialect';
import { stepOpenRun } from '#workflows/jobs/reevaluate-register.ts';
import { writeSync } from 'node:fs';

// Works on the open run until it is done or killed; says so before the first step and after each.
const [, , url, instant] = process.argv;
const db = open(url!);
const now = new Date(instant!);
writeSync(1, 'begun\n');
while (await stepOpenRun(db, now)) writeSync(1, 'step\n');
writeSync(1, 'finished\n');
process.exit(0);
