import { redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { checkView } from '#workflows/registration/check-view.ts';
import { registrationCommands } from '#workflows/registration/commands.ts';
import { BackLink } from '../../components/back-link.tsx';
import { Checkbox } from '../../components/checkbox.tsx';
import { PageHeading, Section } from '../../components/heading.tsx';
import { Notice } from '../../components/notice.tsx';
import { Overtaken } from '../../components/overtaken.tsx';
import { page } from '../../components/page-handle.ts';
import { StepForm } from '../../components/step-form.tsx';
import { SummaryList } from '../../components/summary-list.tsx';
import { ChangeTag } from '../../dossier/change-report.tsx';
import { formAction } from '../../http/form-action.server.ts';
import { load } from '../../http/load.server.ts';
import { useFormat, useLanguage, useMessages } from '../../i18n/use-messages.tsx';
import { paths } from '../../paths.ts';
import { providerRoles } from './roles.ts';
import { backToCheck, sectionPath } from './section-address.ts';
import { sectionRows } from './section-rows.ts';

export const handle = page<typeof loader>({ title: (m, { title }) => [m.provider.registration.check.title, title] });

export const loader = load(providerRoles, async (context, { params }) => {
  const view = await checkView(context, params.id!);
  if (view.state !== 'draft') throw redirect(paths.provider.registration(view.id), 303);
  return view;
});

const { submit } = registrationCommands;
export const action = formAction(
  { submit },
  { roles: providerRoles, then: ({ dossierId }) => `${paths.provider.registration(dossierId)}?gedaan=submit` },
);

type View = ReturnType<typeof useLoaderData<typeof loader>>;

/** The page of what is missing about the change: the version it follows on, or one question. */
const pageOfChange = (id: string, name: string) =>
  name === 'change'
    ? paths.provider.changePredecessor(id)
    : paths.provider.changeFact(id, name.slice('change.'.length));

/** What is not filled in yet; each leads to its page and back to here. */
function Missing({ view: { id, missing } }: { view: View }) {
  const lang = useLanguage();
  const m = useMessages();
  const { registration: words } = m.provider;
  const { task } = m.version;
  return (
    <Notice kind="attention" heading={words.check.missing}>
      <ul>
        {missing.map(({ name, fact }) => (
          <li key={name}>
            {name.startsWith('change') ? (
              <a href={pageOfChange(id, name) + backToCheck}>{fact ? fact[lang] : task.label}</a>
            ) : fact ? (
              <a href={paths.provider.registrationFact(id, name.slice('facts.'.length)) + backToCheck}>{fact[lang]}</a>
            ) : (
              <a href={sectionPath(id, name as 'product') + backToCheck}>{words.tasks[name as 'product']}</a>
            )}
          </li>
        ))}
      </ul>
    </Notice>
  );
}

/** What one may send, but should have seen. */
function Warnings({ view: { id, warnings, declared, computed } }: { view: View }) {
  const m = useMessages();
  const { check: words } = m.provider.registration;
  const label = (one: string) => m.taxonomy.deviceClass[one] ?? one;
  const texts = [
    warnings.prohibited && words.prohibited,
    warnings.undetermined && words.undetermined,
    warnings.classDiffers && declared && words.classDiffers(label(declared), label(computed)),
    warnings.certificateMissing && words.certificateMissing,
    warnings.changeOpen && m.version.needed.open,
  ].filter((text) => typeof text === 'string');
  if (texts.length === 0) return null;
  return (
    <Notice kind="info" heading={words.warnings}>
      <ul>
        {texts.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      <p>
        <a href={paths.provider.registrationOutcome(id)}>{words.seeOutcome}</a>
      </p>
    </Notice>
  );
}

export default function RegistrationCheck() {
  const view = useLoaderData<typeof loader>();
  const { id, title, reference, version, sections, facts, missing, commandId } = view;
  const answer = useActionData<typeof action>();
  const m = useMessages();
  const lang = useLanguage();
  const format = useFormat();
  const { registration: words } = m.provider;
  const ready = missing.length === 0;
  return (
    <>
      <BackLink href={paths.provider.registration(id)} />
      <Overtaken answer={answer} />
      <PageHeading
        caption={
          <>
            {title} · <span className="number">{reference}</span>
          </>
        }
        lead={ready ? `${words.check.ready} ${words.check.lead}` : words.check.lead}
      >
        {words.check.title}
      </PageHeading>
      {ready ? null : <Missing view={view} />}
      {ready ? <Warnings view={view} /> : null}
      {sections.map(({ name, body }) => (
        <Section key={name} id={`check-${name}`} title={words[name].title}>
          <SummaryList
            emptyAs="notAnswered"
            rows={sectionRows(name, body, m, format).map(({ term, value }) => ({
              term,
              value,
              changeHref: sectionPath(id, name) + backToCheck,
            }))}
          />
        </Section>
      ))}
      <Section id="check-facts" title={words.check.facts}>
        {facts.length === 0 ? (
          <p>
            {words.check.noFacts} <a href={sectionPath(id, 'facts') + backToCheck}>{words.tasks.facts}</a>
          </p>
        ) : (
          <SummaryList
            emptyAs="notAnswered"
            rows={facts.map(({ name, title: question, value }) => ({
              term: question[lang],
              value: value ? value[lang] : words.check.unknown,
              changeHref: paths.provider.registrationFact(id, name) + backToCheck,
            }))}
          />
        )}
      </Section>
      {view.change.expected ? (
        <Section id="check-change" title={m.version.change.title}>
          <p>
            {view.change.from ? `${m.version.change.from(view.change.from)}. ` : ''}
            {view.change.kind ? <ChangeTag kind={view.change.kind} /> : null}{' '}
            <a href={paths.provider.changeOutcome(id)}>{m.version.change.toResult}</a>
          </p>
        </Section>
      ) : null}
      {ready ? (
        <Section id="send" title={words.check.informed}>
          <p>{words.check.informedText}</p>
          <StepForm intent="submit" version={version} commandId={commandId} answer={answer} submit={words.check.submit}>
            <Checkbox name="declaration" label={words.check.declaration} />
          </StepForm>
        </Section>
      ) : null}
    </>
  );
}
