import type { DossierView, StepView } from '#workflows/core/view.ts';
import type { ReactNode } from 'react';
import { ActList, type RefusedAct } from '../components/act-list.tsx';
import { ButtonLink } from '../components/button.tsx';
import { StepForm } from '../components/step-form.tsx';
import { Section } from '../components/heading.tsx';
import { useFormat, useMessages } from '../i18n/use-messages.tsx';
import type { Format } from '../i18n/format.ts';
import type { Messages } from '../i18n/nl.ts';
import { Law } from './law.tsx';
import { missingNames, word, wordOf } from './words.ts';

/** How a page offers one step: by default a link to its form on the page itself (`ActForm`). */
export type Act = {
  event: string;
  /** The page of its own on which the step is taken. */
  href?: string;
  /** The one that hands over the turn is primary; the first unless told. */
  look?: 'primary' | 'secondary' | 'danger';
  /** Where a refused step can be made possible. */
  remedy?: { href: string; label: string };
};

type Steps = Pick<DossierView, 'workflow' | 'steps'>;

/** Whether this step can be taken now by this reader. */
export const isPossible = ({ steps }: Pick<DossierView, 'steps'>, event: string): boolean =>
  steps.some((step) => step.event === event && step.standing === 'possible');

function refusedAct(step: StepView, workflow: string, m: Messages, format: Format, act: Act | undefined): RefusedAct {
  const { event, guard, page } = m.workflow;
  const needed = missingNames(m, step.missing);
  const reasons = [
    ...[...new Set(step.guards)].map((name) => word(guard, name)),
    ...(needed.length > 0 ? [`${page.missing}: ${format.list(needed)}.`] : []),
  ];
  return {
    id: step.event,
    label: wordOf(event, workflow, step.event),
    reason: reasons.join(' '),
    ground: <Law cites={step.cites} />,
    ...(act?.remedy && { link: act.remedy }),
  };
}

/** Why this step cannot be taken now by this reader, in sentences, and what would make it possible. */
export function WhyNot({ view, event }: { view: Steps; event: string }) {
  const m = useMessages();
  const format = useFormat();
  const { page, role } = m.workflow;
  const step = view.steps.find((one) => one.event === event);
  if (!step) return <p>{page.notNow}</p>;
  const why =
    step.standing === 'others'
      ? page.onlyByOthers(format.choice(step.roles.map((one) => word(role, one))))
      : refusedAct(step, view.workflow, m, format, undefined).reason;
  return (
    <>
      <p>{why}</p>
      <p className="quiet">
        <Law cites={step.cites} />
      </p>
    </>
  );
}

/** Steps that only someone else may take, each with the role that may. */
function StepsOfOthers({ workflow, steps }: Steps) {
  const m = useMessages();
  const format = useFormat();
  const others = steps.filter(({ standing }) => standing === 'others');
  if (others.length === 0) return null;
  const { event, role, page } = m.workflow;
  return (
    <>
      <h3>{page.others}</h3>
      <ul className="acts-refused">
        {others.map((step) => (
          <li key={step.event}>
            <strong>{wordOf(event, workflow, step.event)}</strong>
            {': '}
            {page.onlyBy(format.choice(step.roles.map((one) => word(role, one))))}{' '}
            <span className="quiet">
              (<Law cites={step.cites} />)
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

/** What the reader can do now, in the order of the page; what not yet and why; what only someone else can do. */
export function Acts({ view, acts, children }: { view: Steps; acts: readonly Act[]; children?: ReactNode }) {
  const m = useMessages();
  const format = useFormat();
  const { workflow, steps } = view;
  const possible = acts.filter(({ event }) => isPossible(view, event));
  const refused = steps
    .filter(({ standing }) => standing === 'refused')
    .map((step) =>
      refusedAct(
        step,
        workflow,
        m,
        format,
        acts.find(({ event }) => event === step.event),
      ),
    );
  const links = possible.map(({ event, href, look }, n) => (
    <ButtonLink key={event} href={href ?? `#act-${event}`} look={look ?? (n === 0 ? 'primary' : 'secondary')}>
      {wordOf(m.workflow.event, workflow, event)}
    </ButtonLink>
  ));
  return (
    <div className="acts">
      <ActList refused={refused}>{children || links.length > 0 ? [...links, children] : null}</ActList>
      <StepsOfOthers workflow={workflow} steps={steps} />
    </div>
  );
}

/** What the action answered, as a form needs it. */
export type FormAnswer = Parameters<typeof StepForm>[0]['answer'];

type ActFormProps = {
  view: Pick<DossierView, 'workflow' | 'steps' | 'version'>;
  event: string;
  commandId: string;
  answer: FormAnswer;
  values?: Record<string, unknown>;
  look?: 'primary' | 'secondary' | 'danger';
  /** Text of the button when it says more than the name of the step. */
  submit?: string;
  note?: ReactNode;
  /** The fields. */
  children?: ReactNode;
};

/** The form of one step under its own heading, at the place where `Acts` links to; nothing when the step is not possible. */
export function ActForm({ view, event, commandId, answer, values, look, submit, note, children }: ActFormProps) {
  const m = useMessages();
  if (!isPossible(view, event)) return null;
  const label = wordOf(m.workflow.event, view.workflow, event);
  const step = view.steps.find((one) => one.event === event);
  return (
    <Section id={`act-${event}`} title={label} note={step && <Law cites={step.cites} />}>
      {note}
      <StepForm
        intent={event}
        version={view.version}
        commandId={commandId}
        answer={answer}
        submit={submit ?? label}
        {...(values && { values })}
        {...(look && { look })}
      >
        {children}
      </StepForm>
    </Section>
  );
}
