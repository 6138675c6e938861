import type { SubmissionResult } from '@conform-to/react';
import type { ReactNode } from 'react';
import { ErrorSummary } from './error-summary.tsx';
import { FormStateContext, type FormState } from './form-state.tsx';

/** The answer of the server to a form that was not accepted: what was typed and what is wrong. */
export type LastResult = SubmissionResult | null | undefined;

type Props = {
  /** Unique on the page; ids of controls begin with it. */
  id: string;
  children: ReactNode;
  /** What is known already, by field name; what was typed goes before it. */
  values?: Record<string, unknown>;
  lastResult?: LastResult;
  /** The address that receives the form; this page unless told. */
  action?: string;
};

/** A form that is posted as a page: filled in again and explained when the server does not accept it. */
export function Form({ id, children, values = {}, lastResult, action }: Props) {
  const state: FormState = { id, values: lastResult?.initialValue ?? values, errors: lastResult?.error ?? {} };
  return (
    <FormStateContext.Provider value={state}>
      <ErrorSummary form={state} />
      <form className="form" id={id} method="post" noValidate {...(action && { action })}>
        {children}
      </form>
    </FormStateContext.Provider>
  );
}
