import { FormField, type FieldProps } from './form-field.tsx';
import { useField } from './form-state.tsx';

type Props = FieldProps & {
  choices: { value: string; label: string }[];
  /** The empty first entry; "Maak een keuze" unless told. */
  empty?: string;
};

/** One answer out of at most a dozen in little room; prefer RadioGroup. */
export function Select({ name, label, hint, optional, choices, empty }: Props) {
  const field = useField(name, Boolean(hint));
  return (
    <FormField id={field.id} label={label} hint={hint} errors={field.errors} {...(optional && { optional })}>
      <select {...field.control} className="input" defaultValue={field.text}>
        <option value="">{empty ?? field.words.choose}</option>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </FormField>
  );
}
