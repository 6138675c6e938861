import { identifierTypes, organisationCommands } from '#workflows/organisation/commands.ts';
import { organisationView } from '#workflows/organisation/view.ts';
import { useActionData, useLoaderData } from '@remix-run/react';
import { BackLink } from '../../components/back-link.tsx';
import { ButtonLink } from '../../components/button.tsx';
import { Section } from '../../components/heading.tsx';
import { page } from '../../components/page-handle.ts';
import { SummaryList } from '../../components/summary-list.tsx';
import { DossierFrame } from '../../dossier/dossier-page.tsx';
import { word } from '../../dossier/words.ts';
import { formAction } from '../../http/form-action.server.ts';
import { load } from '../../http/load.server.ts';
import { machineLayout } from '../../http/machine-layout.server.ts';
import { useMessages } from '../../i18n/use-messages.tsx';
import { paths } from '../../paths.ts';
import { Designations, Identifiers, Mandates, Members, Sites } from './organisation-parts.tsx';

export const handle = page<typeof loader>({
  title: (m, { view }) => [view.organisation.name, m.admin.organisation.section],
});

export const loader = load(['administrator'], async (context, { params }) => {
  const view = await organisationView(context, params.id!);
  return { view, identifierTypes, layout: await machineLayout(view, context.session.language) };
});

export const action = formAction(organisationCommands, { roles: ['administrator'] });

/** One organisation: its numbers, sites, people and designations, and what can be done to it. */
export default function Organisation() {
  const { view, identifierTypes: types, layout, commandId, done } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const m = useMessages();
  const { organisation: words } = m.admin;
  const { organisation } = view;
  const isOf = (kind: string) => organisation.kind === kind;
  const acts = [
    { event: 'addMember' },
    { event: 'addIdentifier' },
    ...(isOf('provider') ? [{ event: 'appointRepresentative' }] : []),
    ...(isOf('deployer') ? [{ event: 'addSite' }] : []),
    ...(isOf('notified-body') ? [{ event: 'designate' }] : []),
    { event: 'close', href: paths.admin.closeOrganisation(view.id), look: 'danger' as const },
  ];
  const parts = { view, commandId, answer };
  return (
    <>
      <BackLink href={paths.admin.organisations()} />
      <DossierFrame view={view} layout={layout} done={done} answer={answer} acts={acts}>
        <Section id="facts" title={words.facts}>
          <SummaryList
            rows={[
              { term: words.kind, value: word(m.taxonomy.organisationKind, organisation.kind) },
              { term: words.address, value: `${organisation.address}, ${organisation.place}, ${organisation.country}` },
              { term: words.website, value: organisation.website },
              { term: words.sector, value: organisation.sector && word(m.taxonomy.sector, organisation.sector) },
            ]}
          />
        </Section>
        <Members {...parts} />
        <p>
          <ButtonLink href={`${paths.admin.invite()}?organisatie=${view.id}`} look="secondary">
            {words.invite}
          </ButtonLink>
        </p>
        <Identifiers {...parts} identifierTypes={types} />
        {isOf('provider') ? <Mandates {...parts} /> : null}
        {isOf('deployer') ? <Sites {...parts} /> : null}
        {isOf('notified-body') ? <Designations {...parts} /> : null}
      </DossierFrame>
    </>
  );
}
