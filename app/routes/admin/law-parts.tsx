import type { LawInForce } from '#workflows/law-in-force-view.ts';
import { DataTable } from '../../components/data-table.tsx';
import { Disclosure } from '../../components/disclosure.tsx';
import { Notice } from '../../components/notice.tsx';
import { SummaryList } from '../../components/summary-list.tsx';
import { Day } from '../../components/time.tsx';
import { word } from '../../dossier/words.ts';
import { useFormat, useLanguage, useMessages } from '../../i18n/use-messages.tsx';
import { paths } from '../../paths.ts';
import { LawLinks } from '../provider/law-links.tsx';
import { resultText } from '../provider/result-words.ts';
import { RuleStanding } from '../public/system-law-words.tsx';

type Instrument = LawInForce['instruments'][number];

/** The version of the day, with its checksum compared with the text of the program. */
export function LawVersion({ version }: { version: NonNullable<Instrument['version']> }) {
  const lang = useLanguage();
  const { lawInForce: words } = useMessages();
  return (
    <>
      {version.seal === 'changed' ? <Notice kind="problem">{word(words.seal, version.seal)}</Notice> : null}
      <SummaryList
        rows={[
          { term: words.version, value: <span className="number">{version.id}</span> },
          { term: words.changes, value: version.changes[lang] },
          { term: words.source, value: version.source },
          {
            term: words.hash,
            value: (
              <>
                <span className="number hash">{version.hash}</span>
                <br />
                {version.seal === 'changed' ? null : word(words.seal, version.seal)}
              </>
            ),
          },
        ]}
      />
    </>
  );
}

/** Every rule, with its first day, standing, certainty and the articles it rests on. */
export function LawRules({ rules }: Pick<Instrument, 'rules'>) {
  const m = useMessages();
  const lang = useLanguage();
  const format = useFormat();
  const { lawInForce: words } = m;
  if (rules.length === 0) return null;
  return (
    <Disclosure summary={words.rules(format.number(rules.length))}>
      <DataTable
        caption={words.rules(format.number(rules.length))}
        captionHidden
        rows={rules}
        rowKey={({ id }) => id}
        columns={[
          {
            header: words.rule,
            rowHeader: true,
            cell: ({ id, title }) => (
              <>
                <a href={paths.lawRule(lang, id)}>{title[lang]}</a>
                <br />
                <span className="number quiet">{id}</span>
              </>
            ),
          },
          { header: words.from, cell: ({ from }) => <Day on={from} look="short" /> },
          { header: words.standing, cell: ({ status }) => (status ? <RuleStanding status={status} /> : null) },
          { header: words.confidence, cell: ({ confidence }) => word(m.provider.law.confidence, confidence) },
          { header: words.articles, cell: ({ citations }) => <LawLinks citations={citations} /> },
        ]}
      />
    </Disclosure>
  );
}

/** Cases with their facts and the outcome that their source expects. */
export function LawExamples({ examples }: Pick<Instrument, 'examples'>) {
  const m = useMessages();
  const lang = useLanguage();
  const format = useFormat();
  const { lawInForce: words } = m;
  if (examples.length === 0) return null;
  const text = (what: string, value: string | boolean | null) =>
    what === 'changeKind' && typeof value === 'string'
      ? word(m.version.kind, value)
      : value === null
        ? words.none
        : typeof value === 'boolean'
          ? value
            ? words.yes
            : words.no
          : resultText(m, value);
  return (
    <Disclosure summary={words.examples(format.number(examples.length))}>
      <p className="quiet">{words.examplesLead}</p>
      {examples.map(({ id, title, source, asOf, facts, expected }) => (
        <Disclosure key={id} summary={title[lang]}>
          <p className="quiet">
            {words.source}
            {': '}
            {source}, {words.exampleDay(format.day(asOf))}
          </p>
          <h3>{words.expected}</h3>
          <ul>
            {expected.map(({ what, values }) => (
              <li key={what}>
                {word(words.fields, what)}
                {': '}
                <strong>
                  {values.length === 0
                    ? words.none
                    : format.list(values.map((value: string | boolean | null) => text(what, value)))}
                </strong>
              </li>
            ))}
          </ul>
          <h3>{words.facts}</h3>
          <ul>
            {facts.map((one) => (
              <li key={one.name}>
                {one.title[lang]} <strong>{one.answer[lang]}</strong>
              </li>
            ))}
          </ul>
        </Disclosure>
      ))}
    </Disclosure>
  );
}
