import type { DossierView } from '#workflows/core/view.ts';
import type { ReactNode } from 'react';
import { Columns } from '../components/columns.tsx';
import { Disclosure } from '../components/disclosure.tsx';
import { PageHeading, Section } from '../components/heading.tsx';
import type { PictureLayout } from '../components/machine-picture.tsx';
import { MachineView } from '../components/machine-view.tsx';
import { Notice } from '../components/notice.tsx';
import { Instant } from '../components/time.tsx';
import { TurnCard } from '../components/turn-card.tsx';
import { useFormat, useMessages } from '../i18n/use-messages.tsx';
import { paths } from '../paths.ts';
import { Acts, isPossible, type Act, type FormAnswer } from './acts.tsx';
import { DossierTimeline } from './dossier-timeline.tsx';
import { LimitCard } from './limit-card.tsx';
import { LimitsFileLink } from './limits-file-link.tsx';
import { machineSteps } from './machine-steps.tsx';
import { NotDone } from './not-done.tsx';
import { Parties } from './parties.tsx';
import { StateTag } from './state-tag.tsx';
import { word, wordOf } from './words.ts';

type View = DossierView;

/** Above the heading: what was just done, or why it was not done with what the person typed. */
export function DossierNotices({
  view,
  done,
  answer,
}: {
  view: Pick<View, 'workflow' | 'steps'>;
  done?: string | null | undefined;
  answer?: FormAnswer;
}) {
  const m = useMessages();
  const sentence = done ? m.workflow.done[view.workflow]?.[done] : undefined;
  return (
    <>
      {sentence && !answer ? <Notice kind="success">{sentence}</Notice> : null}
      {answer ? <NotDone answer={answer} hasForm={isPossible(view, answer.intent)} /> : null}
    </>
  );
}

/** Who is at turn and to do what, in one sentence. */
export function DossierTurn({
  view,
}: {
  view: Pick<View, 'workflow' | 'state' | 'turn' | 'turnOrganisation' | 'turnIsYours'>;
}) {
  const { turn: toDo, situation, capacity } = useMessages().workflow;
  const { workflow, state, turn, turnOrganisation, turnIsYours } = view;
  if (turnIsYours) return <TurnCard turn="yours">{wordOf(toDo, workflow, state)}</TurnCard>;
  const of = turn === null ? 'nobody' : { of: turnOrganisation ?? word(capacity, turn) };
  return <TurnCard turn={of}>{wordOf(situation, workflow, state)}</TurnCard>;
}

/** The limits of a dossier: the running ones, then the ones that ended, folded. */
export function DossierLimits({
  view,
  stops = {},
}: {
  view: Pick<View, 'id' | 'deadlines' | 'today'>;
  stops?: ClockStops;
}) {
  const { page } = useMessages().workflow;
  const { deadlines, today } = view;
  const card = (limit: View['deadlines'][number]) => (
    <LimitCard key={limit.id} limit={limit} today={today} ofPauses={stops[limit.name] ?? null} />
  );
  const running = deadlines.filter(({ closedOn }) => closedOn === null);
  const ended = deadlines.filter(({ closedOn }) => closedOn !== null);
  return (
    <>
      {running.length > 0 ? running.map(card) : <p className="quiet">{page.noLimits}</p>}
      {running.length > 0 ? <LimitsFileLink href={paths.account.dossierLimitsFile(view.id)} /> : null}
      {ended.length > 0 ? <Disclosure summary={page.closedLimits(ended.length)}>{ended.map(card)}</Disclosure> : null}
    </>
  );
}

/** The sections of the page as links. */
function Contents({ sections }: { sections: readonly { id: string; title: string }[] }) {
  const { contents } = useMessages().workflow.page;
  return (
    <nav aria-labelledby="contents" className="contents">
      <h2 id="contents">{contents}</h2>
      <ul>
        {sections.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`}>{title}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** How often the clock of a limit may stop, by the name of the limit; absent or null where no rule says so. */
export type ClockStops = Readonly<Record<string, number | null>>;

type Props = {
  view: View;
  layout: PictureLayout;
  /** The act that led here (`done` of the loader). */
  done?: string | null;
  /** What the action answered. */
  answer?: FormAnswer;
  /** The steps this page offers, in its order; the first is the primary one. */
  acts: readonly Act[];
  /** Said below the acts, or acts that are no steps of the machine. */
  moreActs?: ReactNode;
  /** Said beside the number: the other party, the procedure. */
  caption?: ReactNode;
  lead?: ReactNode;
  clockStops?: ClockStops;
  /** The page's own sections, in order, for the list of contents. */
  contents?: readonly { id: string; title: string }[];
  /** The sections of this workflow: facts, questions, forms. */
  children?: ReactNode;
};

/**
 * The page of a dossier, the same for everyone who takes part: number, title and state; turn, clocks and acts; the page's own
 * sections; the picture with its list; parties; history. The page brings its breadcrumb and its sections.
 */
export function DossierFrame({
  view,
  layout,
  done,
  answer,
  acts,
  moreActs,
  caption,
  lead,
  clockStops,
  contents = [],
  children,
}: Props) {
  const m = useMessages();
  const format = useFormat();
  const { page, workflow: workflows } = m.workflow;
  const own = [
    { id: 'machine', title: page.machine },
    { id: 'parties', title: page.parties },
    { id: 'timeline', title: page.timeline },
  ];
  return (
    <>
      <DossierNotices view={view} done={done} answer={answer} />
      <PageHeading
        caption={
          <>
            <span className="number">{view.reference}</span>
            {caption ? <> · {caption}</> : null}
          </>
        }
        tags={<StateTag workflow={view.workflow} state={view.state} />}
        {...(lead !== undefined && { lead })}
      >
        {view.title}
      </PageHeading>
      <Columns
        aside={
          <>
            <section aria-labelledby="acts">
              <h2 id="acts">{page.acts}</h2>
              <Acts view={view} acts={acts}>
                {moreActs}
              </Acts>
            </section>
            <Contents sections={[...contents, ...own]} />
          </>
        }
      >
        <DossierTurn view={view} />
        <DossierLimits view={view} {...(clockStops && { stops: clockStops })} />
        <p className="quiet">
          {page.changed} <Instant at={view.changedAt} />
        </p>
      </Columns>
      {children}
      <Section id="machine" title={page.machine}>
        <MachineView
          name={page.machineName(word(workflows, view.workflow))}
          layout={layout}
          steps={machineSteps(view, m, format)}
        />
      </Section>
      <Section id="parties" title={page.parties}>
        <Parties parties={view.parties} />
      </Section>
      <Section id="timeline" title={page.timeline}>
        <DossierTimeline view={view} />
      </Section>
    </>
  );
}
