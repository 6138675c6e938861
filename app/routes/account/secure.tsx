import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { secondFactorOf } from '#db/queries/accounts.ts';
import { Button, ButtonLink, ButtonRow } from '../../components/button.tsx';
import { Form } from '../../components/form.tsx';
import { PageHeading, Section } from '../../components/heading.tsx';
import { deskOf } from '../../components/navigation-entries.ts';
import { page } from '../../components/page-handle.ts';
import { QrCode } from '../../components/qr-code.tsx';
import { RecoveryCodes } from '../../components/recovery-codes.tsx';
import { TextInput } from '../../components/text-input.tsx';
import { accountAction } from '../../http/account-action.server.ts';
import { refused, showingCodes, throttled } from '../../http/attempt-reply.server.ts';
import { nextStep } from '../../http/context.server.ts';
import { database } from '../../http/db.server.ts';
import { personOf } from '../../http/person.server.ts';
import { qrPath } from '../../http/qr.server.ts';
import { returnPath, withReturn } from '../../http/return-path.ts';
import { confirmSecondFactor, prepareSecondFactor } from '../../http/second-step.server.ts';
import { messagesOf } from '../../i18n/catalogues.server.ts';
import { languageOf } from '../../i18n/language.ts';
import { useMessages } from '../../i18n/use-messages.tsx';
import { paths } from '../../paths.ts';
import { keyAddress } from '#workflows/account/one-time-code.ts';

export const handle = page({ title: (m) => [m.account.secure.title, m.account.signIn.title] });

/** The person who sets up a second factor, whether the role asks for it or not. */
async function enrolling({ request, context }: LoaderFunctionArgs | ActionFunctionArgs) {
  const { pathname, searchParams } = new URL(request.url);
  const lang = languageOf(pathname, null);
  const back = returnPath(searchParams.get('naar'));
  const person = await personOf(request, context);
  if (!person) throw redirect(withReturn(paths.signIn(lang), back), 303);
  if (person.missing === 'code' || person.missing === 'role') throw redirect(nextStep(person.missing, lang, back), 303);
  const onward = back ?? (person.active ? deskOf(person.active.role) : paths.signIn(lang));
  return { person, lang, onward };
}

export async function loader(args: LoaderFunctionArgs) {
  const { person, onward } = await enrolling(args);
  const { id, email } = person.session.user;
  const factor = await secondFactorOf(await database(), id);
  const secret = factor && !factor.confirmedAt ? factor.secret : null;
  // Who may but need not have one begins on the security page, which asks for the password first.
  if (!factor && person.missing === null) throw redirect(paths.account.security(), 303);
  return {
    onward,
    done: Boolean(factor?.confirmedAt),
    key: secret && { secret, qr: qrPath(keyAddress(secret, email)) },
  };
}

export const action = accountAction(async (args) => {
  const { request, context } = args;
  const { person, lang } = await enrolling(args);
  const { code: codeWords, secure } = messagesOf(lang).account;
  const form = await request.formData();
  if (form.get('intent') === 'start' && person.missing === 'enrolment') {
    await prepareSecondFactor(person);
    return redirect(new URL(request.url).pathname + new URL(request.url).search, 303);
  }
  const typed = String(form.get('code') ?? '').trim();
  if (typed === '') return refused(form, { code: codeWords.errors.code });
  const result = await confirmSecondFactor({ request, context, person }, typed);
  if (result.outcome === 'throttled') return throttled(form, result.until, lang);
  if (result.outcome === 'wrong') return refused(form, { code: secure.confirm.wrong });
  return showingCodes(result.value.codes, result.value.cookie);
});

/** The secret in groups of four, as people read it aloud. */
const grouped = (secret: string) => secret.replace(/.{4}(?=.)/g, '$& ');

export default function Secure() {
  const { key, done, onward } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const { secure, code } = useMessages().account;
  if (result?.codes) return <RecoveryCodes codes={result.codes} onward={onward} />;
  if (done) {
    return (
      <>
        <PageHeading lead={secure.done}>{secure.title}</PageHeading>
        <ButtonRow>
          <ButtonLink href={onward}>{code.submit}</ButtonLink>
        </ButtonRow>
      </>
    );
  }
  if (!key) {
    return (
      <Form id="start">
        <PageHeading caption={secure.step} lead={secure.startText}>
          {secure.title}
        </PageHeading>
        <ButtonRow>
          <Button name="intent" value="start">
            {secure.start}
          </Button>
        </ButtonRow>
      </Form>
    );
  }
  return (
    <Form id="secure" lastResult={result?.lastResult}>
      <PageHeading caption={secure.step} lead={secure.lead}>
        {secure.title}
      </PageHeading>
      <Section id="app" title={secure.app.title}>
        <p>{secure.app.text}</p>
      </Section>
      <Section id="scan" title={secure.scan.title}>
        <QrCode name={secure.scan.picture} {...key.qr} />
        <p>{secure.scan.orType}</p>
        <p>
          {secure.scan.key}: <code className="number">{grouped(key.secret)}</code>
        </p>
      </Section>
      <Section id="confirm" title={secure.confirm.title}>
        <TextInput
          name="code"
          label={secure.confirm.label}
          hint={code.hint}
          inputMode="numeric"
          autoComplete="one-time-code"
          width={8}
        />
        <ButtonRow>
          <Button name="intent" value="confirm">
            {secure.confirm.submit}
          </Button>
        </ButtonRow>
      </Section>
    </Form>
  );
}
