import type { SubmissionResult } from '@conform-to/react';
import type { z } from 'zod';

/** What is wrong with a form: the key of a message by field name. */
export type Faults = Record<string, string>;

/** Reads a form by its schema; the first fault of each field when it does not fit. A missing field counts as empty. */
export function readForm<S extends z.ZodType>(schema: S, form: FormData): { value: z.output<S> } | { faults: Faults } {
  const result = schema.safeParse(Object.fromEntries(form));
  if (result.success) return { value: result.data };
  const faults: Faults = {};
  for (const { path, message } of result.error.issues) faults[path.join('.')] ??= message;
  return { faults };
}

/** The answer to a form that was not accepted: what was typed, save secrets, and the texts of what is wrong. */
export function refusedForm(form: FormData, texts: Faults): SubmissionResult {
  const typed = [...form].filter(([name, value]) => typeof value === 'string' && !/password|code|secret/i.test(name));
  const error = Object.fromEntries(Object.entries(texts).map(([field, text]) => [field, [text]]));
  return { status: 'error', initialValue: Object.fromEntries(typed) as Record<string, string>, error };
}
