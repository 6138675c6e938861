import type { ComponentProps } from 'react';
import type { inspectedChangeView } from '#workflows/registration/version-view.ts';
import { BackLink } from '../components/back-link.tsx';
import { EmptyState } from '../components/empty-state.tsx';
import { PageHeading } from '../components/heading.tsx';
import { Notice } from '../components/notice.tsx';
import { Overtaken } from '../components/overtaken.tsx';
import { useFormat, useMessages } from '../i18n/use-messages.tsx';
import { ChangeReport, ChangeTag, Opinions } from './change-report.tsx';
import { OpinionForm } from './opinion-form.tsx';
import { word } from './words.ts';

type Form = ComponentProps<typeof OpinionForm>;
type Props = Pick<Form, 'intent' | 'commandId' | 'answer'> & {
  view: Pick<Awaited<ReturnType<typeof inspectedChangeView>>, 'title' | 'reference' | 'change' | 'opinion'>;
  /** Whether the opinion was just recorded. */
  done: boolean;
  /** The dossier that the reader came from. */
  back: string;
};

/** What the law makes of the step to a version, and what the reader, inspection or notified body, thinks of it. */
export function ChangePage({ view, done, back, ...form }: Props) {
  const { title, reference, change, opinion } = view;
  const m = useMessages();
  const format = useFormat();
  const { change: words, judge, kindLead } = m.version;
  return (
    <>
      <BackLink href={back} />
      {done && !form.answer ? <Notice kind="success">{judge.done}</Notice> : null}
      <Overtaken answer={form.answer} />
      <PageHeading
        caption={<span className="number">{reference}</span>}
        {...(change && { tags: <ChangeTag kind={change.kind} />, lead: word(kindLead, change.kind) })}
      >
        {words.of(title)}
      </PageHeading>
      {change ? (
        <>
          <p className="quiet">
            {words.from(`${change.from.name} ${change.from.versionLabel}`)}. {words.asOf(format.day(change.asOf))}
          </p>
          <ChangeReport report={change} own={false} />
          <Opinions opinions={change.opinions} />
          <OpinionForm {...form} version={opinion.version} given={opinion.given} />
        </>
      ) : (
        <EmptyState>{words.none}</EmptyState>
      )}
    </>
  );
}
