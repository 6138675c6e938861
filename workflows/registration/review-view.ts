import type { Context } from '../core/context.ts';
import type { DossierView } from '../core/view.ts';
import { answerText, factText } from './fact-view.ts';
import { resultView } from './result-view.ts';
import { registrationView } from './view.ts';

/** A registration as an inspector judges it: what the provider stated, and why the law alone does not decide. */
export async function reviewView(context: Context, id: string) {
  const { sections, answers, receipts, system, answer, ...rest } = await registrationView(context, id);
  const { trace: _trace, missing: _missing, questions: _questions, versions: _versions, applications, ...frame } = rest;
  const known = answers.known as Record<string, unknown>;
  const body = (name: string) => sections.find((section) => section.name === name)?.body as Record<string, unknown>;
  const result = await resultView(context, id);
  return {
    view: frame satisfies DossierView as DossierView,
    provider: frame.parties.find(({ capacity }) => capacity === 'provider')?.name ?? '',
    product: body('product'),
    evidence: body('evidence'),
    declaredClass: system?.declaredClass ?? null,
    notifiedBody: answer.device.notifiedBody,
    applications: applications.map(({ id, reference, bodyName, state }) => ({ id, reference, bodyName, state })),
    facts: [
      ...Object.keys(known).map((name) => ({ name, answer: answerText(name as never, known[name]) })),
      ...answers.unknown.map((name) => ({ name: name as string, answer: null })),
    ].map((one) => ({ ...one, title: factText(one.name as never).title })),
    classes: result.classes,
    outcome: result.outcome,
    reviews: result.reviews,
    ask: result.ask,
    unknown: result.unknown,
    trace: result.trace,
    decisions: receipts.map(({ id, kind, decidedAt, answer: decided, hash }) => ({
      id,
      byPerson: kind === 'human',
      at: decidedAt,
      reason: kind === 'human' ? ((decided as { reason?: string }).reason ?? null) : null,
      hash,
    })),
  };
}
