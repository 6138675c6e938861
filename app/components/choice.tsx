import type { ReactNode } from 'react';

/** One answer of a group. */
export type Choice = {
  value: string;
  label: ReactNode;
  hint?: ReactNode;
  /** Shown under the answer; always visible, because pages work without script. */
  detail?: ReactNode;
  /** Set apart from the answers above it by the word "of". */
  apart?: boolean;
};

type Props = { kind: 'radio' | 'checkbox'; id: string; name: string; choice: Choice; checked: boolean; or: string };

/** One radio button or checkbox with its label; the whole line is the target. */
export function ChoiceLine({ kind, id, name, choice, checked, or }: Props) {
  const hintId = choice.hint ? `${id}-hint-own` : undefined;
  return (
    <>
      {choice.apart ? <p className="choice-or">{or}</p> : null}
      <div className="choice">
        <input
          type={kind}
          id={id}
          name={name}
          value={choice.value}
          defaultChecked={checked}
          aria-describedby={hintId}
        />
        <label htmlFor={id}>{choice.label}</label>
        {choice.hint ? (
          <div className="hint" id={hintId}>
            {choice.hint}
          </div>
        ) : null}
        {choice.detail ? <div className="choice-detail">{choice.detail}</div> : null}
      </div>
    </>
  );
}
