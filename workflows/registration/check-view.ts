import { changeFacts, type ChangeFactName } from '#workflows/law/api.ts';
import type { Context } from '../core/context.ts';
import { lacksCertificate } from './certificate.ts';
import { classKey } from './classify.ts';
import { answerText, factText } from './fact-view.ts';
import { registrationView } from './view.ts';

/** All answers of a draft on one page, with what is missing and what a person should look at again before sending. */
export async function checkView(context: Context, id: string) {
  const view = await registrationView(context, id);
  const known = view.answers.known as Record<string, unknown>;
  const evidence = view.sections.find(({ name }) => name === 'evidence')?.body as
    { declaredClass?: string; certificateUntil?: string } | undefined;
  const computed = classKey(view.answer);
  const declared = evidence?.declaredClass;
  const decided = view.answer.outcome === 'decided';
  return {
    id: view.id,
    reference: view.reference,
    title: view.title,
    state: view.state,
    version: view.version,
    sections: view.sections.flatMap(({ name, body }) => (name === 'facts' ? [] : [{ name, body }])),
    facts: [
      ...Object.keys(known).map((name) => ({ name, value: answerText(name as never, known[name]) })),
      ...view.answers.unknown.map((name) => ({ name: name as string, value: null })),
    ].map((one) => ({ ...one, title: factText(one.name as never).title })),
    missing: view.missing.map((name) => ({
      name,
      fact: name.startsWith('facts.')
        ? factText(name.slice('facts.'.length) as never).title
        : name.startsWith('change.')
          ? changeFacts[name.slice('change.'.length) as ChangeFactName].title
          : null,
    })),
    computed,
    declared: declared ?? null,
    warnings: {
      classDiffers: decided && declared !== undefined && computed !== 'in-house' && declared !== computed,
      undetermined: !decided,
      certificateMissing: decided && lacksCertificate(view.answer, evidence?.certificateUntil, view.today),
      changeOpen: view.change.expected && view.change.kind === 'undetermined',
      prohibited: view.answer.findings.includes('prohibited'),
    },
    change: view.change,
    step: view.steps.find(({ event }) => event === 'submit') ?? null,
  };
}
