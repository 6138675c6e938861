import { useLoaderData } from '@remix-run/react';
import { runningApplication } from '#db/queries/conformity.ts';
import { entryOfSystem } from '#db/queries/systems.ts';
import { classKey } from '#workflows/registration/classify.ts';
import { lastStepOf } from '#workflows/registration/section-view.ts';
import { changesInFamily, changeToVersion } from '#db/queries/versions.ts';
import { changeIsDecided } from '#workflows/registration/version.ts';
import { registrationView } from '#workflows/registration/view.ts';
import { BreadcrumbNav } from '../../components/breadcrumb-nav.tsx';
import { page } from '../../components/page-handle.ts';
import { DossierNotices } from '../../dossier/dossier-page.tsx';
import { load } from '../../http/load.server.ts';
import { machineLayout } from '../../http/machine-layout.server.ts';
import { useMessages } from '../../i18n/use-messages.tsx';
import { paths } from '../../paths.ts';
import { DraftRegistration } from './registration-draft.tsx';
import { RegistrationReceipt, SentRegistration } from './registration-sent.tsx';
import { providerRoles } from './roles.ts';

export const handle = page<typeof loader>({
  title: (m, { frame, justSent }) => [
    justSent ? m.provider.registration.sent.title : frame.title,
    m.frame.entries.systems,
  ],
});

export const loader = load(providerRoles, async (context, { params, request }) => {
  const id = params.id!;
  const view = await registrationView(context, id);
  const { sections, answers: _known, questions, answer, trace: _trace, missing, system, change, ...frame } = view;
  const { versions, applications, receipts: _receipts, ...dossier } = frame;
  const last = await lastStepOf(context, id);
  const isDraft = frame.state === 'draft';
  const entry = system ? await entryOfSystem(context.db, id) : undefined;
  const edge = system ? await changeToVersion(context.db, id) : undefined;
  const running = system ? await runningApplication(context.db, id) : undefined;
  const justSent = last.event === 'submit' && new URL(request.url).searchParams.get('gedaan') === 'submit';
  return {
    frame: dossier,
    justSent,
    last,
    draft: isDraft
      ? {
          id,
          title: frame.title,
          reference: frame.reference,
          sections: sections.map(({ name, status, savedAt }) => ({ name, status, savedAt })),
          atMost: questions.atMost,
          missing,
          deviceClass: classKey(answer),
          decided: answer.outcome === 'decided',
          returned: last.event === 'returnToProvider' ? last.reason : null,
          change,
        }
      : null,
    layout: isDraft ? null : await machineLayout(frame, context.session.language),
    sent: isDraft
      ? null
      : {
          number: entry?.number ?? null,
          sections: sections.flatMap(({ name, body }) => (name === 'facts' ? [] : [{ name, body }])),
          versions,
          applications,
          running: running?.id ?? null,
          mayApply:
            !running &&
            ['awaitingCertificate', 'registered', 'suspended'].includes(frame.state) &&
            (system?.classification as { device?: { notifiedBody?: boolean } } | undefined)?.device?.notifiedBody ===
              true,
          hasOutcome: system !== null,
          change: {
            expected: change.expected,
            kind: edge?.change.kind ?? null,
            open: system ? !(await changeIsDecided(context.db, system)) : false,
          },
          changes: system ? await changesInFamily(context.db, system.familyId) : [],
          mayFollow: entry !== undefined && context.session.active.role === 'provider',
        },
  };
});

export default function Registration() {
  const { frame, justSent, last, draft, layout, sent, done } = useLoaderData<typeof loader>();
  const m = useMessages();
  if (draft) {
    return (
      <>
        <BreadcrumbNav trail={[{ href: paths.provider.systems(), label: m.frame.entries.systems }]} />
        <DossierNotices view={frame} done={done} />
        <DraftRegistration draft={draft} />
      </>
    );
  }
  if (justSent) return <RegistrationReceipt frame={frame} last={last} />;
  return (
    <>
      <BreadcrumbNav trail={[{ href: paths.provider.systems(), label: m.frame.entries.systems }]} />
      <SentRegistration frame={frame} layout={layout!} sent={sent!} done={done} />
    </>
  );
}
