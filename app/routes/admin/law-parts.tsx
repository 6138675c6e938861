import type { LawInForce } from '#workflows/law-in-force-view.ts';
import { DataTable } from '../../components/data-table.tsx';
import { Disclosure } from '../../components/disclosure.tsx';
import { Notice } from '../../components/notice.tsx';
import { SummaryList } from '../../components/summary-list.tsx';
import { Day } from '../../components/time.tsx';
import { word } from '../../dossier/words.ts';
import { useFormat, useLanguage, useMessages } from '../../i18n/use-messages.tsx';
import { paths } from '../../paths.ts';
import { LawLinks } from '../../dossier/law-links.tsx';
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

/** The cases that the law is tested with, each with a page of its own. */
export function LawExamples({ examples }: Pick<Instrument, 'examples'>) {
  const lang = useLanguage();
  const format = useFormat();
  const { lawInForce: words } = useMessages();
  if (examples.length === 0) return null;
  return (
    <Disclosure summary={words.examples(format.number(examples.length))}>
      <p className="quiet">{words.examplesLead}</p>
      <ul>
        {examples.map(({ id, title }) => (
          <li key={id}>
            <a href={paths.admin.lawExample(id)}>{title[lang]}</a>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
