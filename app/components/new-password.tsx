import { useMessages } from '../i18n/use-messages.tsx';
import { TextInput } from './text-input.tsx';

type Props = { label: string; repeat: string; shortest: number };

/** The two fields in which a person chooses a password. */
export function NewPassword({ label, repeat, shortest }: Props) {
  const { newPassword } = useMessages().account;
  return (
    <>
      <TextInput
        name="newPassword"
        label={label}
        hint={newPassword.hint(shortest)}
        type="password"
        autoComplete="new-password"
        width={30}
      />
      <TextInput name="repeatPassword" label={repeat} type="password" autoComplete="new-password" width={30} />
    </>
  );
}
