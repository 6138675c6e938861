import { useMessages } from '../i18n/use-messages.tsx';
import { Disclosure } from './disclosure.tsx';

/** The answer of the server to a form that was not accepted, as far as a page shows it. */
export type NotAccepted = {
  intent: string;
  lastResult: { error?: Record<string, string[] | null> };
  /** Set when someone else was first, or when the step no longer exists: what was typed. */
  overtaken: { typed: [string, string][] } | null;
};

/** Someone else was first: says so above the page, and keeps what was typed, also when its form is gone. Shows nothing otherwise. */
export function Overtaken({ answer }: { answer: NotAccepted | undefined }) {
  const { forms, problems } = useMessages();
  if (!answer?.overtaken) return null;
  const typed = answer.overtaken.typed.map(([, value]) => value);
  return (
    <div className="error-summary" role="alert" tabIndex={-1} autoFocus aria-labelledby="overtaken">
      <h2 id="overtaken">{forms.errorTitle}</h2>
      {(answer.lastResult.error?.[''] ?? []).map((message) => (
        <p key={message}>{message}</p>
      ))}
      {typed.length > 0 ? (
        <Disclosure summary={problems.ownText} open>
          {typed.map((value, n) => (
            <p key={n}>{value}</p>
          ))}
        </Disclosure>
      ) : null}
    </div>
  );
}
