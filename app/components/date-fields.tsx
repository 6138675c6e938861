import { FieldGroup, type FieldProps } from './form-field.tsx';
import { useField } from './form-state.tsx';

const parts = [
  { part: 'day', width: 'input-2' },
  { part: 'month', width: 'input-2' },
  { part: 'year', width: 'input-4' },
] as const;

type Props = FieldProps & { heading?: boolean };

/** A day in three fields named `<name>.day`, `.month` and `.year`: no calendar, no language of the browser. */
export function DateFields({ name, label, hint, optional, heading }: Props) {
  const whole = useField(name, Boolean(hint));
  const fields = {
    day: useField(`${name}.day`, false),
    month: useField(`${name}.month`, false),
    year: useField(`${name}.year`, false),
  };
  const errors = [...new Set([...whole.errors, ...parts.flatMap(({ part }) => fields[part].errors)])];
  const described = [hint && `${whole.id}-hint`, errors.length > 0 && `${whole.id}-error`].filter(Boolean).join(' ');
  return (
    <FieldGroup
      id={whole.id}
      label={label}
      hint={hint}
      errors={errors}
      heading={heading}
      described={described || undefined}
      {...(optional && { optional })}
    >
      <div className="date-fields">
        {parts.map(({ part, width }) => (
          <div key={part}>
            <label htmlFor={fields[part].id}>{whole.words[part]}</label>
            <input
              className={`input ${width}`}
              id={fields[part].id}
              name={`${name}.${part}`}
              type="text"
              inputMode="numeric"
              autoComplete="off"
              defaultValue={fields[part].text}
              aria-invalid={fields[part].errors.length > 0 || whole.errors.length > 0 ? true : undefined}
            />
          </div>
        ))}
      </div>
    </FieldGroup>
  );
}
