import { useActionData, useLoaderData } from '@remix-run/react';
import { incidentCommands } from '#workflows/incident/commands.ts';
import { incidentView } from '#workflows/incident/view.ts';
import { BreadcrumbNav } from '../../components/breadcrumb-nav.tsx';
import { ButtonLink } from '../../components/button.tsx';
import { Section } from '../../components/heading.tsx';
import { page } from '../../components/page-handle.ts';
import { AwarenessSection } from '../../dossier/awareness-page.tsx';
import { DossierFrame } from '../../dossier/dossier-page.tsx';
import { byUrgency, DutyList } from '../../dossier/duty-list.tsx';
import { formAction } from '../../http/form-action.server.ts';
import { load } from '../../http/load.server.ts';
import { machineLayout } from '../../http/machine-layout.server.ts';
import { useMessages } from '../../i18n/use-messages.tsx';
import { paths } from '../../paths.ts';
import { MovedLimits } from './moved-limits.tsx';
import { ReportFacts } from './report-known.tsx';
import { ReportSummary } from './report-summary.tsx';

export const handle = page<typeof loader>({
  title: (m, { view }) => [`${view.reference} ${view.title}`, m.deployer.case.section],
});

export const loader = load(['deployer'], async (context, { params }) => {
  const view = await incidentView(context, params.id!);
  return { view, layout: await machineLayout(view, context.session.language) };
});

export const action = formAction(incidentCommands, { roles: ['deployer'] });

/** A report from the side of the institution: who is at turn, its own duties, what is known and since when. */
export default function Report() {
  const { view, layout, done } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const m = useMessages();
  const { case: words } = m.deployer;
  const { id, today, closure } = view;
  const ended = view.state === 'closed' || view.state === 'forwarded';
  const own = byUrgency(view.duties.filter((duty) => duty.own));
  const toFile = own.filter((duty) => duty.toFile);
  return (
    <>
      <BreadcrumbNav trail={[{ href: paths.deployer.reports(), label: words.section }]} />
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
          { id: 'known', title: words.facts },
        ]}
        acts={[
          ...(toFile[0] ? [{ event: 'fileDuty', href: paths.deployer.reportDuty(id, toFile[0].name) }] : []),
          { event: 'addFacts', href: paths.deployer.reportFacts(id) },
          { event: 'addAwareness', href: paths.deployer.reportAwareness(id) },
        ]}
      >
        {closure ? (
          <Section id="closure" title={words.closed}>
            <p>{closure.reason}</p>
            {closure.lesson ? (
              <>
                <h3>{words.lesson}</h3>
                <p>{closure.lesson}</p>
              </>
            ) : null}
          </Section>
        ) : null}
        <Section id="duties" title={words.duties}>
          {own.length === 0 ? (
            <p>{words.noDuties}</p>
          ) : (
            <DutyList
              duties={own}
              today={today}
              actOf={({ name, toFile, addressee }) =>
                !ended && toFile ? (
                  <ButtonLink href={paths.deployer.reportDuty(id, name)} look="secondary">
                    {addressee === 'IGJ' ? words.acts.file : words.acts.record}
                  </ButtonLink>
                ) : null
              }
            />
          )}
        </Section>
        <ReportSummary view={view} />
        <AwarenessSection view={view} href={paths.deployer.reportAwareness(id)} />
        <ReportFacts view={view} />
        {view.hidden.length > 0 ? <p className="quiet">{words.withheld}</p> : null}
      </DossierFrame>
    </>
  );
}
