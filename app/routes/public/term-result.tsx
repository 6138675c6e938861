import type { termView } from '#workflows/term-view.ts';
import { DataTable } from '../../components/data-table.tsx';
import { Section } from '../../components/heading.tsx';
import { SummaryList } from '../../components/summary-list.tsx';
import { useFormat, useLanguage, useMessages } from '../../i18n/use-messages.tsx';
import { LawLinks } from '../provider/law-links.tsx';

type Result = NonNullable<ReturnType<typeof termView>['result']>;

/** The last day, and the whole sum that leads to it. */
export function TermResult({ result }: { result: Result }) {
  const words = useMessages().register.law.terms;
  const lang = useLanguage();
  const format = useFormat();
  const { dayZero, nominal, target, due, moved, explanation, citations, withSpecialDays, law, unit, count } = result;
  return (
    <Section id="result" title={words.result} note={`${count} ${words.units[unit]}, ${words.laws[law]}`}>
      <p className="term-due" role="status">
        <span className="quiet">{words.due}</span>
        <strong>{words.until(format.dayNamed(due))}</strong>
      </p>
      <SummaryList
        rows={[
          ...(target === due ? [] : [{ term: words.target, value: format.dayNamed(target) }]),
          { term: words.dayZero, value: format.dayNamed(dayZero) },
          { term: words.nominal, value: format.dayNamed(nominal) },
          ...(withSpecialDays ? [{ term: words.alsoSpecial, value: format.dayNamed(withSpecialDays) }] : []),
        ]}
      />
      <h3>{words.sum}</h3>
      <p>{explanation[lang]}</p>
      {moved.length > 0 ? (
        <DataTable
          caption={words.movedCaption}
          columns={[
            { header: words.movedFrom, rowHeader: true, cell: ({ from }) => format.dayNamed(from) },
            { header: words.movedTo, cell: ({ to }) => format.dayNamed(to) },
            { header: words.movedWhy, cell: ({ name }) => name[lang] },
          ]}
          rows={[...moved]}
          rowKey={({ from, reason }) => from + reason}
        />
      ) : (
        <p>{words.notMoved}</p>
      )}
      <h3>{words.cites}</h3>
      <LawLinks citations={citations} />
      <p className="quiet">{words.caution}</p>
    </Section>
  );
}
