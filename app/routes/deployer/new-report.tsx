import { useActionData, useLoaderData } from '@remix-run/react';
import { reportFormView, type Reportable } from '#workflows/incident/report-view.ts';
import { reportIncident } from '#workflows/incident/report.ts';
import { BackLink } from '../../components/back-link.tsx';
import { ButtonLink } from '../../components/button.tsx';
import { DateFields } from '../../components/date-fields.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { PageHeading, Section } from '../../components/heading.tsx';
import { Notice } from '../../components/notice.tsx';
import { Overtaken } from '../../components/overtaken.tsx';
import { page } from '../../components/page-handle.ts';
import { StepForm } from '../../components/step-form.tsx';
import { SummaryList } from '../../components/summary-list.tsx';
import { Textarea } from '../../components/textarea.tsx';
import { TextInput } from '../../components/text-input.tsx';
import { openAction } from '../../http/form-action.server.ts';
import { load } from '../../http/load.server.ts';
import { useMessages } from '../../i18n/use-messages.tsx';
import { paths } from '../../paths.ts';
import { FactFields } from './fact-fields.tsx';

export const handle = page<typeof loader>({
  title: (m, { chosen }) => [
    chosen ? `${m.deployer.report.title}: ${chosen.systemName}` : m.deployer.report.pick.title,
    m.deployer.report.section,
  ],
});

export const loader = load(['deployer'], (context, { request }) =>
  reportFormView(context, new URL(request.url).searchParams.get('inzet')),
);

export const action = openAction(reportIncident, {
  roles: ['deployer'],
  then: ({ dossierId }) => paths.deployer.reportSent(dossierId),
});

/** First the system, then what happened: two pages, one form. */
export default function NewReport() {
  const { chosen, choices, commandId } = useLoaderData<typeof loader>();
  const { report: words } = useMessages().deployer;
  return (
    <>
      <BackLink
        href={chosen ? paths.deployer.newReport() : paths.deployer.reports()}
        label={chosen ? words.other : words.section}
      />
      {chosen ? <ReportForm chosen={chosen} commandId={commandId} /> : <Pick choices={choices} />}
    </>
  );
}

function Pick({ choices }: { choices: Reportable[] }) {
  const { pick } = useMessages().deployer.report;
  const add = (
    <ButtonLink href={paths.deployer.newDeployment()} look={choices.length > 0 ? 'secondary' : 'primary'}>
      {pick.add}
    </ButtonLink>
  );
  if (choices.length === 0) {
    return (
      <>
        <PageHeading>{pick.title}</PageHeading>
        <EmptyState act={add}>{pick.none}</EmptyState>
      </>
    );
  }
  return (
    <>
      <PageHeading lead={pick.lead}>{pick.title}</PageHeading>
      <h2>{pick.list}</h2>
      <ol className="results">
        {choices.map(({ id, systemName, versionLabel, number, department, site, ended }) => (
          <li key={id}>
            <h3>
              <a href={`${paths.deployer.newReport()}?inzet=${encodeURIComponent(id)}`}>
                {systemName} {versionLabel}
                <span className="visually-hidden">, {pick.where(department, site)}</span>
              </a>
            </h3>
            <p>{pick.where(department, site)}</p>
            <p className="quiet">
              <span className="number">{number}</span>
              {ended ? ` · ${pick.ended}` : null}
            </p>
          </li>
        ))}
      </ol>
      <p>{pick.missing}</p>
      <p>{add}</p>
    </>
  );
}

function ReportForm({ chosen, commandId }: { chosen: Reportable; commandId: string }) {
  const answer = useActionData<typeof action>();
  const m = useMessages();
  const { report: words } = m.deployer;
  const { fields, parts, pick } = words;
  return (
    <>
      <Overtaken answer={answer} />
      <StepForm
        intent="incident.report"
        version={0}
        commandId={commandId}
        answer={answer}
        submit={words.submit}
        id="report"
      >
        <PageHeading lead={words.lead}>{words.title}</PageHeading>
        <input type="hidden" name="deploymentId" value={chosen.id} />
        <SummaryList
          rows={[
            {
              term: words.chosen,
              value: (
                <>
                  {chosen.systemName} {chosen.versionLabel} (<span className="number">{chosen.number}</span>)
                  <br />
                  {pick.where(chosen.department, chosen.site)}
                </>
              ),
              changeHref: paths.deployer.newReport(),
            },
          ]}
        />
        <Section id="what" title={parts.what}>
          <DateFields name="occurredOn" label={fields.occurredOn} hint={fields.occurredOnHint} />
          <DateFields
            name="occurredUntil"
            label={m.workflow.awareness.occurredUntil}
            hint={m.workflow.awareness.occurredUntilHint}
            optional
          />
          <Textarea name="narrative" label={fields.narrative} hint={fields.narrativeHint} rows={8} atMost={4000} />
          <TextInput
            name="ownReference"
            label={fields.ownReference}
            hint={fields.ownReferenceHint}
            width={20}
            maxLength={60}
            optional
          />
        </Section>
        <FactFields />
        <Section id="when" title={parts.when}>
          <DateFields name="noticedOn" label={fields.noticedOn} hint={fields.noticedOnHint} optional />
          <DateFields name="awareOn" label={fields.awareOn} hint={fields.awareOnHint} optional />
        </Section>
        <Notice kind="attention">{words.before}</Notice>
      </StepForm>
    </>
  );
}
