import { randomUUID } from 'node:crypto';
import { redirect, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { dossierById } from '#db/queries/dossier.ts';
import { accountCommands } from '#workflows/account/commands.ts';
import { Button, ButtonRow } from '../../components/button.tsx';
import { Form } from '../../components/form.tsx';
import { PageHeading, Section } from '../../components/heading.tsx';
import { deskOf } from '../../components/navigation-entries.ts';
import { Notice } from '../../components/notice.tsx';
import { page } from '../../components/page-handle.ts';
import { RadioGroup } from '../../components/radio-group.tsx';
import { SummaryList } from '../../components/summary-list.tsx';
import { refused } from '../../http/attempt-reply.server.ts';
import { accountAction } from '../../http/account-action.server.ts';
import { requireContext } from '../../http/context.server.ts';
import { sessionCookie } from '../../http/cookies.server.ts';
import { personOf } from '../../http/person.server.ts';
import { renew } from '../../http/session.server.ts';
import type { Membership } from '../../http/session-view.ts';
import { messagesOf } from '../../i18n/catalogues.server.ts';
import { useMessages } from '../../i18n/use-messages.tsx';
import { paths } from '../../paths.ts';

export const handle = page({ title: (m) => [m.account.security.preferences.title, m.account.title] });

const keyOf = ({ organisationId, role }: Membership) => `${role} ${organisationId}`;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { session } = await requireContext(request, context);
  const email = (await personOf(request, context))?.session.user.email ?? '';
  const { language, memberships, active, name } = session;
  return { name, email, language, memberships, active, done: new URL(request.url).searchParams.get('gedaan') };
}

export const action = accountAction(async ({ request, context }) => {
  const own = await requireContext(request, context);
  const { session, db } = own;
  const words = messagesOf(session.language).account.security.preferences;
  const form = await request.formData();

  if (form.get('intent') === 'role') {
    const chosen = session.memberships.find((one) => keyOf(one) === form.get('membership'));
    const person = await personOf(request, context);
    if (!chosen || !person) return refused(form, { membership: words.role.choose });
    const { organisationId, role } = chosen;
    const id = await renew(db, person.session.id, { organisationId, role });
    const headers = id === null ? {} : { 'Set-Cookie': sessionCookie(request, id) };
    return redirect(deskOf(role), { status: 303, headers });
  }

  const input = accountCommands.changePreferences.input.safeParse({ language: form.get('language') });
  const account = await dossierById(db, session.userId);
  if (!input.success || !account) return refused(form, { language: words.language.choose });
  const call = { dossierId: account.id, expectedVersion: account.version, commandId: randomUUID() };
  await accountCommands.changePreferences.run(own, call, input.data);
  return redirect(`${paths.account.preferences()}?gedaan=language`, 303);
});

export default function Preferences() {
  const { name, email, language, memberships, active, done } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const m = useMessages();
  const { preferences: words, done: told } = m.account.security;
  const resultOf = (intent: string) => (result?.intent === intent ? result.lastResult : null);
  const roleName = ({ role }: Membership) => m.workflow.role[role];
  return (
    <>
      {done === 'language' && !result ? <Notice kind="success">{told.language}</Notice> : null}
      <PageHeading>{words.title}</PageHeading>
      <SummaryList
        rows={[
          { term: words.who.name, value: name },
          { term: words.who.email, value: email },
        ]}
      />
      <p>
        <a href={paths.account.security()}>{words.toSecurity}</a>
      </p>
      <Section id="language" title={words.language.title}>
        <Form id="f-language" lastResult={resultOf('language')} values={{ language }}>
          <RadioGroup
            name="language"
            label={words.language.label}
            choices={[
              { value: 'nl', label: <span lang="nl">{words.language.nl}</span> },
              { value: 'en', label: <span lang="en">{words.language.en}</span> },
            ]}
          />
          <ButtonRow>
            <Button name="intent" value="language">
              {words.language.submit}
            </Button>
          </ButtonRow>
        </Form>
      </Section>
      <Section id="role" title={words.role.title}>
        {memberships.length === 1 ? (
          <p>{words.role.only(roleName(active), active.organisationName)}</p>
        ) : (
          <Form id="f-role" lastResult={resultOf('role')} values={{ membership: keyOf(active) }}>
            <RadioGroup
              name="membership"
              label={words.role.label}
              choices={memberships.map((one) => ({
                value: keyOf(one),
                label: `${roleName(one)}, ${one.organisationName}`,
              }))}
            />
            <ButtonRow>
              <Button name="intent" value="role" look="secondary">
                {words.role.submit}
              </Button>
            </ButtonRow>
          </Form>
        )}
      </Section>
    </>
  );
}
