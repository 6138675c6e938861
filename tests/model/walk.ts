import { auditOfCommand, dossierById, historyOf } from '#db/queries/dossier.ts';
import { roles } from '#db/schema/account.ts';
import type { Command } from '#workflows/core/command.ts';
import type { Actor } from '#workflows/core/context.ts';
import { Conflict, Forbidden, IllegalTransition, NotFound } from '#workflows/core/errors.ts';
import { may, sees } from '#workflows/core/permissions.ts';
import { stepsFrom } from '#workflows/core/runtime.ts';
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { AnyStateMachine, EventObject } from 'xstate';
import { getShortestPaths, getSimplePaths } from 'xstate/graph';
import { contextOf, makeWorld, type World } from '../fixtures/world.ts';
import { closeTestDatabase } from '../setup/database.ts';

/** How a test takes one step: the event as the machine sees it, who does it, what is typed, and what must be there first. */
export type Sample = {
  event: EventObject;
  actor: (world: World) => Actor;
  input: (world: World, dossierId: string) => unknown;
  prepare?: (world: World, dossierId: string) => Promise<void>;
};

export type Model = {
  machine: AnyStateMachine;
  commands: Record<string, Command>;
  samples: readonly Sample[];
  /** Opens a dossier by the real command. `steps` are the steps that will follow: they may ask for another beginning. */
  open: (world: World, steps: readonly EventObject[]) => Promise<string>;
  /** The moment at which everything happens. */
  now?: Date;
  /** A signed-in person of another organisation, who may not know that the dossier exists. */
  stranger: (world: World) => Actor;
};

type Path = { steps: { event: EventObject; state: { value: unknown; can(event: EventObject): boolean } }[] };

const named = (value: unknown): string =>
  typeof value === 'string'
    ? value
    : Object.entries(value as Record<string, unknown>)
        .map(([parent, child]) => `${parent}.${named(child)}`)
        .join('');

/** Walks a machine through the real commands against a real database, and tries everything that must be refused. */
export function walk({ machine, commands, samples, open, stranger, now }: Model) {
  let world: World;
  beforeAll(async () => {
    world = await makeWorld(now);
  });
  afterAll(async () => closeTestDatabase(world.db));

  const options = {
    events: samples.map(({ event }) => event),
    filterEvents: (state: { can(event: EventObject): boolean }, event: EventObject) => state.can(event),
  };
  const simple = getSimplePaths(machine, options as never) as unknown as Path[];
  const shortest = getShortestPaths(machine, options as never) as unknown as (Path & { state: { value: unknown } })[];
  const stepsOf = (path: Path) => path.steps.slice(1);
  const sampleOf = (event: EventObject) =>
    samples.find((sample) => sample.event === event) ??
    samples.find((sample) => JSON.stringify(sample.event) === JSON.stringify(event))!;

  const take = async (dossierId: string, sample: Sample) => {
    await sample.prepare?.(world, dossierId);
    const { version } = (await dossierById(world.db, dossierId))!;
    const command = commands[sample.event.type]!;
    const actor = sample.actor(world);
    const input = command.input.parse(sample.input(world, dossierId));
    const call = { dossierId, expectedVersion: version, commandId: randomUUID() };
    return { command, actor, input, call, done: await command.run(contextOf(world, actor), call, input) };
  };

  const arrive = async (path: Path) => {
    const steps = stepsOf(path);
    const dossierId = await open(
      world,
      steps.map(({ event }) => event),
    );
    for (const { event, state } of steps) {
      await take(dossierId, sampleOf(event));
      const row = await dossierById(world.db, dossierId);
      expect(row).toMatchObject({ state: named(state.value) });
    }
    return dossierId;
  };

  const nameOf = (path: Path) =>
    stepsOf(path)
      .map(({ event }) => event.type)
      .join(' → ') || 'nothing yet';

  describe('every simple path', () => {
    test.each(simple.map((path) => [nameOf(path), path] as const))('%s', async (_name, path) => {
      const dossierId = await arrive(path);
      const row = (await dossierById(world.db, dossierId))!;
      const own = (await historyOf(world.db, dossierId)).filter(({ subject }) => subject === dossierId);
      expect(own.map(({ version }) => version)).toEqual([...own.keys()].map((n) => n + 1));
      expect(own.at(-1)).toMatchObject({ version: row.version, hash: row.auditHash });
    });
  });

  describe('every step from every state', () => {
    const cases = shortest.flatMap((path) =>
      samples
        .filter(({ event }) => path.steps.at(-1)!.state.can(event))
        .map(
          (sample) =>
            [named((path as { state: { value: unknown } }).state.value), sample.event.type, path, sample] as const,
        ),
    );
    test.each(cases)('%s: %s', async (_state, _event, path, sample) => {
      const dossierId = await open(world, [...stepsOf(path).map(({ event }) => event), sample.event]);
      for (const { event } of stepsOf(path)) await take(dossierId, sampleOf(event));
      const { command, actor, input, call, done } = await take(dossierId, sample);

      // The same command again: the answer of the first, and nothing twice.
      const before = await historyOf(world.db, dossierId);
      expect(await command.run(contextOf(world, actor), call, input)).toEqual(done);
      expect(await historyOf(world.db, dossierId)).toEqual(before);
      expect(await auditOfCommand(world.db, call.commandId, dossierId)).toMatchObject({ version: done.version });

      // A page that showed an older version.
      const stale = { ...call, commandId: randomUUID() };
      const row = (await dossierById(world.db, dossierId))!;
      const expected = sees(actor, row) ? Conflict : NotFound;
      await expect(command.run(contextOf(world, actor), stale, input)).rejects.toBeInstanceOf(expected);
      expect(await historyOf(world.db, dossierId)).toEqual(before);
    });
  });

  describe('in every state', () => {
    const states = shortest.map((path) => [named(path.state.value), path] as const);
    test.each(states)('%s: what is not a step is refused, and so is everyone who may not', async (_state, path) => {
      const dossierId = await arrive(path);
      const row = (await dossierById(world.db, dossierId))!;
      const before = await historyOf(world.db, dossierId);
      const possible = stepsFrom(machine, row).map(({ event }) => event);
      const call = () => ({ dossierId, expectedVersion: row.version, commandId: randomUUID() });

      for (const sample of samples) {
        const command = commands[sample.event.type]!;
        const input = sample.input(world, dossierId);
        if (!possible.includes(sample.event.type)) {
          const actor = sample.actor(world);
          const expected = !sees(actor, row)
            ? NotFound
            : !may(actor, command.name, row)
              ? Forbidden
              : IllegalTransition;
          const attempt = command.run(contextOf(world, actor), call(), input);
          await expect(attempt, `${sample.event.type} in ${row.state}`).rejects.toBeInstanceOf(expected);
        }
        const other = command.run(contextOf(world, stranger(world)), call(), input);
        await expect(other, `${sample.event.type} by a stranger`).rejects.toBeInstanceOf(NotFound);
        for (const role of roles) {
          const actor = { ...sample.actor(world), roles: [role], organisationId: sample.actor(world).organisationId };
          if (may(actor, command.name, row)) continue;
          const attempt = command.run(contextOf(world, actor), call(), input);
          await expect(attempt, `${sample.event.type} as ${role}`).rejects.toSatisfy(
            (error) => error instanceof Forbidden || error instanceof NotFound,
          );
        }
      }
      expect(await historyOf(world.db, dossierId)).toEqual(before);
      expect((await dossierById(world.db, dossierId))!.version).toBe(row.version);
    });
  });

  test('every event of the machine has a command and a sample', () => {
    const events = new Set(Object.keys(commands));
    expect([...new Set(samples.map(({ event }) => event.type))].sort()).toEqual([...events].sort());
  });
}
