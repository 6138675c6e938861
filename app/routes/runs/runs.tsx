import { useActionData, useLoaderData } from '@remix-run/react';
import { planReevaluation } from '#workflows/reevaluation/commands.ts';
import { runsView } from '#workflows/reevaluation/view.ts';
import { DataTable } from '../../components/data-table.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { PageHeading, Section } from '../../components/heading.tsx';
import { page } from '../../components/page-handle.ts';
import { Pagination } from '../../components/pagination.tsx';
import { StepForm } from '../../components/step-form.tsx';
import { changedCursor, nextHref } from '../../dossier/paging.ts';
import { StateTag } from '../../dossier/state-tag.tsx';
import { word } from '../../dossier/words.ts';
import { openAction } from '../../http/form-action.server.ts';
import { load } from '../../http/load.server.ts';
import { useFormat, useMessages } from '../../i18n/use-messages.tsx';
import { paths } from '../../paths.ts';
import { areaOf, areaRoles } from './area.ts';

export const handle = page({ title: (m) => m.reevaluation.list.title });

export const loader = load(areaRoles, async (context, { request }) => {
  const { next, ...found } = await runsView(context, 'law', changedCursor(request));
  return { ...found, area: areaOf(request), nextHref: nextHref(request, next) };
});

export const action = openAction(planReevaluation, {
  roles: ['administrator'],
  then: ({ dossierId }) => `${paths.admin.run(dossierId)}?gedaan=plan`,
});

/** Every time the law was applied to the whole register, newest first. */
export default function Runs() {
  const { runs, area, busy, upToDate, nextChange, nextHref, commandId } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { list: words } = useMessages().reevaluation;
  const format = useFormat();
  return (
    <>
      <PageHeading lead={words.lead}>{words.title}</PageHeading>
      <p>
        {upToDate ? words.upToDate : words.notUpToDate} {nextChange ? words.nextChange(format.day(nextChange)) : null}
      </p>
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
              cell: ({ id, day, reference }) => (
                <>
                  <a href={paths[area].run(id)}>{format.day(day)}</a> <span className="number quiet">{reference}</span>
                </>
              ),
            },
            { header: words.cause, cell: ({ cause }) => word(words.causes, cause) },
            { header: words.state, cell: ({ state }) => <StateTag workflow="reevaluation" state={state} /> },
            {
              header: words.progress,
              cell: ({ evaluated, total }) => words.of(format.number(evaluated), format.number(total)),
            },
            { header: words.differences, numeric: true, cell: ({ differences }) => format.number(differences) },
          ]}
        />
      )}
      <Pagination nextHref={nextHref} />
      {area === 'admin' ? (
        <Section id="plan" title={words.plan} note={words.planLead}>
          {busy ? (
            <p>{words.busy}</p>
          ) : (
            <StepForm
              intent="reevaluation.plan"
              version={0}
              commandId={commandId}
              lastResult={answer?.lastResult}
              submit={words.planSubmit}
            >
              {null}
            </StepForm>
          )}
        </Section>
      ) : null}
    </>
  );
}
