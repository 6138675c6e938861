import { redirect } from '@remix-run/node';
import { partsOf, readAsked, writeAsked, type Asked } from '#workflows/classification/address.ts';
import { giveOpinion, OpinionInput, opinionDraft } from '#workflows/classification/opinion.ts';
import { answerFact } from '#workflows/classification/question-view.ts';
import { isFactName } from '#workflows/registration/classify.ts';
import { factText, formAnswer } from '#workflows/registration/fact-view.ts';
import { ownAction } from '../../http/form-action.server.ts';
import { load } from '../../http/load.server.ts';
import type { Role } from '../../http/session-view.ts';

const dayParts = ['day', 'month', 'year'] as const;
const fields = ['fact', 'back', 'next', 'answer', ...dayParts.map((part) => `answer.${part}`)];
const askedIn = (url: URL) => readAsked(url.searchParams, fields);

function givenIn(query: URLSearchParams, kind: string): unknown {
  if (kind === 'day') return Object.fromEntries(dayParts.map((part) => [part, query.get(`answer.${part}`) ?? '']));
  return kind === 'multi' ? query.getAll('answer') : (query.get('answer') ?? undefined);
}

/** The question that is being answered differently, with what is wrong with the answer; a good answer leads on by a redirect. */
function questionIn(url: URL, asked: Asked) {
  const name = url.searchParams.get('fact') ?? '';
  if (!isFactName(name) || name === 'purposeInWords') return null;
  const fact = factText(name);
  const own = asked.answers.find((one) => one.name === name);
  if (!url.searchParams.has('next')) return { fact, fault: null, typed: own ? formAnswer(own.value) : undefined };
  const typed = givenIn(url.searchParams, fact.kind);
  const said = answerFact(asked, name, typed);
  if ('asked' in said) throw redirect(url.pathname + writeAsked(said.asked), 303);
  return { fact, fault: said.fault, typed };
}

/** The page on which a role makes a view of its own. What was chosen so far stands in its address; nothing is stored before the form. */
export const opinionLoader = (roles: readonly Role[]) =>
  load(roles, async (context, { params, request }) => {
    const url = new URL(request.url);
    const { asked, faults } = askedIn(url);
    const draft = await opinionDraft(context, params.id!, asked);
    const back = url.searchParams.get('back');
    if (back && isFactName(back)) {
      const left = { ...asked, answers: asked.answers.filter(({ name }) => name !== back) };
      throw redirect(url.pathname + writeAsked(left), 303);
    }
    return {
      draft,
      faults,
      keep: writeAsked(asked),
      hidden: partsOf({ ...asked, day: null, scenario: null }),
      question: questionIn(url, asked),
    };
  });

/** Records the view that the address holds, with its reason. */
export const opinionAction = (roles: readonly Role[], then: (id: string) => string) =>
  ownAction(roles, ({ params, request }) => ({
    intent: 'giveOpinion',
    schema: OpinionInput,
    run: (context, value, { commandId }) =>
      giveOpinion(
        context,
        { dossierId: params.id!, commandId },
        { asked: askedIn(new URL(request.url)).asked, reason: (value as { reason: string }).reason },
      ),
    then: () => `${then(params.id!)}?gedaan=giveOpinion#opinions`,
  }));
