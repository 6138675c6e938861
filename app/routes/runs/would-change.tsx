import type { WouldChange as WouldChangeView } from '#workflows/reevaluation/would-change.ts';
import { Section } from '../../components/heading.tsx';
import { useLanguage, useMessages } from '../../i18n/use-messages.tsx';
import { Changes } from '../public/classify/changes.tsx';
import { Reviews } from '../public/classify/decision-parts.tsx';

type Open = Extract<WouldChangeView, { kind: 'open' }>;

/** What has to be known, or settled by a person, before anything can be said of what would change the outcome. */
function FirstToKnow({ ask, reviews }: Open) {
  const { change: words } = useMessages().reevaluation.why;
  const lang = useLanguage();
  return (
    <>
      <p>{words.open}</p>
      {ask.length > 0 ? (
        <>
          <p>{words.ask}</p>
          <ul>
            {ask.map(({ name, title }) => (
              <li key={name}>{title[lang]}</li>
            ))}
          </ul>
        </>
      ) : reviews.length > 0 ? (
        <p>{words.reviews}</p>
      ) : null}
    </>
  );
}

/** Which other facts would give another outcome than the new one; while that is open, what has to be known first. */
export function WouldChange({ wouldChange, note }: { wouldChange: WouldChangeView; note: string }) {
  const m = useMessages();
  if (wouldChange.kind === 'facts') return <Changes {...wouldChange} outcome="decided" note={note} />;
  return (
    <>
      <Section id="changes" title={m.classify.result.change}>
        {wouldChange.kind === 'open' ? <FirstToKnow {...wouldChange} /> : <p>{m.reevaluation.why.change.otherLaw}</p>}
      </Section>
      {wouldChange.kind === 'open' ? <Reviews decision={wouldChange} /> : null}
    </>
  );
}
