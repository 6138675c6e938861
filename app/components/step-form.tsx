import type { ReactNode } from 'react';
import { Button, ButtonRow } from './button.tsx';
import { Form, type LastResult } from './form.tsx';
import type { NotAccepted } from './overtaken.tsx';

type Props = {
  /** Name of the command. */
  intent: string;
  /** The version this page shows; the command is refused when it has moved on. */
  version: number;
  /** A fresh UUID from the loader: the same form sent twice is one command. */
  commandId: string;
  lastResult?: LastResult;
  /** What the action answered; used when it answers this intent, so that a page with several forms passes it to all. */
  answer?: (Pick<NotAccepted, 'intent' | 'overtaken'> & { lastResult: NonNullable<LastResult> }) | undefined;
  values?: Record<string, unknown>;
  action?: string;
  /** Unique on the page; follows from the intent unless told. */
  id?: string;
  /** Label of the button; leave it out when the children bring their own buttons. */
  submit?: string;
  look?: 'primary' | 'secondary' | 'quiet' | 'danger';
  children?: ReactNode;
};

/** The only form that sends a command. */
export function StepForm({
  intent,
  version,
  commandId,
  id,
  submit,
  look,
  children,
  answer,
  lastResult,
  ...form
}: Props) {
  const own = answer?.intent === intent ? answer : undefined;
  // Overtaken forms are explained above the page; what was typed stays in the fields.
  const result = own?.overtaken ? { ...own.lastResult, error: {} } : (own?.lastResult ?? lastResult);
  return (
    <Form id={id ?? `f-${intent.replace(/[^\w-]/g, '-')}`} lastResult={result} {...form}>
      <input type="hidden" name="intent" value={intent} />
      <input type="hidden" name="expectedVersion" value={version} />
      <input type="hidden" name="commandId" value={commandId} />
      {children}
      {submit ? (
        <ButtonRow>
          <Button {...(look && { look })}>{submit}</Button>
        </ButtonRow>
      ) : null}
    </Form>
  );
}
