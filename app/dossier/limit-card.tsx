import type { DeadlineView } from '#workflows/core/view.ts';
import { ClockCard, type Clock } from '../components/clock-card.tsx';
import { StatusTag } from '../components/status-tag.tsx';
import { useFormat, useLanguage, useMessages } from '../i18n/use-messages.tsx';
import { useGround } from './ground.ts';
import { Law } from './law.tsx';
import { ledgerOf, movesOf, usedDays } from './ledger.ts';
import { SumSteps } from './sum-steps.tsx';
import { limitName, word } from './words.ts';

/** Standings of a rule that a reader must know of before relying on the limit. */
const remarkable = new Set(['pending', 'draft', 'proposed', 'guidance', 'second-hand', 'own-procedure']);
const isDraft = new Set(['pending', 'draft', 'proposed']);

/** The mark of a limit whose rule is not, or not plainly, law in force. */
export function LawStatus({ status }: { status: string }) {
  const { lawStatus } = useMessages().workflow;
  if (!remarkable.has(status)) return null;
  return <StatusTag tone={isDraft.has(status) ? 'warn' : 'neutral'}>{word(lawStatus, status)}</StatusTag>;
}

/** The rule, its standing, how it ended, and each time it was moved. */
function Basis({ limit }: { limit: DeadlineView }) {
  const m = useMessages();
  const format = useFormat();
  const words = m.workflow.page.limit;
  const { status, dueOn, closedOn, organisationName, ruleCite } = limit;
  return (
    <>
      {status === 'late' && closedOn ? (
        <p>
          <StatusTag tone="bad">{words.finishedLate(format.day(closedOn), format.daysLeft(closedOn, dueOn))}</StatusTag>
        </p>
      ) : null}
      {status === 'lapsed' && closedOn ? <p>{words.lapsed(format.day(closedOn))}</p> : null}
      <p>
        <Law cites={[ruleCite]} /> <LawStatus status={limit.lawStatus} />
      </p>
      {organisationName ? <p className="quiet">{words.bound(organisationName)}</p> : null}
      {movesOf(limit).map(({ from, to, reason, at, way }) => (
        <p key={at.toISOString()}>
          {way === 'same' ? words.same(format.day(to)) : words[way](format.day(from), format.day(to))}
          {': '}
          {word(m.workflow.moved, reason)} <span className="quiet">({format.dayOf(at)})</span>
        </p>
      ))}
    </>
  );
}

/** How the last day follows from the first: start, count, shifts with their reason, last moment, law. */
function Calculation({ limit }: { limit: DeadlineView }) {
  const m = useMessages();
  const lang = useLanguage();
  const format = useFormat();
  const words = m.workflow.page.limit;
  const { trigger, startedOn, nominalOn, dueOn, dueAt, moved, explanation, cites, steps } = limit;
  const began = word(m.workflow.trigger, trigger[lang]);
  const last = new Date(dueAt);
  return (
    <>
      <ul>
        <li>{words.startedBy(began, format.day(startedOn))}</li>
        {steps || nominalOn === dueOn ? null : <li>{words.nominal(format.dayNamed(nominalOn))}</li>}
        {(steps ? [] : moved).map(({ from, to, reason, name }) => (
          <li key={from + reason}>
            {words.shifted(format.dayShort(from), format.dayShort(to), name ?? word(m.workflow.moved, reason))}
          </li>
        ))}
        {Number.isNaN(last.getTime()) ? null : <li>{words.lastMoment(format.instant(last))}</li>}
      </ul>
      {steps ? <SumSteps steps={steps} /> : explanation[lang] ? <p>{explanation[lang]}</p> : null}
      {cites.length > 0 ? (
        <p className="quiet">
          <Law cites={cites} />
        </p>
      ) : null}
    </>
  );
}

type Props = {
  limit: DeadlineView;
  today: string;
  /** How often this clock may stop, when a rule says so. */
  ofPauses?: number | null;
};

/** One limit in time: what, days left and last day, running or standing still, by which rule, how calculated, how it moved. */
export function LimitCard({ limit, today, ofPauses }: Props) {
  const m = useMessages();
  const groundOf = useGround();
  const { id, name, status, dueOn, targetOn, lengthDays, closedOn, stops } = limit;
  const used = usedDays(limit, today);
  const standing = status === 'paused' ? stops.find(({ to }) => to === null) : undefined;
  const over = status === 'late' || status === 'lapsed';
  const clock: Clock = {
    name: limitName(m, name),
    // A limit that ended is shown as it stood on its last day: nothing about it changes any more.
    today: closedOn ?? today,
    ...(!standing && !over && { lastDay: dueOn }),
    ...(!standing && !over && targetOn !== dueOn && { targetDay: targetOn }),
    ...(used !== null && lengthDays !== null && { usedDays: used, totalDays: lengthDays }),
    ...(standing && {
      stopped: {
        since: standing.from,
        reason: groundOf(standing.ground),
        ...(ofPauses && { pause: stops.length, ofPauses }),
      },
    }),
    ...(status === 'met' && closedOn && { metOn: closedOn }),
    rule: <Basis limit={limit} />,
    explanation: <Calculation limit={limit} />,
    periods:
      stops.length === 0
        ? []
        : ledgerOf(limit).map(({ from, to, days, counts, ground }) => ({
            from,
            counts,
            ...(to && { to }),
            ...(days !== null && { days }),
            ground: ground === null ? m.workflow.page.limit.runs : groundOf(ground),
          })),
  };
  return <ClockCard clock={clock} id={`limit-${id.replace(/[^\w-]/g, '-')}`} />;
}
