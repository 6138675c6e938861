import { needsSecondFactor } from '#workflows/account/second-factor-roles.ts';
import { passwordFault, shortest, type About } from '#workflows/account/password-rules.ts';
import { messagesOf } from '../i18n/catalogues.server.ts';
import type { Language } from '../i18n/language.ts';
import type { Faults } from './form-reply.server.ts';
import type { Role } from './session-view.ts';

/** What decides which passwords a person may choose. */
export type Chooser = About & { roles: readonly Role[]; enrolled: boolean };

const hasSecondFactor = ({ roles, enrolled }: Pick<Chooser, 'roles' | 'enrolled'>) =>
  enrolled || needsSecondFactor(roles);

/** How many characters a new password has at least, for this person. */
export const shortestFor = (chooser: Pick<Chooser, 'roles' | 'enrolled'>): number => shortest(hasSecondFactor(chooser));

/** What is wrong with the fields `newPassword` and `repeatPassword`, in words; empty when the password may be used. */
export function newPasswordFaults(form: FormData, chooser: Chooser, lang: Language): Faults {
  const { errors } = messagesOf(lang).account.newPassword;
  const chosen = String(form.get('newPassword') ?? '');
  if (chosen === '') return { newPassword: errors.required };
  const fault = passwordFault(chosen, chooser, hasSecondFactor(chooser));
  if (fault === 'tooShort') return { newPassword: errors.tooShort(shortestFor(chooser)) };
  if (fault !== undefined) return { newPassword: errors[fault] };
  return chosen === form.get('repeatPassword') ? {} : { repeatPassword: errors.different };
}
