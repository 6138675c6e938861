import { breaches, harms, involvements } from '#workflows/incident/told-lists.ts';
import { RadioGroup } from '../../components/radio-group.tsx';
import { GapReason, YesNoOrGap, gapChoices } from '../../dossier/gaps.tsx';
import { word } from '../../dossier/words.ts';
import { useMessages } from '../../i18n/use-messages.tsx';

/** What a provider knows of an event: the same questions for a first report and for later facts, in the order of their schema. */
export function EventFields() {
  const m = useMessages();
  const { provider, workflow } = m;
  const { fields: words } = provider.events;
  const choices = (ids: readonly string[], labels: Record<string, string>) => [
    ...ids.map((value) => ({ value, label: word(labels, value) })),
    ...gapChoices(m),
  ];
  return (
    <>
      <RadioGroup name="harm" label={words.harm} choices={choices(harms, workflow.harm)} />
      <RadioGroup
        name="couldHaveLedTo"
        label={words.couldHaveLedTo}
        hint={words.couldHaveLedToHint}
        choices={choices(harms, workflow.harm)}
      />
      <RadioGroup
        name="systemInvolved"
        label={words.systemInvolved}
        hint={words.systemInvolvedHint}
        choices={choices(involvements, workflow.involvement)}
      />
      <YesNoOrGap name="unanticipated" label={words.unanticipated} hint={words.unanticipatedHint} />
      <YesNoOrGap name="publicHealthThreat" label={words.publicHealthThreat} hint={words.publicHealthThreatHint} />
      <YesNoOrGap
        name="fundamentalRightsInfringed"
        label={words.fundamentalRightsInfringed}
        hint={words.fundamentalRightsInfringedHint}
      />
      <RadioGroup
        name="personalDataBreach"
        label={words.personalDataBreach}
        choices={choices([...breaches].reverse(), workflow.breach)}
      />
      <GapReason />
    </>
  );
}
