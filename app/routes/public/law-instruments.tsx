import type { LawView } from '#workflows/law-view.ts';
import { DataTable } from '../../components/data-table.tsx';
import { Disclosure } from '../../components/disclosure.tsx';
import { StatusTag } from '../../components/status-tag.tsx';
import { Day } from '../../components/time.tsx';
import { useFormat, useLanguage, useMessages } from '../../i18n/use-messages.tsx';
import { paths } from '../../paths.ts';
import { LawLink } from '../../dossier/law-links.tsx';
import { RuleStanding } from './system-law-words.tsx';

type Instrument = LawView['instruments'][number];

/** The rules of the version in force, each with its first day, standing and how sure the register is of its text. */
function Rules({ rules }: Pick<Instrument, 'rules'>) {
  const m = useMessages();
  const lang = useLanguage();
  const words = m.register.law;
  return (
    <Disclosure summary={words.rules(rules.length)}>
      <p className="quiet">{words.confidenceNote}</p>
      <DataTable
        caption={words.rules(rules.length)}
        captionHidden
        columns={[
          {
            header: words.rule,
            rowHeader: true,
            cell: ({ id, title }) => <a href={paths.lawRule(lang, id)}>{title[lang]}</a>,
          },
          { header: words.from, cell: ({ from }) => <Day on={from} look="short" /> },
          { header: words.standing, cell: ({ status }) => (status ? <RuleStanding status={status} /> : null) },
          { header: words.confidence, cell: ({ confidence }) => m.provider.law.confidence[confidence] },
        ]}
        rows={[...rules]}
        rowKey={({ id }) => id}
      />
    </Disclosure>
  );
}

function Versions({ versions }: Pick<Instrument, 'versions'>) {
  const lang = useLanguage();
  const format = useFormat();
  const words = useMessages().register.law;
  return (
    <Disclosure summary={words.otherVersions}>
      {versions.map(({ id, from, to, changes, source, hash }) => (
        <div key={id}>
          <h4>
            {words.version} {format.day(from)}
          </h4>
          <p>{changes[lang]}</p>
          <p className="quiet">
            {words.until}
            {': '}
            {to ? format.day(to) : words.noEnd}. {words.source}
            {': '}
            {source}
          </p>
          {hash ? (
            <p className="quiet">
              {words.frozen}
              {': '}
              <span className="number hash">{hash}</span>
            </p>
          ) : null}
        </div>
      ))}
      <p className="quiet">{words.frozenNote}</p>
    </Disclosure>
  );
}

/** Each law with the version of the day. */
export function LawInstruments({ instruments }: Pick<LawView, 'instruments'>) {
  const lang = useLanguage();
  const format = useFormat();
  const words = useMessages().register.law;
  return instruments.map(({ id, title, inForce, rules, versions }) => (
    <div key={id}>
      <h3>{title[lang]}</h3>
      <p>
        {inForce === null
          ? words.notInForce
          : inForce.to === null
            ? words.inForce(format.day(inForce.from))
            : words.inForceUntil(format.day(inForce.from), format.day(inForce.to))}
      </p>
      {rules.length > 0 ? <Rules rules={rules} /> : null}
      <Versions versions={versions} />
    </div>
  ));
}

/** Every provision that the register rests on, by text, with both official texts. */
export function LawSources({ sources }: Pick<LawView, 'sources'>) {
  const lang = useLanguage();
  const words = useMessages().register.law;
  return (
    <>
      <p className="quiet">{words.sourcesNote}</p>
      {sources.map(({ instrument, status, citations }) => (
        <Disclosure key={instrument.nl} summary={words.sourceSummary(instrument[lang], citations.length)}>
          {status === 'in-force' ? null : (
            <p>
              <StatusTag tone={status === 'guidance' ? 'info' : 'warn'}>{words.status[status]}</StatusTag>
            </p>
          )}
          <ul>
            {citations.map((citation) => (
              <li key={citation.id}>
                <LawLink citation={citation} /> <span className="quiet">{citation.provision?.title[lang]}</span>
              </li>
            ))}
          </ul>
        </Disclosure>
      ))}
    </>
  );
}
