import { migrate, open } from '#dialect';
import { startWorker } from './worker.ts';

// The worker in a process of its own: `npm run worker`. The clock of a process begins here.
const db = open(process.env.DATABASE_URL ?? '.data/waarborg.sqlite');
await migrate(db);
const worker = startWorker({
  db,
  now: () => new Date(Date.now()),
  report: (error) => process.stderr.write(`${JSON.stringify({ level: 'error', message: String(error) })}\n`),
});
process.stdout.write('Worker started. Stop with Ctrl+C.\n');
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => void worker.stop().then(() => process.exit(0)));
