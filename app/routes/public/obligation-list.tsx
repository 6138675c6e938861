import type { DutyLine } from '#workflows/duties/lines.ts';
import { Disclosure } from '../../components/disclosure.tsx';
import { StatusTag } from '../../components/status-tag.tsx';
import { SummaryList, type SummaryRow } from '../../components/summary-list.tsx';
import { useFormat, useLanguage, useMessages } from '../../i18n/use-messages.tsx';
import { LawLink, LawLinks } from '../../dossier/law-links.tsx';

/** Duties that are not simply law, or of which nobody read the source, carry a mark. */
function Marks({ status, confidence }: Pick<DutyLine, 'status' | 'confidence'>) {
  const { status: statuses, confidence: confidences } = useMessages().provider.law;
  return (
    <>
      {status === 'applying' || status === 'pending' ? null : (
        <StatusTag tone="warn">{statuses[status] ?? status}</StatusTag>
      )}{' '}
      {confidence === 'verified' ? null : <StatusTag tone="neutral">{confidences[confidence] ?? confidence}</StatusTag>}
    </>
  );
}

function useRows(): (duty: DutyLine) => SummaryRow[] {
  const m = useMessages();
  const lang = useLanguage();
  const format = useFormat();
  const { duties: words } = m.register;
  const row = (term: string, value: { nl: string; en: string } | null): SummaryRow[] =>
    value ? [{ term, value: value[lang] }] : [];
  return (duty) => [
    {
      term: words.since,
      value: (
        <>
          {format.day(duty.from)}
          {duty.otherFrom ? <p className="quiet">{words.otherFrom(format.day(duty.otherFrom))}</p> : null}
        </>
      ),
    },
    {
      term: words.law,
      value: (
        <>
          <LawLink citation={duty.citation} />
          {duty.limitable ? <p className="quiet">{words.limitable}</p> : null}
        </>
      ),
    },
    ...row(words.condition, duty.condition),
    { term: words.evidence, value: duty.evidence ? duty.evidence[lang] : words.noEvidence },
    ...row(words.keep, duty.keep),
    ...(duty.serves.length > 0
      ? [{ term: words.serves, value: <LawLinks citations={duty.serves.flatMap(({ citations }) => citations)} /> }]
      : []),
  ];
}

function Duty({ duty, roles }: { duty: DutyLine; roles: boolean }) {
  const lang = useLanguage();
  const { duties: words, system } = useMessages().register;
  const rows = useRows();
  return (
    <Disclosure
      summary={
        <>
          {duty.title[lang]}{' '}
          {roles ? <span className="quiet">({system.obligations.role[duty.role] ?? duty.role})</span> : null}{' '}
          {duty.condition ? <StatusTag tone="neutral">{words.conditional}</StatusTag> : null}{' '}
          <Marks status={duty.status} confidence={duty.confidence} />
        </>
      }
    >
      <SummaryList rows={rows(duty)} />
    </Disclosure>
  );
}

/** Duties by first day, each opening on its evidence: what applies now, then every day that comes. */
export function ObligationList({ duties, roles = true }: { duties: DutyLine[]; roles?: boolean }) {
  const words = useMessages().register.duties;
  const format = useFormat();
  const applying = duties.filter(({ status }) => status === 'applying');
  const rest = duties.filter(({ status }) => status !== 'applying');
  const days = [...new Set(rest.map(({ from }) => from))];
  const groups = [
    ...(applying.length > 0 ? [{ id: 'now', title: words.now, own: applying }] : []),
    ...days.map((day) => ({
      id: day,
      title: words.later(format.day(day)),
      own: rest.filter(({ from }) => from === day),
    })),
  ];
  return (
    <>
      {groups.map(({ id, title, own }) => (
        <div key={id}>
          <h3>
            {title} <span className="quiet">({words.count(own.length)})</span>
          </h3>
          {own.map((duty) => (
            <Duty key={duty.id} duty={duty} roles={roles} />
          ))}
        </div>
      ))}
    </>
  );
}
