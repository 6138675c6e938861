import { useLoaderData } from '@remix-run/react';
import { assignmentsOfUser, openApplicationsOf } from '#db/queries/conformity.ts';
import { dayOf } from '#workflows/core/days.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { PageHeading, Section } from '../../components/heading.tsx';
import { page } from '../../components/page-handle.ts';
import { DossierList, type DossierRow } from '../../dossier/dossier-list.tsx';
import { word } from '../../dossier/words.ts';
import { load } from '../../http/load.server.ts';
import { useMessages } from '../../i18n/use-messages.tsx';
import { paths } from '../../paths.ts';
import { assessorRoles } from './roles.ts';
import { belongsTo, stages } from './stages.ts';

export const handle = page<typeof loader>({ title: (m) => m.assessor.title });

export const loader = load(assessorRoles, async ({ db, actor, now }) => {
  const body = actor.organisationId!;
  const [{ items, more }, tasks] = await Promise.all([
    openApplicationsOf(db, body),
    assignmentsOfUser(db, body, actor.id),
  ]);
  const rows = items.map(({ dossier, providerName, dueOn, standsStill }) => ({
    id: dossier.id,
    href: paths.assessor.case(dossier.id),
    reference: dossier.reference,
    title: dossier.title,
    workflow: dossier.workflow,
    state: dossier.state,
    turn: dossier.turn,
    yours: dossier.turn === 'notified-body',
    other: providerName,
    limit: standsStill ? { dueOn: standsStill, status: 'paused' } : dueOn ? { dueOn, status: 'open' } : null,
    changedAt: dossier.changedAt,
  }));
  return { today: dayOf(now), rows, more, tasks };
});

/** What ends first on top; what stands still and what has no limit after it. */
const byLimit = (a: DossierRow, b: DossierRow) => {
  const key = ({ limit }: DossierRow) => (!limit ? '9' : limit.status === 'paused' ? '8' : limit.dueOn);
  return key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0;
};

export default function Desk() {
  const { rows, tasks, today, more } = useLoaderData<typeof loader>();
  const m = useMessages();
  const words = m.assessor.desk;
  const tasksIn = (id: string) =>
    tasks.filter(({ dossierId }) => dossierId === id).map(({ task }) => word(m.workflow.assignment, task));
  const own: DossierRow[] = rows
    .filter(({ id }) => tasksIn(id).length > 0)
    .map((row) => ({ ...row, tasks: tasksIn(row.id).join(', ') }));
  const all = <a href={paths.assessor.cases()}>{words.allCases}</a>;
  if (rows.length === 0) {
    return (
      <>
        <PageHeading>{m.assessor.title}</PageHeading>
        <EmptyState act={all}>{words.empty}</EmptyState>
      </>
    );
  }
  return (
    <>
      <PageHeading lead={`${words.lead(rows.length)} ${words.yours(rows.filter(({ yours }) => yours).length)}`}>
        {m.assessor.title}
      </PageHeading>
      {more ? <p>{words.more}</p> : null}
      <Section id="own" title={words.own} note={words.count(own.length)}>
        {own.length > 0 ? (
          <DossierList rows={[...own].sort(byLimit)} today={today} caption={words.own} />
        ) : (
          <p className="quiet">{words.ownNone}</p>
        )}
      </Section>
      {stages.map(([stage, states]) => {
        const found = rows.filter(({ state }) => belongsTo(states, state)).sort(byLimit);
        return found.length === 0 ? null : (
          <Section key={stage} id={stage} title={words.stages[stage]} note={words.count(found.length)}>
            <DossierList rows={found} today={today} caption={words.stages[stage]} />
          </Section>
        );
      })}
      <p>{all}</p>
    </>
  );
}
