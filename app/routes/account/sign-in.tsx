import { redirect, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { Button, ButtonRow } from '../../components/button.tsx';
import { DemoAccounts } from '../../components/demo-accounts.tsx';
import { Form } from '../../components/form.tsx';
import { PageHeading } from '../../components/heading.tsx';
import { deskOf } from '../../components/navigation-entries.ts';
import { Notice } from '../../components/notice.tsx';
import { page } from '../../components/page-handle.ts';
import { TextInput } from '../../components/text-input.tsx';
import { accountAction } from '../../http/account-action.server.ts';
import { refused, throttled } from '../../http/attempt-reply.server.ts';
import { nextStep } from '../../http/context.server.ts';
import { isSafeConnection } from '../../http/cookies.server.ts';
import { listDemoAccounts } from '../../http/demo-accounts.server.ts';
import { readForm } from '../../http/form-reply.server.ts';
import { personOf } from '../../http/person.server.ts';
import { returnPath } from '../../http/return-path.ts';
import { signIn } from '../../http/sign-in.server.ts';
import { messagesOf } from '../../i18n/catalogues.server.ts';
import { languageOf } from '../../i18n/language.ts';
import { useMessages } from '../../i18n/use-messages.tsx';

export const handle = page({ title: (m) => m.account.signIn.title });

const SignIn = z.object({
  email: z.string('email').trim().toLowerCase().min(1, 'email').max(254, 'email'),
  password: z.string('password').min(1, 'password'),
});

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url);
  const back = returnPath(searchParams.get('naar'));
  const person = await personOf(request, context);
  if (person?.missing === null && person.active) throw redirect(back ?? deskOf(person.active.role), 303);
  return {
    returns: back !== null,
    signedOut: searchParams.has('uit'),
    noRole: person?.missing === 'role',
    accounts: await listDemoAccounts(),
  };
}

export const action = accountAction(async ({ request, context }) => {
  const url = new URL(request.url);
  const lang = languageOf(url.pathname, null);
  const { errors } = messagesOf(lang).account.signIn;
  const form = await request.formData();
  if (!isSafeConnection(request)) return refused(form, { '': errors.unsafeConnection }, 403);
  const read = readForm(SignIn, form);
  if ('faults' in read) {
    const texts = Object.keys(read.faults).map((field) => [field, errors[field as 'email' | 'password']]);
    return refused(form, Object.fromEntries(texts));
  }
  const result = await signIn(request, context, read.value);
  if (result.outcome === 'throttled') return throttled(form, result.until, lang);
  if (result.outcome === 'wrong') return refused(form, { '': errors.wrong });

  const { person, cookies } = result.value;
  const back = returnPath(url.searchParams.get('naar'));
  const onward =
    person.missing === null && person.active
      ? (back ?? deskOf(person.active.role))
      : nextStep(person.missing ?? 'role', lang, back);
  return redirect(onward, { status: 303, headers: cookies.map((cookie): [string, string] => ['Set-Cookie', cookie]) });
});

export default function SignInPage() {
  const { returns, signedOut, noRole, accounts } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const { signIn: words } = useMessages().account;
  return (
    <>
      {signedOut ? <Notice kind="success">{words.signedOut}</Notice> : null}
      {noRole ? <Notice kind="attention">{words.noRole}</Notice> : null}
      {returns && !noRole ? <Notice kind="info">{words.first}</Notice> : null}
      <PageHeading lead={words.noAccount}>{words.title}</PageHeading>
      <Form id="sign-in" lastResult={result?.lastResult}>
        <TextInput
          name="email"
          label={words.email}
          type="email"
          autoComplete="username"
          width={30}
          maxLength={254}
          spellCheck={false}
        />
        <TextInput name="password" label={words.password} type="password" autoComplete="current-password" width={30} />
        <ButtonRow>
          <Button>{words.submit}</Button>
        </ButtonRow>
      </Form>
      <DemoAccounts accounts={accounts} />
    </>
  );
}
