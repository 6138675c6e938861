import { useActionData, useLoaderData } from '@remix-run/react';
import {
  changeQuestionInput,
  saveChangeAnswer,
  type ChangeQuestionInput,
} from '#workflows/registration/version-save.ts';
import { changeQuestionView } from '#workflows/registration/version-view.ts';
import type { AskedChangeFact } from '#workflows/registration/version.ts';
import { page } from '../../components/page-handle.ts';
import { RadioGroup } from '../../components/radio-group.tsx';
import { ownAction } from '../../http/form-action.server.ts';
import { load } from '../../http/load.server.ts';
import { formats } from '../../i18n/format.ts';
import { useLanguage, useMessages } from '../../i18n/use-messages.tsx';
import { paths } from '../../paths.ts';
import { LawLinks } from '../../dossier/law-links.tsx';
import { notHere } from './not-here.server.ts';
import { QuestionPage } from './question-page.tsx';
import { providerRoles } from './roles.ts';
import { backToCheck, comesFromCheck } from './section-address.ts';

export const handle = page<typeof loader>({
  title: (_m, { fact, title }, format) => [fact.title[format === formats.nl ? 'nl' : 'en'], title],
});

export const loader = load(providerRoles, async (context, { params, request }) => ({
  ...(await changeQuestionView(context, params.id!, params.fact!)),
  fromCheck: comesFromCheck(request),
}));

export const action = ownAction<ChangeQuestionInput>(providerRoles, ({ params, request }) => {
  const { id, fact = '' } = params;
  const schema = changeQuestionInput(fact);
  if (!id || !schema) throw notHere();
  return {
    intent: 'registration.assessChange',
    schema,
    run: (context, { answer }, call) =>
      saveChangeAnswer(context, { ...call, dossierId: id }, fact as AskedChangeFact, answer),
    then: (_result, { stop }) =>
      stop
        ? `${paths.provider.registration(id)}?gedaan=saveSection`
        : paths.provider.change(id) + (comesFromCheck(request) ? backToCheck : ''),
  };
});

type View = ReturnType<typeof useLoaderData<typeof loader>>;

/** Why the question is asked, and what is certain already. Comes after the form. */
function Meaning({ reasons, certain }: Pick<View, 'reasons' | 'certain'>) {
  const { change: words } = useMessages().version;
  const lang = useLanguage();
  return (
    <section aria-labelledby="meaning">
      <h2 id="meaning">{words.whyAsked}</h2>
      {reasons.length > 0 ? (
        <ul>
          {reasons.map(({ rule, title, citations }) => (
            <li key={rule}>
              {title[lang]}
              <LawLinks citations={citations} />
            </li>
          ))}
        </ul>
      ) : (
        <p>{words.whyNone}</p>
      )}
      <h3>{words.certain}</h3>
      {certain.length > 0 ? (
        <ul>
          {certain.map(({ rule, title, reason }) => (
            <li key={rule}>
              {title[lang]} <strong>{reason[lang]}</strong>
            </li>
          ))}
        </ul>
      ) : (
        <p>{words.nothingCertain}</p>
      )}
    </section>
  );
}

export default function ChangeQuestion() {
  const view = useLoaderData<typeof loader>();
  const { id, title, from, fact, version, position, after, earlier, fromCheck, commandId } = view;
  const answer = useActionData<typeof action>();
  const lang = useLanguage();
  const m = useMessages();
  const { question: words } = m.provider.law;
  const options =
    fact.kind === 'boolean'
      ? [
          { value: 'yes', label: words.yes },
          { value: 'no', label: words.no },
        ]
      : fact.options.map((option) => ({ value: option.id as string, label: option.label[lang] }));
  return (
    <QuestionPage
      {...{ id, version, fromCheck, earlier, commandId, answer }}
      name={fact.name}
      known={view.answer}
      intent="registration.assessChange"
      caption={
        <>
          {title} · {from ? `${m.version.change.from(`${from.name} ${from.versionLabel}`)} · ` : ''}
          {words.number(position)} {words.after(after)}
        </>
      }
      meaning={<Meaning reasons={view.reasons} certain={view.certain} />}
      hrefOf={(name) => paths.provider.changeFact(id, name)}
    >
      <RadioGroup
        name="answer"
        label={fact.title[lang]}
        heading
        hint={
          <>
            <p>{fact.help[lang]}</p>
            <p>
              {words.example} {fact.example[lang]}
            </p>
          </>
        }
        choices={[...options, { value: 'dont-know', label: words.unknown, apart: true }]}
      />
    </QuestionPage>
  );
}
