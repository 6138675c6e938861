import type { DeadlineView } from '#workflows/core/view.ts';
import { DataTable, type Column } from '../components/data-table.tsx';
import { EmptyState } from '../components/empty-state.tsx';
import { Section } from '../components/heading.tsx';
import { Pagination } from '../components/pagination.tsx';
import { StatusTag } from '../components/status-tag.tsx';
import { Day } from '../components/time.tsx';
import { daysBetween } from '../i18n/format.ts';
import { useFormat, useMessages } from '../i18n/use-messages.tsx';
import { Law } from './law.tsx';
import { LawStatus } from './limit-card.tsx';
import { paths } from '../paths.ts';
import { useGround } from './ground.ts';
import { LimitsFileLink } from './limits-file-link.tsx';
import { limitName } from './words.ts';

/** One running limit with the dossier it belongs to. */
export type DeadlineItem = { limit: DeadlineView; reference: string; title: string; href: string };

type Group = { id: string; title: string; items: DeadlineItem[] };

/** Days from the Monday of the week to this day: Monday 0, Sunday 6. */
const sinceMonday = (day: string) => (new Date(`${day}T12:00:00Z`).getUTCDay() + 6) % 7;

/** In which group a limit stands: late, this week, next week, then its month; stopped clocks apart. */
export function groupOf({ status, dueOn }: Pick<DeadlineView, 'status' | 'dueOn'>, today: string): string {
  if (status === 'paused') return 'standing';
  if (dueOn < today) return 'late';
  const week = Math.floor((daysBetween(today, dueOn) + sinceMonday(today)) / 7);
  return week === 0 ? 'thisWeek' : week === 1 ? 'nextWeek' : dueOn.slice(0, 7);
}

/** How few days left are marked as soon. */
const soonDays = 3;

function LastDay({ limit, today }: { limit: DeadlineView; today: string }) {
  const words = useMessages().workflow.page.deadlines;
  const format = useFormat();
  const groundOf = useGround();
  const { status, dueOn, stops } = limit;
  const standing = stops.find(({ to }) => to === null);
  if (status === 'paused' && standing)
    return <>{words.standingWhy(groundOf(standing.ground), format.day(standing.from))}</>;
  const left = format.daysLeft(today, dueOn);
  const tone = dueOn < today ? 'bad' : daysBetween(today, dueOn) <= soonDays ? 'warn' : null;
  return (
    <>
      <Day on={dueOn} look="short" />{' '}
      {tone ? <StatusTag tone={tone}>{left}</StatusTag> : <span className="quiet">({left})</span>}
    </>
  );
}

type Props = { rows: DeadlineItem[]; today: string; firstHref: string | null; nextHref: string | null };

/** Running limits in the order in which they end, in groups; each names its dossier, whom it binds and the rule. */
export function DeadlineList({ rows, today, firstHref, nextHref }: Props) {
  const m = useMessages();
  const format = useFormat();
  const { deadlines: words, list } = m.workflow.page;
  if (rows.length === 0 && !firstHref) return <EmptyState>{words.none}</EmptyState>;
  const columns: Column<DeadlineItem>[] = [
    { header: words.day, cell: ({ limit }) => <LastDay limit={limit} today={today} /> },
    { header: words.what, rowHeader: true, cell: ({ limit }) => limitName(m, limit.name) },
    {
      header: words.dossier,
      cell: ({ href, title, reference }) => (
        <>
          <a href={href}>{title}</a>
          <br />
          <span className="number quiet">{reference}</span>
        </>
      ),
    },
    { header: words.who, cell: ({ limit }) => limit.organisationName },
    {
      header: words.rule,
      cell: ({ limit }) => (
        <>
          <Law cites={[limit.ruleCite]} /> <LawStatus status={limit.lawStatus} />
        </>
      ),
    },
  ];
  const titles: Record<string, string> = {
    late: words.late,
    thisWeek: words.thisWeek,
    nextWeek: words.nextWeek,
    standing: words.standing,
  };
  const monthName = (id: string) => {
    const name = format.month(`${id}-01`);
    return name.charAt(0).toUpperCase() + name.slice(1);
  };
  const groups = rows.reduce<Group[]>((found, item) => {
    const id = groupOf(item.limit, today);
    const known = found.find((group) => group.id === id);
    if (known) known.items.push(item);
    else found.push({ id, title: titles[id] ?? monthName(id), items: [item] });
    return found;
  }, []);
  const size = (id: string) => groups.find((group) => group.id === id)?.items.length ?? 0;
  // What stands still has no day: it comes after everything that has one.
  const ordered = [...groups.filter(({ id }) => id !== 'standing'), ...groups.filter(({ id }) => id === 'standing')];
  return (
    <>
      <p>
        {words.summary(size('late'), size('thisWeek'))} {firstHref || nextHref ? words.summaryPage : null}
      </p>
      <LimitsFileLink href={paths.account.limitsFile()} />
      {ordered.map(({ id, title, items }) => (
        <Section key={id} id={`limits-${id}`} title={title}>
          <DataTable caption={title} captionHidden columns={columns} rows={items} rowKey={({ limit }) => limit.id} />
        </Section>
      ))}
      {firstHref ? (
        <p>
          <a href={firstHref}>{list.first}</a>
        </p>
      ) : null}
      <Pagination nextHref={nextHref} />
    </>
  );
}
