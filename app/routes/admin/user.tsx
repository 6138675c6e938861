import { accountCommands } from '#workflows/account/commands.ts';
import { newInvitationLink } from '#workflows/account/invite.ts';
import { accountView } from '#workflows/account/view.ts';
import { data, type ActionFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { BackLink } from '../../components/back-link.tsx';
import { Button, ButtonRow } from '../../components/button.tsx';
import { Form } from '../../components/form.tsx';
import { Section } from '../../components/heading.tsx';
import { Notice } from '../../components/notice.tsx';
import { page } from '../../components/page-handle.ts';
import { SummaryList } from '../../components/summary-list.tsx';
import { Textarea } from '../../components/textarea.tsx';
import { Instant } from '../../components/time.tsx';
import { ActForm } from '../../dossier/acts.tsx';
import { DossierFrame } from '../../dossier/dossier-page.tsx';
import { word } from '../../dossier/words.ts';
import { requireRole } from '../../http/context.server.ts';
import { formAction, type Answer } from '../../http/form-action.server.ts';
import { load } from '../../http/load.server.ts';
import { machineLayout } from '../../http/machine-layout.server.ts';
import { problemPage } from '../../http/problem.server.ts';
import { messagesOf } from '../../i18n/catalogues.server.ts';
import { useMessages } from '../../i18n/use-messages.tsx';
import { paths } from '../../paths.ts';

export const handle = page<typeof loader>({ title: (m, { view }) => [view.user.name, m.admin.user.section] });

export const loader = load(['administrator'], async (context, { params }) => {
  const view = await accountView(context, params.id!);
  return { view, layout: await machineLayout(view, context.session.language) };
});

const { resetSecondFactor, block, unblock } = accountCommands;
const steps = formAction({ resetSecondFactor, block, unblock }, { roles: ['administrator'] });

/** A new link is no step of the account: it is shown once, in the answer to this form. */
export async function action(args: ActionFunctionArgs): Promise<ReturnType<typeof data<Answer | { link: string }>>> {
  const form = await args.request
    .clone()
    .formData()
    .catch(() => new FormData());
  if (form.get('intent') !== 'newLink') return steps(args);
  const context = await requireRole(args.request, ['administrator'], args.context);
  try {
    const token = await newInvitationLink(context, args.params.id!);
    return data({ link: new URL(paths.setUp(context.session.language, token), args.request.url).href });
  } catch (error) {
    throw problemPage(error, args.request, messagesOf(context.session.language));
  }
}

/** One account: how the person proves who he or she is, roles, and what an administrator can do. */
export default function User() {
  const { view, layout, commandId, done } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const answer = answered && 'lastResult' in answered ? answered : undefined;
  const link = answered && 'link' in answered ? answered.link : null;
  const m = useMessages();
  const { user: words, users } = m.admin;
  const { user } = view;
  return (
    <>
      <BackLink href={paths.admin.users()} />
      {link ? (
        <Notice kind="attention" heading={words.link}>
          <p>{words.linkLead}</p>
          <p className="number">{link}</p>
        </Notice>
      ) : null}
      <DossierFrame
        view={view}
        layout={layout}
        done={done}
        answer={answer}
        acts={[{ event: 'resetSecondFactor' }, { event: 'unblock' }, { event: 'block', look: 'danger' }]}
      >
        <Section id="facts" title={m.admin.organisation.facts}>
          <SummaryList
            rows={[
              { term: words.account, value: <span className="number">{user.id}</span> },
              { term: users.email, value: user.email },
              { term: words.language, value: user.language },
              {
                term: words.passwordSince,
                value: view.passwordChangedAt ? <Instant at={view.passwordChangedAt} /> : words.noPassword,
              },
              {
                term: words.secondFactor,
                value: view.secondFactorSince ? <Instant at={view.secondFactorSince} /> : words.noSecondFactor,
              },
              { term: words.codesLeft, value: String(view.recoveryCodesLeft) },
              {
                term: words.memberships,
                value: (
                  <ul>
                    {view.memberships.map(({ organisationId, organisationName, role }) => (
                      <li key={`${organisationId} ${role}`}>
                        <a href={paths.admin.organisation(organisationId)}>
                          {users.role(word(m.workflow.role, role), organisationName)}
                        </a>
                      </li>
                    ))}
                  </ul>
                ),
              },
            ]}
          />
        </Section>
        {view.state === 'invited' ? (
          <Section id="link" title={words.link}>
            <Form id="new-link">
              <input type="hidden" name="intent" value="newLink" />
              <ButtonRow>
                <Button>{words.newLink}</Button>
              </ButtonRow>
            </Form>
          </Section>
        ) : null}
        {(['resetSecondFactor', 'unblock', 'block'] as const).map((event) => (
          <ActForm
            key={event}
            view={view}
            event={event}
            commandId={commandId}
            answer={answer}
            {...(event === 'block' && { look: 'danger' as const })}
          >
            <Textarea name="reason" label={words.reason} rows={2} atMost={2000} />
          </ActForm>
        ))}
      </DossierFrame>
    </>
  );
}
