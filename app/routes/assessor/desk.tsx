import { useLoaderData } from '@remix-run/react';
import { assignmentsOfUser, openApplicationsOf } from '#db/queries/conformity.ts';
import { dayOf } from '#workflows/core/days.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { PageHeading, Section } from '../../components/heading.tsx';
import { page } from '../../components/page-handle.ts';
import { StatusTag } from '../../components/status-tag.tsx';
import { LimitCell } from '../../dossier/dossier-list.tsx';
import { StateTag } from '../../dossier/state-tag.tsx';
import { word } from '../../dossier/words.ts';
import { load } from '../../http/load.server.ts';
import { useFormat, useMessages } from '../../i18n/use-messages.tsx';
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
  return { today: dayOf(now), items, more, tasks };
});

type Data = Awaited<ReturnType<typeof loader>>;
type Item = Data['items'][number];

/** One assessment in the worklist: what, who is at turn, days left. */
function Case({ item, today, tasks }: { item: Item; today: string; tasks: string[] }) {
  const m = useMessages();
  const format = useFormat();
  const words = m.assessor.desk;
  const { dossier, systemName, versionLabel, providerName, dueOn, standsStill } = item;
  return (
    <li>
      <h3>
        <a href={paths.assessor.case(dossier.id)}>
          {systemName} {versionLabel}
        </a>
      </h3>
      <p className="quiet">
        <span className="number">{dossier.reference}</span> · {providerName}
      </p>
      <p className="tags">
        <StateTag workflow="conformity" state={dossier.state} />
        {tasks.map((task) => (
          <StatusTag key={task} tone="info">
            {word(m.workflow.assignment, task)}
          </StatusTag>
        ))}
      </p>
      <p>
        {dossier.turn === 'notified-body' ? (
          <strong>{words.you}</strong>
        ) : dossier.turn ? (
          words.atTurn(dossier.turn === 'provider' ? providerName : word(m.workflow.capacity, dossier.turn))
        ) : null}{' '}
        <span className="quiet">{words.since(format.dayOf(dossier.changedAt))}</span>
      </p>
      <p>
        {standsStill ? (
          words.standing
        ) : dueOn ? (
          <LimitCell limit={{ dueOn, status: 'open' }} today={today} />
        ) : (
          <span className="quiet">{words.noLimit}</span>
        )}
      </p>
    </li>
  );
}

export default function Desk() {
  const { items, tasks, today, more } = useLoaderData<typeof loader>();
  const m = useMessages();
  const words = m.assessor.desk;
  const yours = items.filter(({ dossier }) => dossier.turn === 'notified-body').length;
  const tasksIn = (id: string) => tasks.filter(({ dossierId }) => dossierId === id).map(({ task }) => task);
  const list = (found: Item[]) => (
    <ol className="results">
      {found.map((item) => (
        <Case key={item.dossier.id} item={item} today={today} tasks={tasksIn(item.dossier.id)} />
      ))}
    </ol>
  );
  const own = items.filter(({ dossier }) => tasksIn(dossier.id).length > 0);
  return (
    <>
      <PageHeading lead={items.length === 0 ? words.empty : `${words.lead(items.length)} ${words.yours(yours)}`}>
        {m.assessor.title}
      </PageHeading>
      {more ? <p>{words.more}</p> : null}
      {items.length === 0 ? (
        <EmptyState act={<a href={paths.assessor.cases()}>{words.allCases}</a>}>{words.lead(0)}</EmptyState>
      ) : (
        <>
          <Section id="own" title={words.own} note={words.count(own.length)}>
            {own.length > 0 ? list(own) : <p className="quiet">{words.ownNone}</p>}
          </Section>
          {stages.map(([stage, states]) => {
            const found = items.filter(({ dossier }) => belongsTo(states, dossier.state));
            return found.length === 0 ? null : (
              <Section key={stage} id={stage} title={words.stages[stage]} note={words.count(found.length)}>
                {list(found)}
              </Section>
            );
          })}
          <p>
            <a href={paths.assessor.cases()}>{words.allCases}</a>
          </p>
        </>
      )}
    </>
  );
}
