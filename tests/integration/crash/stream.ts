import { open } from '#dialect';
import type { Actor } from '#workflows/core/context.ts';
import { openRegistration } from '#workflows/registration/commands.ts';
import { savePage } from '#workflows/registration/save.ts';
import { sectionInputs } from '#workflows/registration/sections.ts';
import { randomUUID } from 'node:crypto';
import { writeSync } from 'node:fs';

// A stream of commands until it is killed. Every line is out before and after its command: `try <id>`, then `done <id>`.
const [, , url, who] = process.argv;
const db = open(url!);
const actor = JSON.parse(who!) as Actor;
const say = (line: string) => writeSync(1, `${line}\n`);
const page = sectionInputs.people.parse({
  users: ['physician'],
  oversight: 'De arts kijkt altijd zelf.',
  limits: 'Alleen voor volwassenen.',
});

async function work(): Promise<never> {
  for (;;) {
    const commandId = randomUUID();
    const context = { db, actor, now: new Date('2026-11-18T09:00:00Z') };
    say(`try ${commandId}`);
    await openRegistration.run(context, { commandId }, { name: 'Proef' });
    say(`done ${commandId}`);
    await savePage(
      context,
      { dossierId: commandId, expectedVersion: 0, commandId: `${commandId}/page` },
      'people',
      page,
    );
    say(`done ${commandId}/page`);
  }
}
// Several at once, so that a kill also falls between commands that share one write to disk.
await Promise.all([work(), work(), work(), work()]);
