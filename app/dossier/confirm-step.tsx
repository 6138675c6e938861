import type { DossierView } from '#workflows/core/view.ts';
import type { ReactNode } from 'react';
import { BackLink } from '../components/back-link.tsx';
import { ConfirmPanel } from '../components/confirm-panel.tsx';
import { PageHeading } from '../components/heading.tsx';
import { Notice } from '../components/notice.tsx';
import { StepForm } from '../components/step-form.tsx';
import { useMessages } from '../i18n/use-messages.tsx';
import { isPossible, WhyNot, type FormAnswer } from './acts.tsx';
import { DossierNotices } from './dossier-page.tsx';
import { Law } from './law.tsx';
import { wordOf } from './words.ts';

type Props = {
  view: DossierView;
  event: string;
  commandId: string;
  answer: FormAnswer;
  /** The page of the dossier. */
  back: string;
  consequence: ReactNode;
  /** Who gets a message of it. */
  informed?: ReactNode[];
  /** Who else must agree, or already did. */
  fourEyes?: ReactNode[];
  values?: Record<string, unknown>;
  look?: 'primary' | 'danger';
  /** The fields: reason, dates, texts. */
  children?: ReactNode;
};

/** The page before a step that cannot be undone: what it does, who is told, on which ground, and its form; or why it cannot be taken now. */
export function ConfirmStep(props: Props) {
  const {
    view,
    event,
    commandId,
    answer,
    back,
    consequence,
    informed,
    fourEyes,
    values,
    look = 'danger',
    children,
  } = props;
  const m = useMessages();
  const label = wordOf(m.workflow.event, view.workflow, event);
  const step = view.steps.find((one) => one.event === event);
  const possible = isPossible(view, event);
  return (
    <>
      <DossierNotices view={view} answer={answer} />
      <BackLink href={back} label={view.reference} />
      <PageHeading caption={`${view.reference} · ${view.title}`}>{label}</PageHeading>
      {possible ? (
        <ConfirmPanel consequence={consequence} {...(informed && { informed })} {...(fourEyes && { fourEyes })}>
          {step ? (
            <p className="quiet">
              <Law cites={step.cites} />
            </p>
          ) : null}
          <StepForm
            intent={event}
            version={view.version}
            commandId={commandId}
            answer={answer}
            submit={label}
            look={look}
            {...(values && { values })}
          >
            {children}
          </StepForm>
        </ConfirmPanel>
      ) : (
        <Notice kind="attention" heading={m.workflow.page.notNowTitle}>
          <WhyNot view={view} event={event} />
        </Notice>
      )}
    </>
  );
}
