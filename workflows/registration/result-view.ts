import { certificatesOfSystem } from '#db/queries/conformity.ts';
import type { Classification } from '#workflows/law/api.ts';
import { transitionView } from '../classification/transition-view.ts';
import { storedCitation } from '../core/citation.ts';
import type { Context } from '../core/context.ts';
import { dutyLines } from '../duties/lines.ts';
import { classification, classKey } from './classify.ts';
import { decidedOn, holding } from './decided.ts';
import { factText } from './fact-view.ts';
import { changesOf, traceOf } from './outcome-view.ts';
import { registrationView } from './view.ts';

const draftAnswer = ({ answers, today }: Awaited<ReturnType<typeof registrationView>>) =>
  classification(answers, today, { counterfactuals: true }).answer;

/**
 * What the law says of a registration: in a draft on the facts as they are now, once submitted as it was decided then, with its
 * receipt. `NotFound` for anyone who may not see the registration.
 */
export async function resultView(context: Context, id: string) {
  const view = await registrationView(context, id);
  const submitted = view.state !== 'draft' && view.system !== null;
  const answer = submitted ? (view.system!.classification as unknown as Classification) : draftAnswer(view);
  const evidence = view.sections.find(({ name }) => name === 'evidence')?.body as
    { declaredClass?: string } | undefined;
  const receipt = submitted ? holding(await decidedOn(context.db, id)) : undefined;
  const certificates = submitted ? await certificatesOfSystem(context.db, id) : [];
  const computed = classKey(answer);
  const declared = evidence?.declaredClass ?? null;
  return {
    id: view.id,
    reference: view.reference,
    title: view.title,
    state: view.state,
    today: view.today,
    asOf: answer.asOf,
    started: Object.keys(view.answers.known).length > 0,
    outcome: answer.outcome,
    findings: [...answer.findings],
    classes: {
      declared,
      computed,
      body: certificates.map(({ certificate, bodyName }) => ({
        bodyName,
        deviceClass: certificate.deviceClass,
        number: certificate.number,
      })),
      differs: declared !== null && computed !== 'undetermined' && computed !== 'in-house' && declared !== computed,
    },
    notifiedBody: answer.device.notifiedBody,
    dutiesFrom: answer.aiAct.dutiesFrom,
    transition: transitionView(answer),
    obligations: dutyLines(answer, view.today, ['provider', 'manufacturer', 'health-institution']),
    reviews: answer.review.map(({ question, why, cites }) => ({ question, why, citations: cites.map(storedCitation) })),
    ask: answer.ask.map((name) => ({ name: name as string, title: factText(name).title })),
    /** Facts that the person could not tell yet. */
    unknown: view.answers.unknown.map((name) => ({ name: name as string, title: factText(name).title })),
    trace: traceOf(answer),
    changes: changesOf(answer),
    receipt: receipt ? { hash: receipt.hash, at: receipt.decidedAt, law: receipt.lawVersion } : null,
  };
}
