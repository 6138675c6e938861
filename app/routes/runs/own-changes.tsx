import type { SystemChange } from '#workflows/reevaluation/difference-view.ts';
import { Disclosure } from '../../components/disclosure.tsx';
import { Section } from '../../components/heading.tsx';
import { word } from '../../dossier/words.ts';
import { useFormat, useMessages } from '../../i18n/use-messages.tsx';
import { DutyChanges, SideBySide } from './difference-parts.tsx';
import { Why } from './why.tsx';

/** What the law changed for one system since it was sent, newest first, each with both outcomes and the rules behind it. */
export function OwnChanges({ changes }: { changes: SystemChange[] }) {
  const { own: words, kind: kinds, question } = useMessages().reevaluation;
  const format = useFormat();
  if (changes.length === 0) return null;
  return (
    <Section id="law-changes" title={words.title} note={words.lead}>
      {changes.map(({ runId, day, kinds: found, questions, before, after, why, duties }) => (
        <div key={runId}>
          <h3>{words.on(format.day(day))}</h3>
          <ul>
            {found.map((one) => (
              <li key={one}>{word(kinds, one)}</li>
            ))}
            {questions.map((one) => (
              <li key={one}>
                <strong>{word(question, one)}</strong>
              </li>
            ))}
          </ul>
          <DutyChanges duties={duties} />
          <Disclosure summary={words.more}>
            <SideBySide before={before} after={after} />
            <Why why={why} duties={duties} />
          </Disclosure>
        </div>
      ))}
    </Section>
  );
}
