import { classes } from './classes.ts';
import { FormField, type FieldProps } from './form-field.tsx';
import { useField } from './form-state.tsx';

type Props = FieldProps & {
  /** What it takes: sets keyboard and attributes. A password is never written back into the page. */
  type?: 'text' | 'email' | 'tel' | 'url' | 'password' | 'search';
  /** How much is expected, in characters: the width tells the reader. */
  width?: 4 | 8 | 12 | 20 | 30;
  autoComplete?: string;
  /** `numeric` for digits only: never a number spinner. */
  inputMode?: 'numeric' | 'decimal' | 'text';
  maxLength?: number;
  spellCheck?: boolean;
  prefix?: string;
  suffix?: string;
};

/** A field of one line. */
export function TextInput({ name, label, hint, optional, type = 'text', width, prefix, suffix, ...rest }: Props) {
  const field = useField(name, Boolean(hint));
  const input = (
    <input
      {...field.control}
      {...rest}
      className={classes('input', width && `input-${width}`)}
      type={type}
      defaultValue={type === 'password' ? undefined : field.text}
    />
  );
  return (
    <FormField id={field.id} label={label} hint={hint} errors={field.errors} {...(optional && { optional })}>
      {prefix || suffix ? (
        <div className="affixed">
          {prefix ? <span className="affix">{prefix}</span> : null}
          {input}
          {suffix ? <span className="affix">{suffix}</span> : null}
        </div>
      ) : (
        input
      )}
    </FormField>
  );
}
