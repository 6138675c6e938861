import type { RoleView } from '#workflows/role-view.ts';
import { DataTable } from '../../components/data-table.tsx';
import { Disclosure } from '../../components/disclosure.tsx';
import { Section } from '../../components/heading.tsx';
import { SummaryList } from '../../components/summary-list.tsx';
import { useLanguage, useMessages } from '../../i18n/use-messages.tsx';
import { LawLinks } from '../../dossier/law-links.tsx';

type Result = NonNullable<RoleView['result']>;

/** The roles that are certain, what follows from them, what is still open, and every rule that led there. */
export function RoleResult({ result }: { result: Result }) {
  const { lawRole: words, provider } = useMessages();
  const lang = useLanguage();
  const named = (names: readonly string[]) => names.map((name) => words.roles[name] ?? name).join(', ');
  const yesOrNo = (value: boolean | null) => (value === null ? words.notYet : value ? words.yes : words.no);
  const { roles, open, becomesProvider, becomesManufacturer, firstProvider, ask, review, steps } = result;
  const certain = roles.length > 0 ? named(roles) : result.outcome === 'decided' ? words.noneDecided : words.none;
  const changing = steps.filter(({ rule }) => rule === 'ai-act/25-1');
  const unsure = changing.some(({ possible }) => possible.length > 1);
  return (
    <Section id="result" title={words.result}>
      <p className="term-due" role="status">
        <strong>{certain}</strong>
      </p>
      <SummaryList
        rows={[
          ...(open.length > 0 ? [{ term: words.open, value: named(open) }] : []),
          {
            term: words.becomes,
            value:
              becomesProvider.length > 0
                ? words.becomesBy(becomesProvider.join(', '))
                : unsure
                  ? words.notYet
                  : words.becomesNot,
          },
          ...(firstProvider ? [{ term: words.first, value: words.firstIs[firstProvider] }] : []),
          ...(becomesManufacturer.length > 0
            ? [{ term: words.manufacturer, value: words.manufacturerBy(becomesManufacturer.join(', ')) }]
            : []),
          { term: words.representative, value: yesOrNo(result.representativeNeeded) },
          { term: words.agreement, value: yesOrNo(result.writtenAgreement) },
        ]}
      />
      {review.length > 0 ? (
        <>
          <h3>{words.person}</h3>
          {review.map(({ question, why, citations }) => (
            <div key={question.nl}>
              <p>
                <strong>{question[lang]}</strong>
              </p>
              <p>{why[lang]}</p>
              <LawLinks citations={citations} />
            </div>
          ))}
        </>
      ) : null}
      {ask.length > 0 ? (
        <>
          <h3>{words.still}</h3>
          <ul>
            {ask.map(({ name, title }) => (
              <li key={name}>{title[lang]}</li>
            ))}
          </ul>
        </>
      ) : null}
      <Disclosure summary={words.why}>
        <DataTable
          caption={words.whyCaption}
          columns={[
            { header: words.rule, rowHeader: true, cell: ({ title }) => title[lang] },
            {
              header: words.answers,
              cell: ({ facts }) =>
                facts.length === 0
                  ? words.noAnswers
                  : facts
                      .map(
                        ({ title, label, yes }) => `${title[lang]} ${label ? label[lang] : yes ? words.yes : words.no}`,
                      )
                      .join('; '),
            },
            {
              header: words.outcome,
              cell: ({ possible, status, confidence }) => (
                <>
                  {possible.length > 1 ? words.notYet : (words.values[String(possible[0])] ?? String(possible[0]))}
                  {status === 'pending' ? <span className="quiet"> {words.later}</span> : null}
                  {confidence === 'verified' ? null : (
                    <span className="quiet"> {provider.law.confidence[confidence]}</span>
                  )}
                </>
              ),
            },
            { header: words.law, cell: ({ citations }) => <LawLinks citations={citations} /> },
          ]}
          rows={[...steps]}
          rowKey={({ rule }) => rule}
        />
      </Disclosure>
      <p className="quiet">{words.caution}</p>
    </Section>
  );
}
