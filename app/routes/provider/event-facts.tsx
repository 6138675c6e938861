import { useActionData, useLoaderData } from '@remix-run/react';
import { incidentCommands } from '#workflows/incident/commands.ts';
import { incidentView } from '#workflows/incident/view.ts';
import { BackLink } from '../../components/back-link.tsx';
import { DateFields } from '../../components/date-fields.tsx';
import { PageHeading, Section } from '../../components/heading.tsx';
import { Notice } from '../../components/notice.tsx';
import { page } from '../../components/page-handle.ts';
import { StepForm } from '../../components/step-form.tsx';
import { Textarea } from '../../components/textarea.tsx';
import { Acts, isPossible } from '../../dossier/acts.tsx';
import { dayParts } from '../../dossier/day-parts.ts';
import { DossierNotices } from '../../dossier/dossier-page.tsx';
import { toldGaps, toldYesNo } from '../../dossier/gaps.tsx';
import { formAction } from '../../http/form-action.server.ts';
import { load } from '../../http/load.server.ts';
import { useMessages } from '../../i18n/use-messages.tsx';
import { paths } from '../../paths.ts';
import { EventFields } from './event-fields.tsx';
import { providerRoles } from './roles.ts';

export const handle = page<typeof loader>({
  title: (m, { view }) => [`${m.provider.events.addFacts.title}: ${view.reference}`, m.provider.events.title],
});

const copied = ['harm', 'couldHaveLedTo', 'systemInvolved', 'personalDataBreach', 'calamity'];

export const loader = load(providerRoles, async (context, { params }) => {
  const view = await incidentView(context, params.id!);
  const facts = view.incident.facts as Record<string, unknown>;
  const established = facts.calamityEstablishedAt;
  return {
    view,
    /** What a care organisation decided about a calamity is passed on as it is: it is not for a provider to judge. */
    calamity: {
      calamity: typeof facts.calamity === 'string' ? facts.calamity : '',
      calamityEstablishedOn: typeof established === 'string' ? established.slice(0, 10) : '',
    },
    told: {
      knownOn: dayParts(view.today),
      ...Object.fromEntries(copied.flatMap((name) => (facts[name] === undefined ? [] : [[name, facts[name]]]))),
      ...toldYesNo(facts),
      ...toldGaps(view.incident.gaps),
    } as Record<string, unknown>,
  };
});

const { addFacts } = incidentCommands;
export const action = formAction(
  { addFacts },
  { roles: providerRoles, then: ({ dossierId }) => `${paths.provider.event(dossierId)}?gedaan=addFacts` },
);

/** What became known later: the same questions, with the answers of before. */
export default function AddFacts() {
  const { view, told, calamity, commandId } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { addFacts: words } = useMessages().provider.events;
  const heading = (
    <PageHeading caption={<span className="number">{view.reference}</span>} lead={words.lead}>
      {words.title}
    </PageHeading>
  );
  return (
    <>
      <BackLink href={paths.provider.event(view.id)} label={view.reference} />
      <DossierNotices view={view} answer={answer} />
      {isPossible(view, 'addFacts') ? (
        <StepForm
          intent="addFacts"
          version={view.version}
          commandId={commandId}
          answer={answer}
          values={told}
          submit={words.submit}
        >
          {heading}
          {Object.entries(calamity).map(([name, value]) =>
            value ? <input key={name} type="hidden" name={name} value={value} /> : null,
          )}
          <Section id="new" title={words.new}>
            <Textarea name="note" label={words.note} hint={words.noteHint} rows={4} atMost={2000} />
            <DateFields name="knownOn" label={words.knownOn} hint={words.knownOnHint} />
          </Section>
          <Section id="facts" title={words.facts}>
            <EventFields />
          </Section>
          <Notice kind="info">{words.effect}</Notice>
        </StepForm>
      ) : (
        <>
          {heading}
          <Acts view={{ ...view, steps: view.steps.filter(({ event }) => event === 'addFacts') }} acts={[]} />
        </>
      )}
    </>
  );
}
