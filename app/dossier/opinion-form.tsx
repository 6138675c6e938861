import { RadioGroup } from '../components/radio-group.tsx';
import { StepForm } from '../components/step-form.tsx';
import { Section } from '../components/heading.tsx';
import { Textarea } from '../components/textarea.tsx';
import { useMessages } from '../i18n/use-messages.tsx';

type Props = {
  intent: string;
  version: number;
  given: Record<string, unknown>;
  commandId: string;
  answer: Parameters<typeof StepForm>[0]['answer'];
};

/** The opinion of an inspector or a notified body on a change; it can be given again, and every one stays in the log. */
export function OpinionForm({ intent, version, given, commandId, answer }: Props) {
  const { judge: words } = useMessages().version;
  return (
    <Section id="judge" title={words.title}>
      <p>{words.lead}</p>
      <StepForm
        intent={intent}
        version={version}
        commandId={commandId}
        answer={answer}
        values={{ opinion: given.opinion ?? '', reason: given.reason ?? '' }}
        submit={words.submit}
      >
        <RadioGroup
          name="opinion"
          label={words.opinion}
          choices={[
            { value: 'substantial', label: words.yes },
            { value: 'not-substantial', label: words.no },
          ]}
        />
        <Textarea name="reason" label={words.reason} hint={words.reasonHint} rows={5} atMost={2000} />
      </StepForm>
    </Section>
  );
}
