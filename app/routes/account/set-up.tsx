import { data, redirect, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { Invalid } from '#workflows/core/errors.ts';
import { text } from '#workflows/core/input.ts';
import { Button, ButtonRow } from '../../components/button.tsx';
import { FirstAdministratorForm } from '../../components/first-administrator.tsx';
import { Form } from '../../components/form.tsx';
import { PageHeading } from '../../components/heading.tsx';
import { deskOf } from '../../components/navigation-entries.ts';
import { NewPassword } from '../../components/new-password.tsx';
import { page } from '../../components/page-handle.ts';
import { accountAction } from '../../http/account-action.server.ts';
import { refused, throttled } from '../../http/attempt-reply.server.ts';
import { nextStep } from '../../http/context.server.ts';
import { isSafeConnection } from '../../http/cookies.server.ts';
import { database } from '../../http/db.server.ts';
import { readForm, type Faults } from '../../http/form-reply.server.ts';
import { newPasswordFaults, shortestFor } from '../../http/new-password.server.ts';
import { activate, openLink, setUpRegister, type OpenLink } from '../../http/set-up.server.ts';
import { attempt, begin, callerOf } from '../../http/sign-in.server.ts';
import { messagesOf } from '../../i18n/catalogues.server.ts';
import { languageOf, type Language } from '../../i18n/language.ts';
import { useMessages } from '../../i18n/use-messages.tsx';

export const handle = page<typeof loader>({
  title: (m, link) => {
    const { title, firstTitle, gone } = m.account.setUp;
    return link?.purpose === 'first-administrator' ? firstTitle : link?.purpose === 'invitation' ? title : gone.title;
  },
});

const Administrator = z.object({
  organisationName: text(200),
  address: text(300),
  place: text(120),
  identifierType: z.enum(['KVK', 'RSIN', 'OIN'], 'choose'),
  identifierValue: z.string('required').trim().min(1, 'required').max(40, 'tooLong'),
  name: text(120),
  email: z.string('required').trim().toLowerCase().min(1, 'required').pipe(z.email('email')),
});

const first = { roles: ['administrator'], enrolled: false } as const;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const link = await openLink(await database(), params.token ?? '');
  const shown = {
    purpose: link?.purpose ?? null,
    name: link?.purpose === 'invitation' ? link.person.name : '',
    shortest: shortestFor(link?.purpose === 'invitation' ? link.person : first),
  };
  // After a successful action nothing is rendered; a link that does not work is gone, not unknown.
  return data(shown, { status: link || request.method !== 'GET' ? 200 : 410 });
}

type Outcome = { userId: string } | { faults: Faults };

async function accept(link: OpenLink & { purpose: 'invitation' }, form: FormData, lang: Language): Promise<Outcome> {
  const faults = newPasswordFaults(form, link.person, lang);
  if (Object.keys(faults).length > 0) return { faults };
  await activate(await database(), link.person.userId, link.hash, String(form.get('newPassword')));
  return { userId: link.person.userId };
}

async function begins(link: OpenLink, form: FormData, lang: Language): Promise<Outcome> {
  const { errors } = messagesOf(lang).account.setUp;
  const texts: Record<string, string> = errors;
  const textOf = (field: string, key: string) => texts[`${field}.${key}`] ?? texts[key] ?? errors.required;
  const inWords = (keys: Faults): Faults =>
    Object.fromEntries(Object.entries(keys).map(([field, key]) => [field, textOf(field, key)]));
  const read = readForm(Administrator, form);
  const typed = 'value' in read ? read.value : { name: '', email: '', organisationName: '' };
  const chooser = { ...typed, organisations: [typed.organisationName], ...first };
  const wrongPassword = newPasswordFaults(form, chooser, lang);
  const faults = { ...('faults' in read ? inWords(read.faults) : {}), ...wrongPassword };
  if (!('value' in read) || Object.keys(faults).length > 0) return { faults };
  try {
    const password = String(form.get('newPassword'));
    return { userId: await setUpRegister(await database(), link.hash, { ...read.value, password }) };
  } catch (error) {
    if (error instanceof Invalid) return { faults: inWords(error.fields) };
    throw error;
  }
}

export const action = accountAction(async ({ request, context, params }) => {
  const lang = languageOf(new URL(request.url).pathname, null);
  const db = await database();
  const form = await request.formData();
  if (!isSafeConnection(request)) {
    return refused(form, { '': messagesOf(lang).account.signIn.errors.unsafeConnection }, 403);
  }
  const opened = await attempt(
    db,
    [{ ...callerOf(context), kind: 'link' }],
    async () => (await openLink(db, params.token ?? '')) ?? undefined,
  );
  if (opened.outcome === 'throttled') return throttled(form, opened.until, lang);
  if (opened.outcome === 'wrong') return refused(form, {}, 410);
  const link = opened.value;
  const result = link.purpose === 'invitation' ? await accept(link, form, lang) : await begins(link, form, lang);
  if ('faults' in result) return refused(form, result.faults);
  const { person, cookie } = await begin(request, result.userId);
  const onward =
    person.missing === null && person.active
      ? deskOf(person.active.role)
      : nextStep(person.missing ?? 'role', lang, null);
  return redirect(onward, { status: 303, headers: { 'Set-Cookie': cookie } });
});

export default function SetUp() {
  const { purpose, name, shortest } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const { setUp: words, newPassword } = useMessages().account;
  if (purpose === null) {
    return (
      <div className="prose">
        <PageHeading lead={words.gone.text}>{words.gone.title}</PageHeading>
        <p>{words.gone.invitation}</p>
      </div>
    );
  }
  if (purpose === 'first-administrator') {
    return <FirstAdministratorForm lastResult={result?.lastResult} shortest={shortest} />;
  }
  return (
    <Form id="set-up" lastResult={result?.lastResult}>
      <PageHeading lead={words.lead(name)}>{words.title}</PageHeading>
      <NewPassword label={newPassword.choose} repeat={words.repeat} shortest={shortest} />
      <ButtonRow>
        <Button>{words.submit}</Button>
      </ButtonRow>
    </Form>
  );
}
