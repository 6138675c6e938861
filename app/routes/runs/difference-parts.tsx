import type { DutyChange } from '#workflows/reevaluation/duty-changes.ts';
import type { Standing } from '#workflows/registration/standing.ts';
import { DataTable } from '../../components/data-table.tsx';
import { StatusTag } from '../../components/status-tag.tsx';
import { Day } from '../../components/time.tsx';
import { word } from '../../dossier/words.ts';
import { useFormat, useLanguage, useMessages } from '../../i18n/use-messages.tsx';
import { LawLink } from '../../dossier/law-links.tsx';
import { Confidence } from './confidence.tsx';
import { RuleStanding } from '../public/system-law-words.tsx';

type Sides = { before: Standing; after: Standing; proposal?: string | null };

/** What the law concluded before and concludes now, line by line; what differs is marked in words. */
export function SideBySide({ before, after, proposal = null }: Sides) {
  const m = useMessages();
  const format = useFormat();
  const { system: words, run, whatIf } = m.reevaluation;
  const day = (on: string | null) => (on === null ? words.none : format.day(on));
  const lines: [string, (one: Standing) => string][] = [
    [words.outcome, ({ outcome }) => (outcome === 'decided' ? words.decided : words.undetermined)],
    [words.deviceClass, ({ deviceClass }) => word(m.taxonomy.deviceClass, deviceClass)],
    [
      words.findings,
      ({ findings }) =>
        findings.length === 0 ? words.none : format.list(findings.map((one) => word(m.taxonomy.finding, one))),
    ],
    [
      words.notifiedBody,
      ({ notifiedBody }) => (notifiedBody === null ? words.unknown : notifiedBody ? words.needed : words.notNeeded),
    ],
    [words.dutiesFrom, ({ dutiesFrom }) => day(dutiesFrom)],
    [words.transition, ({ transitionUntil }) => day(transitionUntil)],
  ];
  const rows = lines.map(([term, text]) => ({ term, was: text(before), is: text(after) }));
  return (
    <DataTable
      caption={words.side}
      captionHidden
      rows={rows}
      rowKey={({ term }) => term}
      columns={[
        { header: words.item, rowHeader: true, cell: ({ term }) => term },
        {
          header: proposal ? run.before : `${words.law} ${format.day(before.asOf)}`,
          cell: ({ was }) => was,
        },
        {
          header: proposal ? `${whatIf.mark}: ${proposal}` : `${words.law} ${format.day(after.asOf)}`,
          cell: ({ was, is }) => (was === is ? is : <strong>{is}</strong>),
        },
      ]}
    />
  );
}

/** Duties that are new, gone, moved or begun. */
export function DutyChanges({ duties }: { duties: DutyChange[] }) {
  const m = useMessages();
  const lang = useLanguage();
  const { system: words, run } = m.reevaluation;
  if (duties.length === 0) return <p>{words.noDuties}</p>;
  return (
    <DataTable
      caption={words.duties}
      captionHidden
      rows={duties}
      rowKey={({ id }) => id}
      columns={[
        {
          header: words.duty,
          rowHeader: true,
          cell: ({ title, role, standing, confidence, citation }) => (
            <>
              {title[lang]} <span className="quiet">({word(m.register.system.obligations.role, role)})</span>{' '}
              <LawLink citation={citation} /> {standing ? <RuleStanding status={standing} /> : null}{' '}
              <Confidence confidence={confidence} />
            </>
          ),
        },
        {
          header: run.was,
          cell: ({ before }) =>
            before ? <Day on={before} look="short" /> : <span className="quiet">{words.isNew}</span>,
        },
        {
          header: run.becomes,
          cell: ({ after, applies }) =>
            after ? (
              <>
                <Day on={after} look="short" /> {applies ? <StatusTag tone="ok">{words.appliesNow}</StatusTag> : null}
              </>
            ) : (
              <span className="quiet">{words.lapsed}</span>
            ),
        },
      ]}
    />
  );
}
