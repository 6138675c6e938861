import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { Button, ButtonRow } from '../../components/button.tsx';
import { Disclosure } from '../../components/disclosure.tsx';
import { Form } from '../../components/form.tsx';
import { PageHeading } from '../../components/heading.tsx';
import { deskOf } from '../../components/navigation-entries.ts';
import { Notice } from '../../components/notice.tsx';
import { page } from '../../components/page-handle.ts';
import { TextInput } from '../../components/text-input.tsx';
import { accountAction } from '../../http/account-action.server.ts';
import { refused, throttled } from '../../http/attempt-reply.server.ts';
import { nextStep } from '../../http/context.server.ts';
import { listDemoAccounts } from '../../http/demo-accounts.server.ts';
import { personOf } from '../../http/person.server.ts';
import { returnPath, withReturn } from '../../http/return-path.ts';
import { giveCode, giveRecoveryCode } from '../../http/second-step.server.ts';
import { messagesOf } from '../../i18n/catalogues.server.ts';
import { languageOf } from '../../i18n/language.ts';
import { useMessages } from '../../i18n/use-messages.tsx';
import { paths } from '../../paths.ts';

export const handle = page({ title: (m) => [m.account.code.title, m.account.signIn.title] });

/** The person whose code is awaited; everybody else is sent to where he or she should be. */
async function awaited({ request, context }: LoaderFunctionArgs | ActionFunctionArgs) {
  const { pathname, searchParams } = new URL(request.url);
  const lang = languageOf(pathname, null);
  const back = returnPath(searchParams.get('naar'));
  const person = await personOf(request, context);
  if (!person) throw redirect(withReturn(paths.signIn(lang), back), 303);
  const onward = back ?? (person.active ? deskOf(person.active.role) : paths.signIn(lang));
  if (person.missing === null) throw redirect(onward, 303);
  if (person.missing !== 'code') throw redirect(nextStep(person.missing, lang, back), 303);
  return { person, lang, onward };
}

export async function loader(args: LoaderFunctionArgs) {
  const { person } = await awaited(args);
  const demo = (await listDemoAccounts()).find(({ userId }) => userId === person.session.user.id);
  return { demoCode: demo?.code ?? null };
}

export const action = accountAction(async (args) => {
  const { request, context } = args;
  const { person, lang, onward } = await awaited(args);
  const { errors } = messagesOf(lang).account.code;
  const form = await request.formData();
  const byRecovery = form.get('intent') === 'recovery';
  const field = byRecovery ? 'recoveryCode' : 'code';
  const typed = String(form.get(field) ?? '').trim();
  if (typed === '') return refused(form, { [field]: byRecovery ? errors.recovery : errors.code });
  const give = byRecovery ? giveRecoveryCode : giveCode;
  const result = await give({ request, context, person }, typed);
  if (result.outcome === 'throttled') return throttled(form, result.until, lang);
  if (result.outcome === 'wrong') return refused(form, { [field]: byRecovery ? errors.wrongRecovery : errors.wrong });
  return redirect(onward, { status: 303, headers: { 'Set-Cookie': result.value } });
});

export default function SignInCode() {
  const { demoCode } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const { code: words, demo } = useMessages().account;
  const byRecovery = result?.intent === 'recovery';
  return (
    <>
      {demoCode === null ? null : (
        <Notice kind="info">{demoCode === '' ? demo.codeUsed : demo.codeNow(demoCode)}</Notice>
      )}
      <PageHeading caption={words.step} lead={words.lead}>
        {words.title}
      </PageHeading>
      <Form id="code" lastResult={byRecovery ? null : result?.lastResult}>
        <TextInput
          name="code"
          label={words.label}
          hint={words.hint}
          inputMode="numeric"
          autoComplete="one-time-code"
          width={8}
        />
        <ButtonRow>
          <Button name="intent" value="code">
            {words.submit}
          </Button>
        </ButtonRow>
      </Form>
      <Disclosure summary={words.without} open={byRecovery}>
        <Form id="recovery" lastResult={byRecovery ? result.lastResult : null}>
          <TextInput
            name="recoveryCode"
            label={words.recovery}
            hint={words.recoveryHint}
            autoComplete="off"
            spellCheck={false}
            width={20}
          />
          <ButtonRow>
            <Button name="intent" value="recovery" look="secondary">
              {words.useRecovery}
            </Button>
          </ButtonRow>
        </Form>
        <p className="quiet">{words.lost}</p>
      </Disclosure>
    </>
  );
}
