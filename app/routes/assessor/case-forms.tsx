import { Checkbox } from '../../components/checkbox.tsx';
import { RadioGroup } from '../../components/radio-group.tsx';
import { Select } from '../../components/select.tsx';
import { Textarea } from '../../components/textarea.tsx';
import { TextInput } from '../../components/text-input.tsx';
import { ActForm, type FormAnswer } from '../../dossier/acts.tsx';
import type { AssessmentView } from '../../dossier/assessment-facts.tsx';
import { useMessages } from '../../i18n/use-messages.tsx';

type Props = { view: AssessmentView; commandId: string; answer: FormAnswer };

/** Lengths the commands accept. */
const longText = 8000;
const questionLength = 4000;

/** Assigning a person of the own body to a task. */
export function AllocateForm({ view, commandId, answer }: Props) {
  const m = useMessages();
  const { form: words, team } = m.assessor;
  const people = new Map(view.staff.map(({ userId, name }) => [userId, name]));
  const tasks = Object.keys(words.taskHint) as (keyof typeof words.taskHint)[];
  return (
    <ActForm
      view={view}
      event="allocate"
      commandId={commandId}
      answer={answer}
      look="secondary"
      note={<p className="quiet">{team.apart}</p>}
    >
      <Select name="userId" label={words.person} choices={[...people].map(([value, label]) => ({ value, label }))} />
      <RadioGroup
        name="task"
        label={words.taskLabel}
        choices={tasks.map((value) => ({ value, label: m.workflow.assignment[value], hint: words.taskHint[value] }))}
      />
    </ActForm>
  );
}

/** A question to the provider, which stops the clock. */
export function QuestionForm(props: Props) {
  const { form: words } = useMessages().assessor;
  return (
    <ActForm {...props} event="askQuestion" look="secondary">
      <TextInput name="requirement" label={words.requirement} hint={words.requirementHint} />
      <Textarea name="question" label={words.question} hint={words.questionHint} rows={6} atMost={questionLength} />
      <Checkbox name="preventsIssue" label={words.preventsIssue} />
    </ActForm>
  );
}

/** The steps that end with a conclusion or a reason in words; only those that are possible now are shown. */
export function ConclusionForms(props: Props) {
  const { form: words } = useMessages().assessor;
  const conclusion = (event: string, label: string) => (
    <ActForm {...props} event={event}>
      <Textarea name="conclusion" label={label} rows={8} atMost={longText} />
    </ActForm>
  );
  return (
    <>
      {conclusion('concludeAudit', words.conclusionAudit)}
      {conclusion('concludeExamination', words.conclusionExamination)}
      {conclusion('recommend', words.conclusionRecommend)}
      {conclusion('passReview', words.conclusionReview)}
      <ActForm {...props} event="sendBack" look="secondary">
        <Textarea name="reason" label={words.sendBackReason} rows={6} />
      </ActForm>
      <ActForm {...props} event="reinstateCertificate">
        <Textarea name="reason" label={words.reinstateReason} hint={words.reasonHint} rows={6} />
      </ActForm>
    </>
  );
}

/** Accepting the application with the term that the body sets itself. */
export function AcceptForm(props: Props) {
  const { form: words } = useMessages().assessor;
  return (
    <ActForm {...props} event="accept" note={<p className="quiet">{words.statutoryTerm}</p>}>
      <TextInput name="ownTermDays" label={words.ownTermDays} hint={words.ownTermHint} inputMode="numeric" width={4} />
    </ActForm>
  );
}
