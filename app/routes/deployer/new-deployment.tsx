import { useActionData, useLoaderData } from '@remix-run/react';
import { startDeployment } from '#workflows/deployment/commands.ts';
import { newDeploymentView } from '#workflows/deployment/view.ts';
import { BackLink } from '../../components/back-link.tsx';
import { DateFields } from '../../components/date-fields.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { FilterForm } from '../../components/filter-form.tsx';
import { PageHeading, Section } from '../../components/heading.tsx';
import { Notice } from '../../components/notice.tsx';
import { Overtaken } from '../../components/overtaken.tsx';
import { page } from '../../components/page-handle.ts';
import { RadioGroup } from '../../components/radio-group.tsx';
import { StatusTag } from '../../components/status-tag.tsx';
import { StepForm } from '../../components/step-form.tsx';
import { SummaryList } from '../../components/summary-list.tsx';
import { TextInput } from '../../components/text-input.tsx';
import { openAction } from '../../http/form-action.server.ts';
import { load } from '../../http/load.server.ts';
import { useMessages } from '../../i18n/use-messages.tsx';
import { paths } from '../../paths.ts';
import { registerTone } from './tones.ts';

export const handle = page<typeof loader>({
  title: (m, { chosen }) => [
    chosen ? `${m.deployer.ai.start.confirmTitle}: ${chosen.name}` : m.deployer.ai.start.title,
    m.deployer.ai.title,
  ],
});

export const loader = load(['deployer'], async (context, { request }) => {
  const asked = new URL(request.url).searchParams;
  const query = (asked.get('q') ?? '').slice(0, 100);
  return { query, ...(await newDeploymentView(context, query, asked.get('nummer'))) };
});

export const action = openAction(startDeployment, {
  roles: ['deployer'],
  then: ({ dossierId }) => `${paths.deployer.deployment(dossierId)}?gedaan=start`,
});

type Data = ReturnType<typeof useLoaderData<typeof loader>>;

/** First the system out of the register, then where and since when. */
export default function NewDeployment() {
  const { chosen, sites, commandId, query, found } = useLoaderData<typeof loader>();
  const { start: words, title } = useMessages().deployer.ai;
  const usable = chosen !== null && chosen.status !== 'withdrawn';
  return (
    <>
      <BackLink
        href={chosen ? paths.deployer.newDeployment() : paths.deployer.desk()}
        label={chosen ? words.other : title}
      />
      {usable ? (
        <Start chosen={chosen} sites={sites} commandId={commandId} />
      ) : (
        <Find query={query} found={found} withdrawn={chosen !== null} />
      )}
    </>
  );
}

function Find({ query, found, withdrawn }: Pick<Data, 'query' | 'found'> & { withdrawn: boolean }) {
  const { start: words, registerStatus } = useMessages().deployer.ai;
  return (
    <>
      {withdrawn ? <Notice kind="attention">{words.withdrawn}</Notice> : null}
      <PageHeading lead={words.lead}>{words.title}</PageHeading>
      <FilterForm
        id="find"
        values={{ q: query }}
        submit={words.find}
        search={<TextInput name="q" label={words.search} hint={words.searchHint} type="search" />}
      />
      {query && found.length > 0 ? (
        <Section id="found" title={words.found(found.length)}>
          <ol className="results">
            {found.map(({ dossierId, number, name, versionLabel, providerName, purpose, status }) => (
              <li key={dossierId}>
                <h3>
                  <a href={`${paths.deployer.newDeployment()}?nummer=${encodeURIComponent(number)}`}>
                    {name} {versionLabel}
                    <span className="visually-hidden">, {words.choose}</span>
                  </a>
                </h3>
                <p>
                  <span className="number">{number}</span>, {words.by(providerName)}
                </p>
                <p>{purpose}</p>
                {status === 'registered' ? null : (
                  <p>
                    <StatusTag tone={registerTone[status] ?? 'neutral'}>{registerStatus[status] ?? status}</StatusTag>
                  </p>
                )}
              </li>
            ))}
          </ol>
          {found.length >= 20 ? <p className="quiet">{words.atMost}</p> : null}
        </Section>
      ) : null}
      {query && found.length === 0 && !withdrawn ? (
        <EmptyState>
          <p>{words.none(query)}</p>
          <p>{words.notRegistered}</p>
        </EmptyState>
      ) : null}
    </>
  );
}

function Start({
  chosen,
  sites,
  commandId,
}: Pick<Data, 'sites' | 'commandId'> & { chosen: NonNullable<Data['chosen']> }) {
  const answer = useActionData<typeof action>();
  const { start: words } = useMessages().deployer.ai;
  if (sites.length === 0) {
    return (
      <>
        <PageHeading>{words.confirmTitle}</PageHeading>
        <EmptyState>{words.noSites}</EmptyState>
      </>
    );
  }
  return (
    <>
      <Overtaken answer={answer} />
      <StepForm
        intent="deployment.start"
        version={0}
        commandId={commandId}
        answer={answer}
        values={sites.length === 1 ? { siteId: sites[0]!.id } : {}}
        submit={words.submit}
        id="start"
      >
        <PageHeading>{words.confirmTitle}</PageHeading>
        <input type="hidden" name="systemNumber" value={chosen.number} />
        <SummaryList
          rows={[
            {
              term: words.chosen,
              value: (
                <>
                  {chosen.name} {chosen.versionLabel}, {words.by(chosen.providerName)}
                  <br />
                  <span className="number">{chosen.number}</span>
                </>
              ),
              changeHref: paths.deployer.newDeployment(),
            },
          ]}
        />
        <RadioGroup
          name="siteId"
          label={words.site}
          choices={sites.map(({ id, name, place }) => ({ value: id, label: `${name}, ${place}` }))}
        />
        <TextInput name="department" label={words.department} hint={words.departmentHint} maxLength={120} />
        <DateFields name="startedOn" label={words.startedOn} hint={words.startedOnHint} />
        <TextInput name="oversight" label={words.oversight} hint={words.oversightHint} maxLength={300} />
        <p>{words.public}</p>
      </StepForm>
    </>
  );
}
