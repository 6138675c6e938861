import { ChoiceLine, type Choice } from './choice.tsx';
import { FieldGroup, type FieldProps } from './form-field.tsx';
import { useField } from './form-state.tsx';

type Props = FieldProps & {
  choices: Choice[];
  /** The legend is the h1 of the page: one question per page. */
  heading?: boolean;
};

/** One answer out of a few; nothing is chosen beforehand unless it was saved. */
export function RadioGroup({ name, label, hint, optional, choices, heading }: Props) {
  const field = useField(name, Boolean(hint));
  return (
    <FieldGroup
      id={field.id}
      label={label}
      hint={hint}
      errors={field.errors}
      heading={heading}
      described={field.described}
      {...(optional && { optional })}
    >
      {choices.map((choice, n) => (
        <ChoiceLine
          key={choice.value}
          kind="radio"
          id={n === 0 ? field.id : `${field.id}-${n + 1}`}
          name={name}
          choice={choice}
          checked={field.text === choice.value}
          or={field.words.or}
        />
      ))}
    </FieldGroup>
  );
}
