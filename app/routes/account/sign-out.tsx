import { redirect, type LoaderFunctionArgs } from '@remix-run/node';
import { Button, ButtonRow } from '../../components/button.tsx';
import { Form } from '../../components/form.tsx';
import { PageHeading } from '../../components/heading.tsx';
import { page } from '../../components/page-handle.ts';
import { accountAction } from '../../http/account-action.server.ts';
import { noSessionCookie, sessionIdOf } from '../../http/cookies.server.ts';
import { database } from '../../http/db.server.ts';
import { personOf } from '../../http/person.server.ts';
import { revoke } from '../../http/session.server.ts';
import { useMessages } from '../../i18n/use-messages.tsx';
import { paths } from '../../paths.ts';

export const handle = page({ title: (m) => m.account.signOut.title });

/** Somebody who types the address gets the question: reading a page never signs anybody out. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  if (!(await personOf(request, context))) throw redirect(paths.signIn('nl'), 303);
  return null;
}

export const action = accountAction(async ({ request, context }) => {
  const id = sessionIdOf(request);
  const lang = (await personOf(request, context))?.session.user.language ?? 'nl';
  const onward = `${paths.signIn(lang)}?uit`;
  if (id === undefined) return redirect(onward, 303);
  await revoke(await database(), id);
  return redirect(onward, { status: 303, headers: { 'Set-Cookie': noSessionCookie(request) } });
});

export default function SignOut() {
  const { signOut } = useMessages().account;
  return (
    <Form id="sign-out">
      <PageHeading lead={signOut.text}>{signOut.title}</PageHeading>
      <ButtonRow>
        <Button>{signOut.submit}</Button>
      </ButtonRow>
    </Form>
  );
}
