import type { Command } from './command.ts';

/**
 * Every command by name, loaded when it is called, so that one command never waits for the modules of another. A new
 * command is a file in `commands/` and a line here.
 */
export const commands: Readonly<Record<string, () => Promise<Command>>> = {
  period: async () => (await import('./commands/period.ts')).periodCommand,
  holidays: async () => (await import('./commands/holidays.ts')).holidaysCommand,
  identifier: async () => (await import('./commands/identifier.ts')).identifierCommand,
  classify: async () => (await import('./commands/classify.ts')).classifyCommand,
  duties: async () => (await import('./commands/duties.ts')).dutiesCommand,
  change: async () => (await import('./commands/change.ts')).changeCommand,
  competence: async () => (await import('./commands/competence.ts')).competenceCommand,
  roles: async () => (await import('./commands/roles.ts')).rolesCommand,
  schema: async () => (await import('./commands/schema.ts')).schemaCommand,
  'verify-log': async () => (await import('./commands/verify-log.ts')).verifyLogCommand,
  'export-log': async () => (await import('./commands/export-log.ts')).exportLogCommand,
  replay: async () => (await import('./commands/replay.ts')).replayCommand,
};
