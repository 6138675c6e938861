import { classes } from './classes.ts';
import { FieldErrors, type FieldProps } from './form-field.tsx';
import { useField } from './form-state.tsx';

type Props = Omit<FieldProps, 'optional'> & { value?: string };

/** One statement to agree with; sends its value (`on` unless told) when ticked. */
export function Checkbox({ name, label, hint, value = 'on' }: Props) {
  const field = useField(name, Boolean(hint));
  return (
    <div className={classes('field', field.errors.length > 0 && 'field-invalid')}>
      <FieldErrors id={field.id} errors={field.errors} />
      <div className="choice">
        <input {...field.control} type="checkbox" value={value} defaultChecked={field.text === value} />
        <label htmlFor={field.id}>{label}</label>
        {hint ? (
          <div className="hint" id={`${field.id}-hint`}>
            {hint}
          </div>
        ) : null}
      </div>
    </div>
  );
}
