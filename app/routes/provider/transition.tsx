import type { TransitionView } from '#workflows/classification/transition-view.ts';
import { word } from '../../dossier/words.ts';
import { useFormat, useLanguage, useMessages } from '../../i18n/use-messages.tsx';
import { LawLinks } from './law-links.tsx';

/** The last day of a transition, with what it depends on. */
export function Transition({ transition }: { transition: TransitionView }) {
  const { confidence, transition: words } = useMessages().provider.law;
  const format = useFormat();
  const lang = useLanguage();
  return (
    <>
      {format.day(transition.until)}
      <p>{words.onlyIf}</p>
      <ul>
        {transition.conditions.map(({ what, by }) => (
          <li key={what.nl}>{by === null ? what[lang] : words.by(what[lang], format.day(by))}</li>
        ))}
      </ul>
      <LawLinks citations={transition.citations} />
      {transition.confidence === null ? null : <p className="quiet">{word(confidence, transition.confidence)}</p>}
    </>
  );
}
