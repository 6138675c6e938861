import { breaches, calamities, harms, involvements } from '#workflows/incident/told-lists.ts';
import { DateFields } from '../../components/date-fields.tsx';
import { Section } from '../../components/heading.tsx';
import { RadioGroup } from '../../components/radio-group.tsx';
import { GapReason, YesNoOrGap, gapChoices } from '../../dossier/gaps.tsx';
import { useMessages } from '../../i18n/use-messages.tsx';

const choicesOf = (values: readonly string[], labels: Record<string, string>, hints: Record<string, string> = {}) =>
  values.map((value) => ({ value, label: labels[value] ?? value, ...(hints[value] && { hint: hints[value] }) }));

/** What a care organisation knows of an event, in words of people: the same questions for a first report and for later facts. */
export function FactFields() {
  const m = useMessages();
  const { report: words } = m.deployer;
  const gap = gapChoices(m);
  const { fields, parts } = words;
  return (
    <>
      <Section id="harm" title={parts.harm}>
        <RadioGroup
          name="harm"
          label={fields.harm}
          choices={[...choicesOf(harms, words.harm, words.harmHint), ...gap]}
        />
        <RadioGroup
          name="couldHaveLedTo"
          label={fields.couldHaveLedTo}
          hint={fields.couldHaveLedToHint}
          choices={[...choicesOf(harms, words.harm), ...gap]}
        />
        <RadioGroup
          name="systemInvolved"
          label={fields.systemInvolved}
          hint={fields.systemInvolvedHint}
          choices={[...choicesOf(involvements, words.involved), ...gap]}
        />
        <YesNoOrGap name="unanticipated" label={fields.unanticipated} hint={fields.unanticipatedHint} />
        <YesNoOrGap name="publicHealthThreat" label={fields.publicHealthThreat} />
        <YesNoOrGap
          name="fundamentalRightsInfringed"
          label={fields.fundamentalRightsInfringed}
          hint={fields.fundamentalRightsHint}
        />
      </Section>
      <Section id="data" title={parts.data}>
        <RadioGroup
          name="personalDataBreach"
          label={fields.personalDataBreach}
          choices={[...choicesOf([...breaches].reverse(), words.breach), ...gap]}
        />
        <GapReason />
      </Section>
      <Section id="calamity" title={parts.calamity}>
        <p>{words.calamityLaw}</p>
        <p>{words.calamityClock}</p>
        <RadioGroup
          name="calamity"
          label={fields.calamity}
          hint={fields.calamityHint}
          choices={choicesOf([...calamities].reverse(), words.calamity)}
          optional
        />
        <DateFields
          name="calamityEstablishedOn"
          label={fields.calamityEstablishedOn}
          hint={fields.calamityEstablishedOnHint}
          optional
        />
      </Section>
    </>
  );
}
