import type { ReactNode } from 'react';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { FormStateContext, type FormState } from '../../components/form-state.tsx';
import { useMessages } from '../../i18n/use-messages.tsx';

type Props = {
  id: string;
  values: Record<string, unknown>;
  /** Keys of messages by field. */
  faults: Record<string, string>;
  children: ReactNode;
};

/** A form that asks and changes nothing: its answers stand in the address, so that the outcome can be shared. */
export function QueryForm({ id, values, faults, children }: Props) {
  const texts = useMessages().errors as unknown as Record<string, string>;
  const errors = Object.fromEntries(
    Object.entries(faults).map(([field, key]) => [field, [texts[`${field}.${key}`] ?? texts[key] ?? key]]),
  );
  const state: FormState = { id, values, errors };
  return (
    <FormStateContext.Provider value={state}>
      <ErrorSummary form={state} />
      <form className="form" id={id} method="get" noValidate>
        {children}
      </form>
    </FormStateContext.Provider>
  );
}
