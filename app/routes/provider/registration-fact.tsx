import { redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { isFactName } from '#workflows/registration/classify.ts';
import { questionInput, type QuestionInput } from '#workflows/registration/page-input.ts';
import { questionView } from '#workflows/registration/question-view.ts';
import { saveAnswer } from '#workflows/registration/save.ts';
import { page } from '../../components/page-handle.ts';
import { ownAction } from '../../http/form-action.server.ts';
import { load } from '../../http/load.server.ts';
import { formats } from '../../i18n/format.ts';
import { useMessages } from '../../i18n/use-messages.tsx';
import { paths } from '../../paths.ts';
import { FactField } from './fact-field.tsx';
import { FactMeaning } from './fact-meaning.tsx';
import { notHere } from './not-here.server.ts';
import { QuestionPage } from './question-page.tsx';
import { providerRoles } from './roles.ts';
import { backToCheck, comesFromCheck, sectionPath } from './section-address.ts';

export const handle = page<typeof loader>({
  title: (_m, { fact, title }, format) => [fact.title[format === formats.nl ? 'nl' : 'en'], title],
});

export const loader = load(providerRoles, async (context, { params, request }) => {
  const view = await questionView(context, params.id!, params.fact!);
  if (view.state !== 'draft') throw redirect(paths.provider.registrationOutcome(view.id), 303);
  return { ...view, fromCheck: comesFromCheck(request) };
});

export const action = ownAction<QuestionInput>(providerRoles, ({ params, request }) => {
  const { id, fact } = params;
  if (!id || !fact || !isFactName(fact)) throw notHere();
  return {
    intent: 'registration.saveSection',
    schema: questionInput(fact),
    run: (context, { answer }, call) => saveAnswer(context, { ...call, dossierId: id }, fact, answer),
    then: (_result, { stop }) =>
      stop
        ? `${paths.provider.registration(id)}?gedaan=saveSection`
        : sectionPath(id, 'facts') + (comesFromCheck(request) ? backToCheck : ''),
  };
});

export default function RegistrationFact() {
  const view = useLoaderData<typeof loader>();
  const { id, title, fact, answer: known, version, position, after, earlier, fromCheck, commandId } = view;
  const answer = useActionData<typeof action>();
  const { question: words } = useMessages().provider.law;
  return (
    <QuestionPage
      {...{ id, known, version, fromCheck, earlier, commandId, answer }}
      name={fact.name}
      intent="registration.saveSection"
      caption={`${title} · ${words.number(position)} ${words.after(after)}`}
      meaning={<FactMeaning {...view} />}
      hrefOf={(name) => paths.provider.registrationFact(id, name)}
    >
      <FactField fact={fact} />
    </QuestionPage>
  );
}
