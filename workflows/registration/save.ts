import { sectionOf } from '#db/queries/dossier.ts';
import type { FactName } from '#workflows/law/api.ts';
import { saveSection, type Call, type Result } from '../core/command.ts';
import type { Context } from '../core/context.ts';
import { factAnswers, withAnswer, type FormSection } from './sections.ts';

const whileDraft = ['draft'];

/** Saves one page of a draft. `input` is the output of `sectionInputs[section]`; `expectedVersion` is the section's own. */
export const savePage = (
  context: Context,
  call: Call,
  section: FormSection,
  input: Record<string, unknown>,
): Promise<Result> => saveSection(context, 'registration.saveSection', { ...call, section }, input, whileDraft);

/** Saves the answer to one question of fact; `answer` as its form gives it. */
export async function saveAnswer(context: Context, call: Call, name: FactName, answer: unknown): Promise<Result> {
  const before = factAnswers((await sectionOf(context.db, call.dossierId, 'facts'))?.body);
  return saveSection(
    context,
    'registration.saveSection',
    { ...call, section: 'facts' },
    withAnswer(before, name, answer),
    whileDraft,
  );
}
