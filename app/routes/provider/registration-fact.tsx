import { redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { isFactName } from '#workflows/registration/classify.ts';
import { questionInput, type QuestionInput } from '#workflows/registration/page-input.ts';
import { questionView } from '#workflows/registration/question-view.ts';
import { saveAnswer } from '#workflows/registration/save.ts';
import { BackLink } from '../../components/back-link.tsx';
import { Button, ButtonRow } from '../../components/button.tsx';
import { Columns } from '../../components/columns.tsx';
import { Disclosure } from '../../components/disclosure.tsx';
import { Overtaken } from '../../components/overtaken.tsx';
import { page } from '../../components/page-handle.ts';
import { StepForm } from '../../components/step-form.tsx';
import { SummaryList } from '../../components/summary-list.tsx';
import { ownAction } from '../../http/form-action.server.ts';
import { load } from '../../http/load.server.ts';
import { formats } from '../../i18n/format.ts';
import { useLanguage, useMessages } from '../../i18n/use-messages.tsx';
import { paths } from '../../paths.ts';
import { FactField } from './fact-field.tsx';
import { FactMeaning } from './fact-meaning.tsx';
import { notHere } from './not-here.server.ts';
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
  const lang = useLanguage();
  const m = useMessages();
  const { question: words } = m.provider.law;
  const suffix = fromCheck ? backToCheck : '';
  return (
    <>
      <BackLink
        href={fromCheck ? paths.provider.registrationCheck(id) : paths.provider.registration(id)}
        label={fromCheck ? m.frame.back : words.overview}
      />
      <Overtaken answer={answer} />
      <Columns aside={<FactMeaning {...view} />}>
        <p className="caption">
          {title} · {words.number(position)} {words.after(after)}
        </p>
        <StepForm
          key={fact.name}
          intent="registration.saveSection"
          version={version}
          commandId={commandId}
          answer={answer}
          values={{ answer: known }}
        >
          <FactField fact={fact} />
          <ButtonRow>
            <Button>{m.forms.saveAndContinue}</Button>
            <Button look="secondary" name="stop" value="yes">
              {m.forms.saveAndStop}
            </Button>
          </ButtonRow>
        </StepForm>
        <p>
          <a href="#meaning">{words.toMeaning}</a>
        </p>
        {earlier.length > 0 ? (
          <Disclosure summary={`${words.earlier} (${earlier.length})`} open={false}>
            <SummaryList
              rows={earlier.map((one) => ({
                term: one.title[lang],
                value: one.answer ? one.answer[lang] : <span className="quiet">{words.unknown}</span>,
                changeHref: paths.provider.registrationFact(id, one.name) + suffix,
              }))}
            />
          </Disclosure>
        ) : null}
      </Columns>
    </>
  );
}
