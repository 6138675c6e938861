import { useMessages } from '../i18n/use-messages.tsx';
import { Button, ButtonRow } from './button.tsx';
import { Form, type LastResult } from './form.tsx';
import { PageHeading, Section } from './heading.tsx';
import { NewPassword } from './new-password.tsx';
import { Select } from './select.tsx';
import { TextInput } from './text-input.tsx';

/** The form of the first administrator and the organisation that runs the register. */
export function FirstAdministratorForm({ lastResult, shortest }: { lastResult: LastResult; shortest: number }) {
  const { setUp: words, newPassword, signIn } = useMessages().account;
  const kinds = words.identifierTypes;
  return (
    <Form id="set-up" lastResult={lastResult}>
      <PageHeading lead={words.firstLead}>{words.firstTitle}</PageHeading>
      <Section id="organisation" title={words.organisation}>
        <TextInput name="organisationName" label={words.organisationName} autoComplete="organization" />
        <TextInput name="address" label={words.address} autoComplete="street-address" />
        <TextInput name="place" label={words.place} autoComplete="address-level2" width={20} />
        <Select
          name="identifierType"
          label={words.identifierType}
          choices={(['KVK', 'RSIN', 'OIN'] as const).map((value) => ({ value, label: kinds[value] }))}
        />
        <TextInput name="identifierValue" label={words.identifierValue} inputMode="numeric" width={20} />
      </Section>
      <Section id="person" title={words.person}>
        <TextInput name="name" label={words.name} autoComplete="name" />
        <TextInput name="email" label={signIn.email} type="email" autoComplete="username" width={30} />
        <NewPassword label={newPassword.choose} repeat={words.repeat} shortest={shortest} />
        <ButtonRow>
          <Button>{words.firstSubmit}</Button>
        </ButtonRow>
      </Section>
    </Form>
  );
}
