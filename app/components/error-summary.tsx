import { useMessages } from '../i18n/use-messages.tsx';
import { fieldId, valueAt, type FormState } from './form-state.tsx';

/** The control that a message leads to: for a day without a faulty part, its first field. */
function target(form: FormState, name: string) {
  const isDay = valueAt(form.values, `${name}.day`) !== undefined;
  return `#${fieldId(form.id, isDay ? `${name}.day` : name)}`;
}

/** All that is wrong, above the form, each message a link to its field. Takes the focus by plain HTML. */
export function ErrorSummary({ form }: { form: FormState }) {
  const { forms } = useMessages();
  const entries = Object.entries(form.errors).flatMap(([name, messages]) =>
    (messages ?? []).map((message) => ({ name, message })),
  );
  if (entries.length === 0) return null;
  const headingId = `${form.id}-errors`;
  return (
    <div className="error-summary" role="alert" tabIndex={-1} autoFocus aria-labelledby={headingId}>
      <h2 id={headingId}>{forms.errorTitle}</h2>
      <ul>
        {entries.map(({ name, message }) => (
          <li key={`${name} ${message}`}>{name === '' ? message : <a href={target(form, name)}>{message}</a>}</li>
        ))}
      </ul>
    </div>
  );
}
