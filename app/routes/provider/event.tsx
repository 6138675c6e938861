import { useActionData, useLoaderData } from '@remix-run/react';
import { incidentCommands } from '#workflows/incident/commands.ts';
import { incidentView } from '#workflows/incident/view.ts';
import { BreadcrumbNav } from '../../components/breadcrumb-nav.tsx';
import { ButtonLink } from '../../components/button.tsx';
import { Section } from '../../components/heading.tsx';
import { Notice } from '../../components/notice.tsx';
import { page } from '../../components/page-handle.ts';
import { Textarea } from '../../components/textarea.tsx';
import { ActForm } from '../../dossier/acts.tsx';
import { AwarenessSection } from '../../dossier/awareness-page.tsx';
import { DossierFrame } from '../../dossier/dossier-page.tsx';
import { byUrgency, DutyList } from '../../dossier/duty-list.tsx';
import { movesOf } from '../../dossier/ledger.ts';
import { limitName } from '../../dossier/words.ts';
import { formAction } from '../../http/form-action.server.ts';
import { load } from '../../http/load.server.ts';
import { machineLayout } from '../../http/machine-layout.server.ts';
import { useFormat, useMessages } from '../../i18n/use-messages.tsx';
import { paths } from '../../paths.ts';
import { EventFacts, EventOutcome, EventRequests, EventSummary, type EventView } from './event-summary.tsx';
import { providerRoles } from './roles.ts';

export const handle = page<typeof loader>({
  title: (m, { view }) => [`${view.reference} ${view.title}`, m.provider.events.title],
});

export const loader = load(providerRoles, async (context, { params }) => {
  const view = await incidentView(context, params.id!);
  return { view, layout: await machineLayout(view, context.session.language) };
});

const { provideInformation } = incidentCommands;
export const action = formAction({ provideInformation }, { roles: providerRoles });

/** Which limits the last change gave another day: the old day, the new one, and whether that is earlier. */
function MovedLimits({ view }: { view: EventView }) {
  const m = useMessages();
  const format = useFormat();
  const { moved: words } = m.provider.events;
  const lines = view.deadlines.flatMap((limit) => {
    const last = movesOf(limit).at(-1);
    if (!last || last.way === 'same' || last.at.getTime() !== view.changedAt.getTime()) return [];
    return [words[last.way](limitName(m, limit.name), format.dayNamed(last.from), format.dayNamed(last.to))];
  });
  if (lines.length === 0) return null;
  return (
    <Notice kind="attention" heading={words.heading}>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Notice>
  );
}

/** An event from the provider's side: turn, clocks, its own duties, the questions of the inspectorate, what is known. */
export default function Event() {
  const { view, layout, commandId, done } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const m = useMessages();
  const { events: words } = m.provider;
  const { id, today, state } = view;
  const ended = state === 'closed' || state === 'forwarded';
  const own = byUrgency(view.duties.filter((duty) => duty.own));
  const toFile = own.filter((duty) => duty.toFile);
  const asked = view.requests.find(({ answeredOn, withdrawnOn }) => !answeredOn && !withdrawnOn);
  const first = toFile[0];
  return (
    <>
      <BreadcrumbNav trail={[{ href: paths.provider.events(), label: words.title }]} />
      {done === 'addFacts' ? <MovedLimits view={view} /> : null}
      <DossierFrame
        view={view}
        layout={layout}
        done={done}
        answer={answer}
        contents={[
          { id: 'duties', title: words.duties },
          { id: 'what', title: words.what },
          { id: 'awareness', title: m.workflow.awareness.title },
          { id: 'known', title: words.known },
        ]}
        acts={[
          { event: 'provideInformation' },
          ...(first ? [{ event: 'fileDuty', href: paths.provider.eventDuty(id, first.name) }] : []),
          {
            event: 'submitFinalReport',
            href: paths.provider.eventReport(id),
            ...(first && { remedy: { href: '#duties', label: words.duties } }),
          },
          { event: 'addFacts', href: paths.provider.eventFacts(id) },
          { event: 'addAwareness', href: paths.provider.eventAwareness(id) },
        ]}
      >
        <ActForm
          view={view}
          event="provideInformation"
          commandId={commandId}
          answer={answer}
          note={asked ? <p>{asked.question}</p> : null}
        >
          <Textarea name="answer" label={words.yourAnswer} hint={words.answerHint} rows={7} atMost={8000} />
        </ActForm>
        <Section id="duties" title={words.duties}>
          {own.length === 0 ? (
            <p>{words.noDuties}</p>
          ) : (
            <>
              <p>{words.dutiesLead}</p>
              <DutyList
                duties={own}
                today={today}
                actOf={({ name, toFile }) =>
                  !ended && toFile ? (
                    <ButtonLink href={paths.provider.eventDuty(id, name)} look="secondary">
                      {words.file}
                    </ButtonLink>
                  ) : null
                }
              />
            </>
          )}
        </Section>
        <EventOutcome view={view} />
        <EventSummary view={view} />
        <AwarenessSection view={view} href={paths.provider.eventAwareness(id)} />
        <EventFacts view={view} />
        <EventRequests view={view} />
        {view.hidden.length > 0 ? <p className="quiet">{words.withheld}</p> : null}
      </DossierFrame>
    </>
  );
}
