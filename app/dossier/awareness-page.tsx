import type { AwarenessItem } from '#workflows/incident/awareness-view.ts';
import { awarenessKinds, awarenessSources } from '#workflows/incident/awareness-lists.ts';
import type { DossierView } from '#workflows/core/view.ts';
import { BackLink } from '../components/back-link.tsx';
import { DateFields } from '../components/date-fields.tsx';
import { PageHeading, Section } from '../components/heading.tsx';
import { Notice } from '../components/notice.tsx';
import { RadioGroup } from '../components/radio-group.tsx';
import { Select } from '../components/select.tsx';
import { TextInput } from '../components/text-input.tsx';
import { Textarea } from '../components/textarea.tsx';
import { useFormat, useMessages } from '../i18n/use-messages.tsx';
import { ActForm, isPossible, WhyNot, type FormAnswer } from './acts.tsx';
import { AwarenessList } from './awareness-list.tsx';
import { DossierNotices } from './dossier-page.tsx';
import { word } from './words.ts';

type Props = {
  view: DossierView & { awareness: AwarenessItem[] };
  /** Whose moments this reader may add: its own, and for a care organisation those of the provider too. */
  knowers: readonly ('provider' | 'deployer')[];
  commandId: string;
  done: string | null;
  answer: FormAnswer;
  back: string;
};

/** The page on which a party records since when it knew, lets a later moment count, or withdraws one: each with its reason. */
export function AwarenessPage({ view, knowers, commandId, done, answer, back }: Props) {
  const m = useMessages();
  const format = useFormat();
  const { awareness: words } = m.workflow;
  const label = ({ moment, momentOn, knower, about, source }: AwarenessItem) =>
    `${moment.length > 10 ? format.instant(new Date(moment)) : format.day(momentOn)}: ${words.knew(word(words.knower, knower), word(words.about, about))} (${word(words.source, source)})`;
  const choices = (items: AwarenessItem[]) => items.map((item) => ({ value: item.id, label: label(item) }));
  const toChoose = view.awareness.filter(({ canChoose }) => canChoose);
  const toWithdraw = view.awareness.filter(({ canWithdraw }) => canWithdraw);
  const form = { view, commandId, answer };
  return (
    <>
      <BackLink href={back} label={view.reference} />
      <DossierNotices view={view} done={done} answer={answer} />
      <PageHeading caption={<span className="number">{view.reference}</span>} lead={words.lead}>
        {words.title}
      </PageHeading>
      <p>{words.visible}</p>
      <AwarenessList items={view.awareness} />
      {isPossible(view, 'addAwareness') ? null : (
        <Notice kind="attention" heading={m.workflow.page.notNowTitle}>
          <WhyNot view={view} event="addAwareness" />
        </Notice>
      )}
      <ActForm {...form} event="addAwareness" values={{ knower: knowers[0] }}>
        {knowers.length > 1 ? (
          <RadioGroup
            name="knower"
            label={words.add.knower}
            choices={knowers.map((value) => ({ value, label: word(words.knower, value) }))}
          />
        ) : (
          <input type="hidden" name="knower" value={knowers[0]} />
        )}
        <RadioGroup
          name="about"
          label={words.add.about}
          choices={awarenessKinds
            .filter((value) => knowers.includes('deployer') || value !== 'breach')
            .map((value) => ({ value, label: word(words.about, value) }))}
        />
        <Select
          name="source"
          label={words.add.source}
          choices={awarenessSources.map((value) => ({ value, label: word(words.source, value) }))}
        />
        <DateFields name="on" label={words.add.on} hint={words.add.onHint} />
        <TextInput name="time" label={words.add.time} hint={words.add.timeHint} width={8} optional autoComplete="off" />
        <TextInput
          name="knownBy"
          label={words.add.knownBy}
          hint={words.add.knownByHint}
          width={30}
          maxLength={200}
          optional
        />
        <Textarea name="note" label={words.add.note} hint={words.add.noteHint} rows={3} atMost={1000} />
        <Notice kind="info">{words.add.effect}</Notice>
      </ActForm>
      {toChoose.length > 0 ? (
        <ActForm {...form} event="chooseAwareness" look="secondary">
          <RadioGroup name="candidateId" label={words.choose.candidate} choices={choices(toChoose)} />
          <Textarea name="reason" label={words.choose.reason} hint={words.choose.reasonHint} rows={3} atMost={2000} />
        </ActForm>
      ) : null}
      {toWithdraw.length > 0 ? (
        <ActForm {...form} event="withdrawAwareness" look="secondary" note={<p>{words.withdraw.lead}</p>}>
          <RadioGroup name="candidateId" label={words.withdraw.candidate} choices={choices(toWithdraw)} />
          <Textarea name="reason" label={words.withdraw.reason} rows={3} atMost={2000} />
        </ActForm>
      ) : null}
    </>
  );
}

/** The moments on the page of the event itself, with the link to change them. */
export function AwarenessSection({ view, href }: { view: { awareness: AwarenessItem[] }; href: string }) {
  const { awareness: words } = useMessages().workflow;
  return (
    <Section id="awareness" title={words.title}>
      <AwarenessList items={view.awareness} />
      <p>
        <a href={href}>{words.link}</a>
      </p>
    </Section>
  );
}
