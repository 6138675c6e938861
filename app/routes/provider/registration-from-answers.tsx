import { useActionData, useLoaderData } from '@remix-run/react';
import { readAsked, writeAsked } from '#workflows/classification/address.ts';
import { answerView } from '#workflows/classification/question-view.ts';
import { draftFromAnswers } from '#workflows/classification/save-draft.ts';
import { openRegistration } from '#workflows/registration/commands.ts';
import { BackLink } from '../../components/back-link.tsx';
import { PageHeading, Section } from '../../components/heading.tsx';
import { page } from '../../components/page-handle.ts';
import { StepForm } from '../../components/step-form.tsx';
import { SummaryList } from '../../components/summary-list.tsx';
import { TextInput } from '../../components/text-input.tsx';
import { ownAction } from '../../http/form-action.server.ts';
import { load } from '../../http/load.server.ts';
import { useFormat, useLanguage, useMessages } from '../../i18n/use-messages.tsx';
import { paths } from '../../paths.ts';
import { answerWords } from '../public/classify/answer-words.ts';
import { AddressFaults } from '../public/classify/address-faults.tsx';
import { beginnerRoles } from './roles.ts';

export const handle = page<typeof loader>({ title: (m) => [m.classify.save.title, m.frame.entries.systems] });

const askedIn = ({ url }: { url: string }) => readAsked(new URL(url).searchParams);

export const loader = load(beginnerRoles, async (_context, { request }) => {
  const { asked, faults } = askedIn(request);
  return { faults, keep: writeAsked(asked), answers: asked.answers.map(answerView) };
});

export const action = ownAction(beginnerRoles, ({ request }) => ({
  intent: 'registration.open',
  schema: openRegistration.input,
  run: (context, value, call) =>
    draftFromAnswers(context, call, { name: (value as { name: string }).name, asked: askedIn(request).asked }),
  then: ({ dossierId }) => paths.provider.registration(dossierId),
}));

/** What becomes of the answers of the wizard, before anything is stored. */
export default function RegistrationFromAnswers() {
  const { faults, keep, answers, commandId } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const m = useMessages();
  const lang = useLanguage();
  const format = useFormat();
  const { save: words } = m.classify;
  const { registration } = m.provider;
  if (faults.length > 0) return <AddressFaults faults={faults} keep={keep} />;
  return (
    <>
      <BackLink href={paths.classifyResult(lang) + keep} label={words.back} />
      <PageHeading lead={words.lead}>{words.title}</PageHeading>
      <StepForm intent="registration.open" version={0} commandId={commandId} answer={answer} submit={words.submit}>
        <TextInput name="name" label={registration.newName} hint={registration.newNameHint} width={30} />
      </StepForm>
      <p className="quiet">{words.today}</p>
      <Section id="answers" title={words.answers}>
        {answers.length === 0 ? (
          <p>{words.none}</p>
        ) : (
          <SummaryList
            rows={answers.map(({ name, title, answer: given }) => ({
              term: title[lang],
              value: given ? (
                answerWords(given[lang], format)
              ) : (
                <span className="quiet">{m.classify.result.dontKnow}</span>
              ),
              changeHref: paths.classifyQuestion(lang, name) + keep,
            }))}
          />
        )}
      </Section>
    </>
  );
}
