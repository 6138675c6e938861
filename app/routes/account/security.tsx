import type { LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { Button, ButtonRow } from '../../components/button.tsx';
import { Form } from '../../components/form.tsx';
import { PageHeading, Section } from '../../components/heading.tsx';
import { NewPassword } from '../../components/new-password.tsx';
import { Notice } from '../../components/notice.tsx';
import { page } from '../../components/page-handle.ts';
import { RecoveryCodes } from '../../components/recovery-codes.tsx';
import { SessionTable } from '../../components/session-table.tsx';
import { TextInput } from '../../components/text-input.tsx';
import { accountAction } from '../../http/account-action.server.ts';
import { requireContext } from '../../http/context.server.ts';
import { securityAction, securityView } from '../../http/security.server.ts';
import { useFormat, useMessages } from '../../i18n/use-messages.tsx';
import { paths } from '../../paths.ts';

export const handle = page({ title: (m) => [m.account.security.title, m.account.title] });

export async function loader({ request, context }: LoaderFunctionArgs) {
  const own = await requireContext(request, context);
  return { ...(await securityView({ request, context, own })), done: new URL(request.url).searchParams.get('gedaan') };
}

export const action = accountAction(async ({ request, context }) => {
  return securityAction({ request, context, own: await requireContext(request, context) });
});

export default function Security() {
  const view = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const { security: words, newPassword } = useMessages().account;
  const format = useFormat();
  if (result?.codes) return <RecoveryCodes codes={result.codes} onward={paths.account.security()} />;
  const resultOf = (intent: string) => (result?.intent === intent ? result.lastResult : null);
  const { password, factor, sessions, done } = words;
  const told = view.done !== null && Object.hasOwn(done, view.done) ? done[view.done as keyof typeof done] : null;
  return (
    <>
      {told && !result ? <Notice kind="success">{told}</Notice> : null}
      <PageHeading>{words.title}</PageHeading>
      <p>
        <a href={paths.account.preferences()}>{words.toPreferences}</a>
      </p>

      <Section id="sessions" title={sessions.title}>
        <SessionTable sessions={view.sessions} />
        <Form id="end-all">
          <p className="quiet">{sessions.endAllNote}</p>
          <ButtonRow>
            <Button name="intent" value="endAll" look="secondary">
              {sessions.endAll}
            </Button>
          </ButtonRow>
        </Form>
      </Section>

      <Section id="password" title={password.title}>
        {view.passwordChangedAt ? <p>{password.changed(format.dayOf(view.passwordChangedAt))}</p> : null}
        <Form id="f-password" lastResult={resultOf('password')}>
          <TextInput
            name="currentPassword"
            label={password.current}
            type="password"
            autoComplete="current-password"
            width={30}
          />
          <NewPassword label={newPassword.label} repeat={password.repeat} shortest={view.shortest} />
          <p className="quiet">{password.note}</p>
          <ButtonRow>
            <Button name="intent" value="password">
              {password.submit}
            </Button>
          </ButtonRow>
        </Form>
      </Section>

      <Section id="factor" title={factor.title}>
        <p>{view.enrolledAt ? factor.on(format.dayOf(view.enrolledAt)) : factor.off}</p>
        {view.enrolledAt ? (
          <Form id="f-codes" lastResult={resultOf('newCodes')}>
            <p>
              {factor.left(view.codesLeft)} {factor.renewNote}
            </p>
            <TextInput
              name="renewPassword"
              label={factor.password}
              type="password"
              autoComplete="current-password"
              width={30}
            />
            <ButtonRow>
              <Button name="intent" value="newCodes" look="secondary">
                {factor.renew}
              </Button>
            </ButtonRow>
          </Form>
        ) : null}
        <Form id="f-factor" lastResult={resultOf('replaceFactor')}>
          {view.enrolledAt ? <p>{factor.replaceNote}</p> : null}
          <TextInput
            name="replacePassword"
            label={factor.password}
            type="password"
            autoComplete="current-password"
            width={30}
          />
          <ButtonRow>
            <Button name="intent" value="replaceFactor" look="secondary">
              {view.enrolledAt ? factor.replace : factor.enrol}
            </Button>
          </ButtonRow>
        </Form>
      </Section>
    </>
  );
}
