import { severities, triageFactors, triageOutcomes } from '#workflows/incident/triage-lists.ts';
import type { incidentView } from '#workflows/incident/view.ts';
import { CheckboxGroup } from '../../components/checkbox-group.tsx';
import { DateFields } from '../../components/date-fields.tsx';
import { RadioGroup } from '../../components/radio-group.tsx';
import { Textarea } from '../../components/textarea.tsx';
import { ActForm, type FormAnswer } from '../../dossier/acts.tsx';
import { dayParts } from '../../dossier/day-parts.ts';
import { word } from '../../dossier/words.ts';
import { useMessages } from '../../i18n/use-messages.tsx';

type Props = {
  view: Awaited<ReturnType<typeof incidentView>>;
  commandId: string;
  answer: FormAnswer;
  /** The day proposed for an answer (local). */
  answerBy: string;
};

/** The forms of what an inspector can do on the page of a report; each is there only while its step is possible. */
export function ReportActs({ view, commandId, answer, answerBy }: Props) {
  const { workflow, supervisor } = useMessages();
  const { triage, ask, withdraw, requestFinal } = supervisor.report;
  const choices = (values: readonly string[], labels: Record<string, string>) =>
    values.map((value) => ({ value, label: word(labels, value) }));
  const form = { view, commandId, answer };
  return (
    <>
      <ActForm {...form} event="triage">
        <RadioGroup name="severity" label={triage.severity} choices={choices(severities, workflow.severity)} />
        <CheckboxGroup
          name="factors"
          label={triage.factors}
          hint={triage.factorsHint}
          choices={choices(triageFactors, workflow.triageFactor)}
          optional
        />
        <RadioGroup name="outcome" label={triage.outcome} choices={choices(triageOutcomes, workflow.triageOutcome)} />
        <Textarea name="reason" label={triage.reason} hint={triage.reasonHint} rows={4} atMost={2000} />
      </ActForm>
      <ActForm {...form} event="askInformation" values={{ dueOn: dayParts(answerBy) }}>
        <Textarea name="question" label={ask.question} hint={ask.questionHint} rows={5} atMost={4000} />
        <DateFields name="dueOn" label={ask.dueOn} hint={ask.dueOnHint} />
      </ActForm>
      <ActForm {...form} event="withdrawQuestion" look="secondary">
        <Textarea name="reason" label={withdraw.reason} rows={3} atMost={2000} />
      </ActForm>
      <ActForm {...form} event="requestFinalReport" look="secondary">
        <Textarea name="reason" label={requestFinal.reason} rows={4} atMost={2000} />
      </ActForm>
    </>
  );
}
