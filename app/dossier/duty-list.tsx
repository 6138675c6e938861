import type { Citation } from '#workflows/core/citation.ts';
import type { DeadlineView } from '#workflows/core/view.ts';
import type { ReactNode } from 'react';
import { DutyCard } from '../components/duty-card.tsx';
import type { Tone } from '../components/status-tag.tsx';
import { useFormat, useLanguage, useMessages } from '../i18n/use-messages.tsx';
import type { Messages } from '../i18n/nl.ts';
import { Law } from './law.tsx';
import { movesOf } from './ledger.ts';
import { LawStatus } from './limit-card.tsx';
import { SumSteps } from './sum-steps.tsx';
import { word } from './words.ts';

/** One duty of one party, as the view of an incident brings it. */
export type DutyItem = {
  id: string;
  name: string;
  organisationId: string | null;
  addressee: string;
  outcome: 'report' | 'not-required' | 'undetermined';
  why: { nl: string; en: string };
  lawStatus: string;
  /** What the law leaves open. */
  open?: { nl: string; en: string }[] | null;
  filedOn: string | null;
  filedText: string | null;
  cites: Citation[];
  deadline: DeadlineView | null;
  /** Whether its party can file it now. */
  toFile?: boolean;
};

const outcomeTone: Record<DutyItem['outcome'], Tone> = {
  report: 'warn',
  undetermined: 'info',
  'not-required': 'neutral',
};

/** How a duty stands: filed on time or late (frozen), overdue, or what the law says of it. */
export function dutyStatus({ outcome, filedOn, deadline }: DutyItem, today: string, m: Messages) {
  const { dutyFiling, dutyOutcome } = m.workflow;
  if (filedOn) {
    if (deadline?.status === 'late') return { label: dutyFiling.late, tone: 'bad' as Tone };
    return { label: deadline?.status === 'met' ? dutyFiling.met : dutyFiling.filed, tone: 'ok' as Tone };
  }
  if (outcome === 'report' && deadline?.status === 'open' && deadline.dueOn < today)
    return { label: dutyFiling.overdue, tone: 'bad' as Tone };
  return { label: dutyOutcome[outcome], tone: outcomeTone[outcome] };
}

function Calculation({ deadline }: { deadline: DeadlineView }) {
  const m = useMessages();
  const lang = useLanguage();
  const format = useFormat();
  const { limit } = m.workflow.page;
  return (
    <>
      {deadline.steps ? <SumSteps steps={deadline.steps} /> : <p>{deadline.explanation[lang]}</p>}
      {movesOf(deadline).map(({ from, to, reason, at, way }) => (
        <p key={at.toISOString()}>
          {way === 'same' ? limit.same(format.day(to)) : limit[way](format.day(from), format.day(to))}
          {`: ${word(m.workflow.moved, reason)}`}
        </p>
      ))}
    </>
  );
}

const rankOf = ({ outcome, filedOn, deadline }: DutyItem): string =>
  outcome === 'not-required'
    ? '4'
    : filedOn
      ? '3'
      : outcome === 'undetermined'
        ? `2${deadline?.dueOn ?? '9'}`
        : `1${deadline?.dueOn ?? '0'}`;

/** What asks for something first: by the last day, then what is open, then what is done, then what does not apply. */
export const byUrgency = <D extends DutyItem>(duties: readonly D[]): D[] =>
  [...duties].sort((a, b) => rankOf(a).localeCompare(rankOf(b)));

type Props = {
  duties: readonly DutyItem[];
  today: string;
  /** Names whose duty it is, where a page shows the duties of several parties. */
  whose?: (duty: DutyItem) => string | undefined;
  /** What the reader can do about a duty. */
  actOf?: (duty: DutyItem) => ReactNode;
};

/** The duties that follow from an event, each apart: who reports what to whom, until when, on which ground and why. */
export function DutyList({ duties, today, whose, actOf }: Props) {
  const m = useMessages();
  const lang = useLanguage();
  return (
    <>
      {byUrgency(duties).map((duty) => {
        const { id, name, addressee, why, cites, deadline, filedText, lawStatus, outcome } = duty;
        const who = whose?.(duty);
        const title = word(m.workflow.duty, name);
        const limited = deadline && deadline.status !== 'lapsed' && outcome !== 'not-required';
        return (
          <DutyCard
            key={id}
            duty={{
              id: id.replace(/[^\w-]/g, '-'),
              title: who ? `${title}: ${who}` : title,
              status: dutyStatus(duty, today, m),
              law: (
                <>
                  <Law cites={cites} /> <LawStatus status={lawStatus} />
                </>
              ),
              addressee: word(m.workflow.authority, addressee),
              ...(limited && {
                lastDay: deadline.dueOn,
                ...(deadline.targetOn !== deadline.dueOn && { targetDay: deadline.targetOn }),
                calculation: <Calculation deadline={deadline} />,
              }),
              ...(filedText ? { because: filedText } : {}),
              why: (
                <>
                  <p>{why[lang]}</p>
                  {duty.open?.map((text) => (
                    <p key={text.nl}>
                      <strong>{m.workflow.page.limit.open}</strong> {text[lang]}
                    </p>
                  ))}
                </>
              ),
            }}
          >
            {actOf?.(duty)}
          </DutyCard>
        );
      })}
    </>
  );
}
