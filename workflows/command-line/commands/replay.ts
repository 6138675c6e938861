import { z } from 'zod';
import { replay } from '../../core/replay.ts';
import { machines } from '../../machines.ts';
import { command } from '../command.ts';
import { withRegister } from '../register.ts';

const input = z.strictObject({ dossier: z.string().min(1).optional().meta({ description: 'Only this dossier.' }) });

/** Runs every audited step of every dossier through its machine again. */
export const replayCommand = command({
  input,
  run: ({ dossier }) => withRegister((db) => replay(db, machines, dossier)),
});
