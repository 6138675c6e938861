import { useActionData, useLoaderData } from '@remix-run/react';
import { planScenario } from '#workflows/reevaluation/commands.ts';
import { scenarios } from '#workflows/reevaluation/scenario.ts';
import { proposalCitation, runsView } from '#workflows/reevaluation/view.ts';
import type { ActionFunctionArgs } from '@remix-run/node';
import { DataTable } from '../../components/data-table.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { PageHeading, Section } from '../../components/heading.tsx';
import { page } from '../../components/page-handle.ts';
import { Pagination } from '../../components/pagination.tsx';
import { Select } from '../../components/select.tsx';
import { StatusTag } from '../../components/status-tag.tsx';
import { StepForm } from '../../components/step-form.tsx';
import { changedCursor, nextHref } from '../../dossier/paging.ts';
import { StateTag } from '../../dossier/state-tag.tsx';
import { word } from '../../dossier/words.ts';
import { openAction } from '../../http/form-action.server.ts';
import { load } from '../../http/load.server.ts';
import { useFormat, useMessages } from '../../i18n/use-messages.tsx';
import { paths } from '../../paths.ts';
import { LawLink } from '../../dossier/law-links.tsx';
import { areaOf, areaRoles } from './area.ts';

export const handle = page({ title: (m) => m.reevaluation.whatIf.title });

export const loader = load(areaRoles, async (context, { request }) => {
  const { next, ...found } = await runsView(context, 'scenario', changedCursor(request));
  const area = areaOf(request);
  return { ...found, area, scenarios: [...scenarios], source: proposalCitation(), nextHref: nextHref(request, next) };
});

export const action = (args: ActionFunctionArgs) =>
  openAction(planScenario, {
    roles: areaRoles,
    then: ({ dossierId }) => `${paths[areaOf(args.request)].whatIf(dossierId)}?gedaan=planScenario`,
  })(args);

/** Proposals calculated over the register, newest first, and the form to calculate one. */
export default function WhatIfs() {
  const { runs, area, scenarios: all, source, nextHref, commandId } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { whatIf: words, list } = useMessages().reevaluation;
  const format = useFormat();
  const [only] = all;
  return (
    <>
      <PageHeading lead={words.lead} tags={<StatusTag tone="warn">{words.mark}</StatusTag>}>
        {words.title}
      </PageHeading>
      <Section id="plan" title={words.plan}>
        <p>{word(words.about, only!)}</p>
        <p className="quiet">
          {words.source}
          {': '}
          <LawLink citation={source} />
        </p>
        <StepForm
          intent="reevaluation.planScenario"
          version={0}
          commandId={commandId}
          lastResult={answer?.lastResult}
          values={{ scenario: only! }}
          submit={words.submit}
        >
          <Select
            name="scenario"
            label={words.scenario}
            choices={all.map((value) => ({ value, label: word(words.names, value) }))}
          />
        </StepForm>
      </Section>
      <Section id="runs" title={words.caption}>
        {runs.length === 0 ? (
          <EmptyState>{words.empty}</EmptyState>
        ) : (
          <DataTable
            caption={words.caption}
            captionHidden
            rows={runs}
            rowKey={({ id }) => id}
            columns={[
              {
                header: words.run,
                rowHeader: true,
                cell: ({ id, day, reference, scenario }) => (
                  <>
                    <a href={paths[area].whatIf(id)}>
                      {words.onDay(word(words.names, scenario ?? ''), format.day(day))}
                    </a>{' '}
                    <span className="number quiet">{reference}</span>
                  </>
                ),
              },
              { header: list.state, cell: ({ state }) => <StateTag workflow="reevaluation" state={state} /> },
              {
                header: list.progress,
                cell: ({ evaluated, total }) => list.of(format.number(evaluated), format.number(total)),
              },
              { header: list.differences, numeric: true, cell: ({ differences }) => format.number(differences) },
            ]}
          />
        )}
        <Pagination nextHref={nextHref} />
      </Section>
    </>
  );
}
