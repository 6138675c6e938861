import type { FormSection } from '#workflows/registration/sections.ts';
import { CheckboxGroup } from '../../components/checkbox-group.tsx';
import { DateFields } from '../../components/date-fields.tsx';
import { RadioGroup } from '../../components/radio-group.tsx';
import { Select } from '../../components/select.tsx';
import { TextInput } from '../../components/text-input.tsx';
import { Textarea } from '../../components/textarea.tsx';
import { useMessages } from '../../i18n/use-messages.tsx';
import type { SectionLists } from './section-lists.ts';

type Props = { lists: SectionLists };

function ProductFields() {
  const { product: words } = useMessages().provider.registration;
  return (
    <>
      <TextInput name="familyName" label={words.familyName} hint={words.familyNameHint} width={30} />
      <TextInput name="name" label={words.name} width={30} />
      <TextInput name="versionLabel" label={words.versionLabel} hint={words.versionLabelHint} width={8} />
      <Textarea name="purpose" label={words.purpose} hint={words.purposeHint} rows={6} atMost={2000} />
      <Textarea name="notFor" label={words.notFor} hint={words.notForHint} rows={4} atMost={2000} />
      <Textarea name="summary" label={words.summary} hint={words.summaryHint} rows={5} atMost={600} />
    </>
  );
}

function UseFields({ lists }: Props) {
  const { provider, taxonomy } = useMessages();
  const { use: words } = provider.registration;
  const choices = (ids: readonly string[], labels: Record<string, string>) =>
    ids.map((value) => ({ value, label: labels[value] ?? value }));
  return (
    <>
      <RadioGroup name="useArea" label={words.useArea} choices={choices(lists.useAreas, taxonomy.useArea)} />
      <CheckboxGroup
        name="useCases"
        label={words.useCases}
        hint={words.useCasesHint}
        choices={choices(lists.useCases, taxonomy.useCase)}
      />
      <CheckboxGroup
        name="sectors"
        label={words.sectors}
        hint={words.sectorsHint}
        choices={choices(lists.sectors, taxonomy.sector)}
      />
      <CheckboxGroup
        name="kinds"
        label={words.kinds}
        hint={words.kindsHint}
        choices={choices(lists.kinds, taxonomy.kind)}
      />
      <CheckboxGroup
        name="modalities"
        label={words.modalities}
        hint={words.modalitiesHint}
        choices={choices(lists.modalities, taxonomy.modality)}
      />
      <RadioGroup
        name="carePathway"
        label={words.carePathway}
        choices={choices(lists.carePathways, taxonomy.carePathway)}
      />
    </>
  );
}

function PeopleFields({ lists }: Props) {
  const { provider, taxonomy } = useMessages();
  const { people: words } = provider.registration;
  return (
    <>
      <CheckboxGroup
        name="users"
        label={words.users}
        hint={words.usersHint}
        choices={lists.userGroups.map((value) => ({ value, label: taxonomy.userGroup[value] ?? value }))}
      />
      <Textarea name="oversight" label={words.oversight} hint={words.oversightHint} atMost={2000} />
      <Textarea name="limits" label={words.limits} hint={words.limitsHint} atMost={2000} />
      <Textarea name="performance" label={words.performance} hint={words.performanceHint} atMost={2000} optional />
    </>
  );
}

function EvidenceFields({ lists }: Props) {
  const { provider, taxonomy } = useMessages();
  const { evidence: words } = provider.registration;
  return (
    <>
      <Select
        name="declaredClass"
        label={words.declaredClass}
        hint={words.declaredClassHint}
        choices={lists.deviceClasses.map((value) => ({ value, label: taxonomy.deviceClass[value] ?? value }))}
      />
      <TextInput name="basicUdiDi" label={words.basicUdiDi} hint={words.basicUdiDiHint} width={30} optional />
      <p>{words.certificate}</p>
      <TextInput
        name="bodyNumber"
        label={words.bodyNumber}
        hint={words.bodyNumberHint}
        width={4}
        inputMode="numeric"
        optional
      />
      <TextInput name="certificateNumber" label={words.certificateNumber} width={20} optional />
      <DateFields name="certificateUntil" label={words.certificateUntil} hint={words.certificateUntilHint} optional />
    </>
  );
}

/** The fields of one page of a registration, in the order of its schema. */
export function SectionFields({ section, lists }: { section: FormSection } & Props) {
  switch (section) {
    case 'product':
      return <ProductFields />;
    case 'use':
      return <UseFields lists={lists} />;
    case 'people':
      return <PeopleFields lists={lists} />;
    case 'evidence':
      return <EvidenceFields lists={lists} />;
  }
}
