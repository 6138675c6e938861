import type { Result } from '../core/command.ts';
import { saveSection } from '../core/command.ts';
import type { Context } from '../core/context.ts';
import { openRegistration } from '../registration/commands.ts';
import { answersOf, type Asked } from './address.ts';

/**
 * Makes a draft registration with the answers of the wizard, by the two commands that a provider gives for it: opening, and saving
 * the page of facts. Both carry the id of the form, so that sending it twice makes one draft with one set of answers.
 */
export async function draftFromAnswers(
  context: Context,
  call: { commandId: string },
  { name, asked }: { name: string; asked: Asked },
): Promise<Result> {
  const opened = await openRegistration.run(context, call, { name });
  if (asked.answers.length === 0) return opened;
  const section = { dossierId: opened.dossierId, expectedVersion: 0, commandId: call.commandId, section: 'facts' };
  await saveSection(context, 'registration.saveSection', section, answersOf(asked), ['draft']);
  return opened;
}
