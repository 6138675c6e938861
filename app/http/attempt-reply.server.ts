import { data } from '@remix-run/node';
import { formats } from '../i18n/format.ts';
import type { Language } from '../i18n/language.ts';
import { messagesOf } from '../i18n/catalogues.server.ts';
import { now } from './clock.server.ts';
import { refusedForm, type Faults } from './form-reply.server.ts';

/** The page again, with what is wrong (422). `intent` tells which form of the page it was. */
export const refused = (form: FormData, texts: Faults, status = 422) =>
  data({ intent: String(form.get('intent') ?? ''), lastResult: refusedForm(form, texts), codes: null }, { status });

/** The page again, with the moment from which to try again (429). */
export function throttled(form: FormData, until: Date, lang: Language) {
  const text = messagesOf(lang).account.signIn.errors.throttled(formats[lang].instant(until));
  const seconds = Math.max(1, Math.ceil((until.getTime() - now().getTime()) / 1000));
  return data(
    { intent: String(form.get('intent') ?? ''), lastResult: refusedForm(form, { '': text }), codes: null },
    { status: 429, headers: { 'Retry-After': String(seconds) } },
  );
}

/** The page again, with new recovery codes, which are never shown a second time. */
export const showingCodes = (codes: string[], cookie?: string) =>
  data({ intent: '', lastResult: null, codes }, { headers: { ...(cookie && { 'Set-Cookie': cookie }) } });
