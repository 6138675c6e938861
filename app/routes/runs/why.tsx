import type { DutyChange } from '#workflows/reevaluation/duty-changes.ts';
import type { Reason, Why as WhyView } from '#workflows/reevaluation/reasons.ts';
import { DataTable, type Column } from '../../components/data-table.tsx';
import { Disclosure } from '../../components/disclosure.tsx';
import { Day } from '../../components/time.tsx';
import { useFormat, useLanguage, useMessages } from '../../i18n/use-messages.tsx';
import { paths } from '../../paths.ts';
import { LawLinks } from '../../dossier/law-links.tsx';
import { RuleName, RuleSideView } from './rule-side.tsx';

/** Rules before and after: what they answered, in which version of which law, on which articles. */
function Compared({ caption, hidden, reasons }: { caption: string; hidden?: boolean; reasons: Reason[] }) {
  const { why: words, run } = useMessages().reevaluation;
  const side = (one: Reason['before'], missing: string, reason: Reason, differs: Reason['differs'] = []) => (
    <RuleSideView
      side={one}
      missing={missing}
      differs={differs}
      withArticles={reason.differs.includes('provision')}
      withDay
    />
  );
  return (
    <DataTable
      caption={caption}
      {...(hidden && { captionHidden: true })}
      rows={reasons}
      rowKey={({ rule }) => rule}
      columns={[
        { header: words.rule, rowHeader: true, cell: (reason) => <RuleName reason={reason} /> },
        { header: run.was, cell: (reason) => side(reason.before, words.absent, reason) },
        { header: run.becomes, cell: (reason) => side(reason.after, words.gone, reason, reason.differs) },
      ]}
    />
  );
}

/** Rules whose first day has come: their answer, and since when. */
function Begun({ reasons }: { reasons: Reason[] }) {
  const { why: words } = useMessages().reevaluation;
  const lang = useLanguage();
  const columns: Column<Reason>[] = [
    {
      header: words.rule,
      rowHeader: true,
      cell: ({ rule, title, after }) => (
        <>
          <a href={paths.lawRule(lang, rule)}>{title[lang]}</a>
          <LawLinks citations={after?.citations ?? []} />
        </>
      ),
    },
    {
      header: words.answer,
      cell: ({ after }) => <RuleSideView side={after} missing={words.gone} />,
    },
    { header: words.since, cell: ({ after }) => (after?.from ? <Day on={after.from} look="short" /> : null) },
  ];
  return <DataTable caption={words.begun} rows={reasons} rowKey={({ rule }) => rule} columns={columns} />;
}

/** In one sentence why the outcome differs where no rule answers otherwise, or what else came with time. */
function useCause(): (why: WhyView, duties: DutyChange[]) => string | null {
  const { why: words } = useMessages().reevaluation;
  const format = useFormat();
  return ({ reasons, passed }, duties) => {
    const told = passed.map(({ kind, day, count }) => words.passed[kind](format.day(day), count));
    if (told.length > 0) return (reasons.length === 0 ? words.onlyDays : words.alsoDays)(format.list(told));
    if (reasons.length > 0) return null;
    return duties.length > 0 ? words.onlyDuties : words.nothing;
  };
}

/** Why the law gives a system another outcome: in a sentence where only time passed, else rule by rule. */
export function Why({ why, duties }: { why: WhyView; duties: DutyChange[] }) {
  const { why: words } = useMessages().reevaluation;
  const { reasons, begun, restated } = why;
  const cause = useCause()(why, duties);
  return (
    <>
      {reasons.length > 0 ? <Compared caption={words.rules} reasons={reasons} /> : null}
      {cause ? <p>{cause}</p> : null}
      {begun.length > 0 ? <Begun reasons={begun} /> : null}
      {restated.length > 0 ? (
        <Disclosure summary={words.restated(restated.length)}>
          <Compared caption={words.restated(restated.length)} hidden reasons={restated} />
        </Disclosure>
      ) : null}
    </>
  );
}
