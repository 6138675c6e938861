import { FormField, type FieldProps } from './form-field.tsx';
import { useField } from './form-state.tsx';

type Props = FieldProps & {
  rows?: number;
  /** The greatest number of characters; said in words, not enforced while typing, so that nothing pasted is cut off. */
  atMost?: number;
};

/** A field of several lines. */
export function Textarea({ name, label, hint, optional, rows = 5, atMost }: Props) {
  const field = useField(name, Boolean(hint));
  const limitId = `${field.id}-limit`;
  const described = [field.described, atMost && limitId].filter(Boolean).join(' ');
  return (
    <FormField id={field.id} label={label} hint={hint} errors={field.errors} {...(optional && { optional })}>
      <textarea
        {...field.control}
        aria-describedby={described || undefined}
        className="input input-text"
        rows={rows}
        defaultValue={field.text}
      />
      {atMost ? (
        <div className="hint" id={limitId}>
          {field.words.atMost(atMost)}
        </div>
      ) : null}
    </FormField>
  );
}
