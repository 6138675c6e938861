import { useLoaderData } from '@remix-run/react';
import { runningDeadlines } from '#db/queries/deadlines.ts';
import { noticesOf } from '#db/queries/outbox.ts';
import { dossiersAtTurn, registrationsOf } from '#db/queries/own-work.ts';
import { dayOf, daysBetween } from '#workflows/core/days.ts';
import { ButtonLink, ButtonRow } from '../../components/button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { PageHeading, Section } from '../../components/heading.tsx';
import { page } from '../../components/page-handle.ts';
import { Instant } from '../../components/time.tsx';
import { Timeline } from '../../components/timeline.tsx';
import { DossierList, LimitCell } from '../../dossier/dossier-list.tsx';
import { limitName, word } from '../../dossier/words.ts';
import { load } from '../../http/load.server.ts';
import { useMessages } from '../../i18n/use-messages.tsx';
import { paths } from '../../paths.ts';
import { pageOfDossier } from './addresses.ts';
import { providerRoles } from './roles.ts';

export const handle = page({ title: (m) => m.provider.desk.title });

/** How many days ahead the desk looks, and how many messages it shows. */
const ahead = 14;
const latest = 8;

export const loader = load(providerRoles, async (context) => {
  const { db, now, session } = context;
  const today = dayOf(now);
  const { organisationId } = session.active;
  const [turns, limits, drafts, notices] = await Promise.all([
    dossiersAtTurn(db, organisationId),
    runningDeadlines(db, organisationId),
    registrationsOf(db, organisationId, 'draft'),
    noticesOf(db, organisationId),
  ]);
  return {
    begins: session.active.role === 'provider',
    today,
    turns: turns
      .filter(({ workflow, state }) => workflow !== 'registration' || state !== 'draft')
      .map(({ id, dueOn, ...row }) => ({
        ...row,
        id,
        href: pageOfDossier({ workflow: row.workflow, dossierId: id }),
        yours: true,
        limit: dueOn ? { dueOn, status: 'open' } : null,
      })),
    soon: limits.items
      .filter(({ deadline }) => deadline.status === 'open' && daysBetween(today, deadline.dueOn) <= ahead)
      .map(({ deadline, reference, title, workflow }) => ({
        id: deadline.id,
        name: deadline.name,
        dueOn: deadline.dueOn,
        status: deadline.status,
        reference,
        title,
        href: pageOfDossier({ workflow, dossierId: deadline.dossierId }),
      })),
    drafts: drafts.items.map(({ dossier: { id, title, reference, changedAt } }) => ({
      id,
      title,
      reference,
      changedAt,
    })),
    notices: notices.items.slice(0, latest).map(({ notice, reference, title, workflow }) => ({
      id: notice.id,
      at: notice.at,
      message: notice.message,
      about: `${reference}, ${title}`,
      href: pageOfDossier({ workflow, dossierId: notice.dossierId }),
    })),
  };
});

/** What waits for the reader's organisation, first of all; then what ends soon, what was begun, and what it was told. */
export default function Desk() {
  const { begins, today, turns, soon, drafts, notices } = useLoaderData<typeof loader>();
  const m = useMessages();
  const { desk: words } = m.provider;
  return (
    <>
      <PageHeading lead={words.lead}>{words.title}</PageHeading>
      {begins ? (
        <ButtonRow>
          <ButtonLink href={paths.provider.newRegistration()}>{words.register}</ButtonLink>
          <ButtonLink href={paths.provider.newEvent()} look="secondary">
            {words.report}
          </ButtonLink>
        </ButtonRow>
      ) : null}
      <Section id="turn" title={words.turn}>
        <DossierList rows={turns} today={today} caption={words.turn} empty={words.turnEmpty} />
      </Section>
      <Section id="soon" title={words.soon}>
        {soon.length === 0 ? (
          <EmptyState>{words.soonEmpty}</EmptyState>
        ) : (
          <ul className="results">
            {soon.map((limit) => (
              <li key={limit.id}>
                <h3>
                  <a href={limit.href}>{limitName(m, limit.name)}</a>
                </h3>
                <p>
                  <LimitCell limit={limit} today={today} />
                </p>
                <p className="quiet">
                  {limit.title} <span className="number">{limit.reference}</span>
                </p>
              </li>
            ))}
          </ul>
        )}
        <p>
          <a href={paths.provider.deadlines()}>{words.allLimits}</a>
        </p>
      </Section>
      <Section id="drafts" title={words.drafts}>
        {drafts.length === 0 ? (
          <EmptyState>{words.draftsEmpty}</EmptyState>
        ) : (
          <ul className="results">
            {drafts.map(({ id, title, reference, changedAt }) => (
              <li key={id}>
                <h3>
                  <a href={paths.provider.registration(id)}>{title}</a>
                </h3>
                <p className="quiet">
                  <span className="number">{reference}</span> · {m.workflow.page.changed} <Instant at={changedAt} />
                </p>
              </li>
            ))}
          </ul>
        )}
      </Section>
      <Section id="notices" title={words.notices}>
        {notices.length === 0 ? (
          <EmptyState>{words.noticesEmpty}</EmptyState>
        ) : (
          <Timeline
            happenings={notices.map(({ id, at, message, about, href }) => ({
              id,
              at,
              what: word(m.workflow.notice, message),
              who: <a href={href}>{about}</a>,
            }))}
          />
        )}
      </Section>
    </>
  );
}
