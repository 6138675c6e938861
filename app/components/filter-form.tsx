import type { ReactNode } from 'react';
import { useMessages } from '../i18n/use-messages.tsx';
import { Button } from './button.tsx';
import { FormStateContext } from './form-state.tsx';

type Props = {
  id: string;
  /** The chosen filters, by parameter name. */
  values: Record<string, string | string[]>;
  /** A search field that stays visible on narrow screens. */
  search?: ReactNode;
  children?: ReactNode;
  submit?: string;
};

/** Filters that are part of the address: sent by GET, applied by one button. On narrow screens they fold under the search field. */
export function FilterForm({ id, values, search, children, submit }: Props) {
  const { forms } = useMessages();
  return (
    <FormStateContext.Provider value={{ id, values, errors: {} }}>
      <form className="filter-form" id={id} method="get" role="search" aria-label={forms.filterOn}>
        {search}
        {children ? (
          <details className="filters">
            <summary>{forms.filters}</summary>
            {children}
            <Button look="secondary">{submit ?? forms.apply}</Button>
          </details>
        ) : (
          <Button>{submit ?? forms.apply}</Button>
        )}
      </form>
    </FormStateContext.Provider>
  );
}
