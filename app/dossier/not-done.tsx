import { Disclosure } from '../components/disclosure.tsx';
import { useMessages } from '../i18n/use-messages.tsx';
import type { FormAnswer } from './acts.tsx';

/** What was typed, from the form as it was sent back: texts only, the order of the form. */
function typedIn({ overtaken, lastResult }: NonNullable<FormAnswer>): string[] {
  if (overtaken) return overtaken.typed.map(([, value]) => value);
  return Object.values(lastResult.initialValue ?? {}).filter(
    (value): value is string => typeof value === 'string' && value.trim() !== '',
  );
}

/**
 * Says above the page that an act was not done, when its form cannot say so itself: someone else was first, or the step is not
 * possible any more. What was typed stays, to copy. Shows nothing otherwise.
 */
export function NotDone({ answer, hasForm }: { answer: NonNullable<FormAnswer>; hasForm: boolean }) {
  const { page } = useMessages().workflow;
  if (hasForm && !answer.overtaken) return null;
  const reasons = Object.values(answer.lastResult.error ?? {}).flatMap((messages) => messages ?? []);
  const typed = typedIn(answer);
  return (
    <div className="error-summary" role="alert" tabIndex={-1} autoFocus aria-labelledby="not-done">
      <h2 id="not-done">{page.notAccepted}</h2>
      {[...new Set(reasons)].map((reason) => (
        <p key={reason}>{reason}</p>
      ))}
      {typed.length > 0 ? (
        <Disclosure summary={page.ownText} open>
          {typed.map((value, n) => (
            <p key={n}>{value}</p>
          ))}
        </Disclosure>
      ) : null}
    </div>
  );
}
