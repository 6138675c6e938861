import type { LawInForce } from '#workflows/law-in-force-view.ts';
import { Button } from '../../components/button.tsx';
import { DateFields } from '../../components/date-fields.tsx';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { FormStateContext, type FormState } from '../../components/form-state.tsx';
import { useFormat, useLanguage, useMessages } from '../../i18n/use-messages.tsx';
import { paths } from '../../paths.ts';

type Props = {
  action: string;
  versions: LawInForce['versions'];
  values: Record<string, unknown>;
  faults: Record<string, string[]>;
};

/** Two days to compare, or two versions that follow each other. */
export function CompareDays({ action, versions, values, faults }: Props) {
  const { lawInForce: words } = useMessages();
  const lang = useLanguage();
  const format = useFormat();
  const state: FormState = { id: 'compare-days', values, errors: faults };
  const pairs = versions.flatMap((one, n) => {
    const before = versions[n - 1];
    return before && before.title.nl === one.title.nl ? [[before, one] as const] : [];
  });
  return (
    <FormStateContext.Provider value={state}>
      <ErrorSummary form={state} />
      <form className="form" id="compare-days" method="get" action={action} noValidate>
        <DateFields name="first" label={words.first} hint={words.dayHint} />
        <DateFields name="second" label={words.second} hint={words.dayHint} />
        <Button look="secondary">{words.submit}</Button>
      </form>
      {pairs.length > 0 ? (
        <>
          <h3>{words.versionsOf}</h3>
          <ul>
            {pairs.map(([before, one]) => (
              <li key={one.id}>
                <a href={`${paths.admin.lawDifference()}?from=${before.from}&to=${one.from}`}>
                  {words.pair(one.title[lang], format.day(before.from), format.day(one.from))}
                </a>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </FormStateContext.Provider>
  );
}
