import { useLoaderData } from '@remix-run/react';
import { certificateWithId } from '#db/queries/conformity.ts';
import { conformityView } from '#workflows/conformity/view.ts';
import { NotFound } from '#workflows/core/errors.ts';
import { BackLink } from '../../components/back-link.tsx';
import { ButtonLink, ButtonRow } from '../../components/button.tsx';
import { PageHeading, Section } from '../../components/heading.tsx';
import { page } from '../../components/page-handle.ts';
import { CertificateFacts, SystemFacts } from '../../dossier/assessment-facts.tsx';
import { StateTag } from '../../dossier/state-tag.tsx';
import { load } from '../../http/load.server.ts';
import { useMessages } from '../../i18n/use-messages.tsx';
import { paths } from '../../paths.ts';
import { assessorRoles } from './roles.ts';

export const handle = page<typeof loader>({
  title: (m, { certificate }) => [`${m.assessor.certificate.caption} ${certificate.number}`, m.assessor.certificates],
});

export const loader = load(assessorRoles, async (context, { params }) => {
  const certificate = await certificateWithId(context.db, params.id!);
  if (!certificate || certificate.bodyId !== context.actor.organisationId) throw new NotFound(params.id!);
  return { certificate, view: await conformityView(context, certificate.applicationId) };
});

export default function Certificate() {
  const { certificate, view } = useLoaderData<typeof loader>();
  const m = useMessages();
  const words = m.assessor.certificate;
  return (
    <>
      <BackLink href={paths.assessor.certificates()} label={m.assessor.certificates} />
      <PageHeading
        caption={words.caption}
        tags={<StateTag workflow={view.workflow} state={view.state} />}
        lead={`${view.title}, ${view.providerName}`}
      >
        {certificate.number}
      </PageHeading>
      <Section id="facts" title={words.facts}>
        <CertificateFacts certificate={certificate} />
      </Section>
      <Section id="dossier" title={words.dossier}>
        <p>{words.acts}</p>
        <ButtonRow>
          <ButtonLink href={paths.assessor.case(view.id)} look="secondary">
            {words.toDossier}
          </ButtonLink>
        </ButtonRow>
      </Section>
      {view.system ? (
        <Section id="system" title={m.workflow.assessment.system.title} note={m.workflow.assessment.system.note}>
          <SystemFacts system={view.system} />
        </Section>
      ) : null}
    </>
  );
}
