import type { ReactNode } from 'react';
import { useMessages } from '../i18n/use-messages.tsx';
import { classes } from './classes.ts';

/** What every field has in common. */
export type FieldProps = {
  name: string;
  label: ReactNode;
  hint?: ReactNode;
  /** Marks the exception: all other fields are required. */
  optional?: boolean;
};

/** The messages of one field, before its control. */
export function FieldErrors({ id, errors }: { id: string; errors: string[] }) {
  const { forms } = useMessages();
  if (errors.length === 0) return null;
  return (
    <div className="field-error" id={`${id}-error`}>
      {errors.map((error) => (
        <p key={error}>
          <span className="visually-hidden">{forms.errorPrefix} </span>
          {error}
        </p>
      ))}
    </div>
  );
}

/** The words "(niet verplicht)" for the exceptions. */
export function Optional() {
  return <span className="optional"> {useMessages().forms.optional}</span>;
}

type Props = Omit<FieldProps, 'name'> & { id: string; errors: string[]; children: ReactNode };

/** Label, hint and error above a single control. */
export function FormField({ id, label, hint, optional, errors, children }: Props) {
  return (
    <div className={classes('field', errors.length > 0 && 'field-invalid')}>
      <label htmlFor={id}>
        {label}
        {optional ? <Optional /> : null}
      </label>
      {hint ? (
        <div className="hint" id={`${id}-hint`}>
          {hint}
        </div>
      ) : null}
      <FieldErrors id={id} errors={errors} />
      {children}
    </div>
  );
}

type GroupProps = Props & { heading?: boolean | undefined; described: string | undefined };

/** Legend, hint and error above several controls; with `heading` the legend is the h1 of a question page. */
export function FieldGroup({ id, label, hint, optional, errors, heading, described, children }: GroupProps) {
  const text = (
    <>
      {label}
      {optional ? <Optional /> : null}
    </>
  );
  return (
    <fieldset className={classes('field', errors.length > 0 && 'field-invalid')} aria-describedby={described}>
      <legend>{heading ? <h1>{text}</h1> : text}</legend>
      {hint ? (
        <div className="hint" id={`${id}-hint`}>
          {hint}
        </div>
      ) : null}
      <FieldErrors id={id} errors={errors} />
      {children}
    </fieldset>
  );
}
