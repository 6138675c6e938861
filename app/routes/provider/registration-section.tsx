import { useActionData, useLoaderData } from '@remix-run/react';
import { formAnswer } from '#workflows/registration/fact-view.ts';
import { pageInputs, type PageInput } from '#workflows/registration/page-input.ts';
import { savePage } from '#workflows/registration/save.ts';
import { sectionView } from '#workflows/registration/section-view.ts';
import * as taxonomy from '#workflows/registration/taxonomy.ts';
import { BackLink } from '../../components/back-link.tsx';
import { Button, ButtonRow } from '../../components/button.tsx';
import { PageHeading } from '../../components/heading.tsx';
import { page } from '../../components/page-handle.ts';
import { StepForm } from '../../components/step-form.tsx';
import { ownAction } from '../../http/form-action.server.ts';
import { load } from '../../http/load.server.ts';
import { useFormat, useMessages } from '../../i18n/use-messages.tsx';
import { paths } from '../../paths.ts';
import { notHere } from './not-here.server.ts';
import { providerRoles } from './roles.ts';
import { afterSection, comesFromCheck, pageOrder, sectionOfWord, stepCount } from './section-address.ts';
import { SectionConflict } from './section-conflict.tsx';
import { SectionFields } from './section-fields.tsx';
import type { SectionLists } from './section-lists.ts';
import { StepIsOver } from './step-is-over.tsx';

export const handle = page<typeof loader>({
  title: (m, { section, title }) => [m.provider.registration[section].title, title],
});

/** The page of the address; an unknown word is a page that does not exist. */
function sectionOf(word: string | undefined) {
  const section = sectionOfWord(word);
  if (!section) throw notHere();
  return section;
}

const lists: SectionLists = taxonomy;

export const loader = load(providerRoles, async (context, { params, request }) => {
  const view = await sectionView(context, params.id!, sectionOf(params.section));
  const { useAreas, useCases, sectors, kinds, modalities, carePathways, userGroups, deviceClasses } = lists;
  // The name was given when the registration was begun; nobody types it twice.
  const begun = view.section === 'product' ? { familyName: view.title, name: view.title } : {};
  const values = Object.entries({ ...begun, ...view.body }).map(([name, value]) => [
    name,
    name === 'certificateUntil' ? formAnswer(value) : value,
  ]);
  return {
    ...view,
    values: Object.fromEntries(values) as Record<string, unknown>,
    fromCheck: comesFromCheck(request),
    lists: { useAreas, useCases, sectors, kinds, modalities, carePathways, userGroups, deviceClasses },
  };
});

export const action = ownAction<PageInput>(providerRoles, ({ params, request }) => {
  const id = params.id!;
  const section = sectionOf(params.section);
  return {
    intent: 'registration.saveSection',
    schema: pageInputs[section],
    run: (context, { body }, call) => savePage(context, { ...call, dossierId: id }, section, body),
    then: (_result, { stop }) =>
      stop
        ? `${paths.provider.registration(id)}?gedaan=saveSection`
        : comesFromCheck(request)
          ? paths.provider.registrationCheck(id)
          : afterSection(id, section),
  };
});

export default function RegistrationSection() {
  const { id, title, reference, state, section, version, values, body, saved, fromCheck, lists, commandId } =
    useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const format = useFormat();
  const m = useMessages();
  const { registration: words } = m.provider;
  const { section: texts } = words;
  const step = `${texts.step(pageOrder.indexOf(section) + 1, stepCount)} · ${title} · ${reference}`;
  if (state !== 'draft') {
    return (
      <StepIsOver
        title={words[section].title}
        caption={`${title} · ${reference}`}
        back={paths.provider.registration(id)}
        answer={answer}
      />
    );
  }
  const lead = saved
    ? saved.own || !saved.by
      ? texts.saved(format.instant(saved.at))
      : texts.savedBy(saved.by, format.instant(saved.at))
    : undefined;
  return (
    <>
      <BackLink href={fromCheck ? paths.provider.registrationCheck(id) : paths.provider.registration(id)} />
      {answer?.overtaken ? (
        <SectionConflict section={section} body={body} typed={answer.overtaken.typed} saved={saved} />
      ) : null}
      <PageHeading caption={step}>{words[section].title}</PageHeading>
      {lead ? <p className="quiet">{lead}</p> : null}
      <StepForm
        intent="registration.saveSection"
        version={version}
        commandId={commandId}
        answer={answer}
        values={values}
      >
        <SectionFields section={section} lists={lists} />
        <ButtonRow>
          <Button>{m.forms.saveAndContinue}</Button>
          <Button look="secondary" name="stop" value="yes">
            {m.forms.saveAndStop}
          </Button>
        </ButtonRow>
      </StepForm>
    </>
  );
}
