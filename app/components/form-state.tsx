import { createContext, useContext } from 'react';
import { useMessages } from '../i18n/use-messages.tsx';

/** What the fields of one form share: its id, what was typed or is known, and what is wrong. */
export type FormState = {
  id: string;
  values: Record<string, unknown>;
  errors: Record<string, string[] | null>;
};

/** Provided by Form and FilterForm; fields read their value and errors from it. */
export const FormStateContext = createContext<FormState>({ id: 'form', values: {}, errors: {} });

/** The value of a field such as `when.day` or `sites[0].name`, kept under that name or in nested objects. */
export function valueAt(values: Record<string, unknown>, name: string): unknown {
  if (Object.hasOwn(values, name)) return values[name];
  const steps = name.split(/[.[\]]+/).filter(Boolean);
  return steps.reduce<unknown>(
    (inner, step) =>
      inner !== null && typeof inner === 'object' ? (inner as Record<string, unknown>)[step] : undefined,
    values,
  );
}

const asText = (value: unknown) => (typeof value === 'string' || typeof value === 'number' ? String(value) : '');

/** The id of a control, also the target of its link in the error summary. */
export function fieldId(formId: string, name: string): string {
  return `${formId}-${name.replace(/[.[\]]+/g, '-').replace(/-$/, '')}`;
}

/** All that a control needs to know about its field. */
export function useField(name: string, hint: boolean) {
  const form = useContext(FormStateContext);
  const { forms } = useMessages();
  const id = fieldId(form.id, name);
  const value = valueAt(form.values, name);
  const errors = form.errors[name] ?? [];
  const described = [hint && `${id}-hint`, errors.length > 0 && `${id}-error`].filter(Boolean).join(' ');
  return {
    id,
    form,
    words: forms,
    errors,
    /** The value as one text; empty when there is none. */
    text: asText(value),
    /** The values of a field that may have several. */
    texts: (Array.isArray(value) ? value : [value]).map(asText).filter((text) => text !== ''),
    described: described || undefined,
    /** Attributes that tie a single control to its hint and error. */
    control: {
      id,
      name,
      'aria-describedby': described || undefined,
      'aria-invalid': errors.length > 0 ? (true as const) : undefined,
    },
  };
}
