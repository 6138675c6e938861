import type { ReactNode } from 'react';
import { useMessages } from '../i18n/use-messages.tsx';

type Props = {
  /** What the act does, in one sentence. */
  consequence: ReactNode;
  /** Who gets a message of it. */
  informed?: ReactNode[];
  /** Who else must agree before it counts. */
  fourEyes?: ReactNode[];
  /** The StepForm with reason, date of effect and the button. */
  children: ReactNode;
};

/** The body of the page before an act that cannot be undone. */
export function ConfirmPanel({ consequence, informed = [], fourEyes = [], children }: Props) {
  const { confirm } = useMessages().components;
  const part = (title: string, people: ReactNode[]) =>
    people.length > 0 ? (
      <>
        <h2>{title}</h2>
        <ul>
          {people.map((person, n) => (
            <li key={n}>{person}</li>
          ))}
        </ul>
      </>
    ) : null;
  return (
    <div className="confirm">
      <div className="confirm-facts">
        <h2>{confirm.consequence}</h2>
        {typeof consequence === 'string' ? <p>{consequence}</p> : consequence}
        {part(confirm.informed, informed)}
        {part(confirm.fourEyes, fourEyes)}
      </div>
      {children}
    </div>
  );
}
