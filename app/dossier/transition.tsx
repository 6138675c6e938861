import type { TransitionView } from '#workflows/classification/transition-view.ts';
import type { SummaryRow } from '../components/summary-list.tsx';
import { word } from './words.ts';
import { useFormat, useLanguage, useMessages } from '../i18n/use-messages.tsx';
import { LawLinks } from './law-links.tsx';

type Props = { transition: TransitionView };

/** Which condition ends the transition sooner, and how far it reaches when that comes in time. */
function Late({ transition: { directive } }: Props) {
  const { confidence, transition: words } = useMessages().provider.law;
  const format = useFormat();
  if (!directive?.late) return null;
  const { what, by, over, otherwise } = directive.late;
  return (
    <p>
      {over || otherwise === null
        ? words.late[what](format.day(by))
        : words.inTime[what](format.day(by), format.day(otherwise))}{' '}
      <span className="quiet">{word(confidence, directive.late.confidence)}</span>
    </p>
  );
}

/** The last day of a transition, with what it depends on. */
export function Transition({ transition }: Props) {
  const { confidence, transition: words } = useMessages().provider.law;
  const format = useFormat();
  const lang = useLanguage();
  const { until, directive, conditions } = transition;
  return (
    <>
      {until === null ? (directive?.doubt ? words.doubt : words.none) : format.day(until)}
      <Late transition={transition} />
      {conditions.length === 0 || directive?.late?.over ? null : (
        <>
          <p>{words.onlyIf}</p>
          <ul>
            {conditions.map(({ what, by }) => (
              <li key={what.nl}>{by === null ? what[lang] : words.by(what[lang], format.day(by))}</li>
            ))}
          </ul>
        </>
      )}
      <LawLinks citations={transition.citations} />
      {transition.confidence === null || directive?.late?.over ? null : (
        <p className="quiet">{word(confidence, transition.confidence)}</p>
      )}
    </>
  );
}

/** Where a device stands under the old directives, in lines of a list; none for a device that is not on the market under one. */
export function useTransitionRows(transition: TransitionView | null): SummaryRow[] {
  const { outcome, transition: words } = useMessages().provider.law;
  const format = useFormat();
  const lang = useLanguage();
  if (transition === null) return [];
  const { directive } = transition;
  const last = { term: outcome.transition, value: <Transition transition={transition} /> };
  if (directive === null) return [last];
  const { step, application, agreement } = directive;
  const notYet = (never: boolean) => (never ? words.notYet : undefined);
  return [
    { term: words.under, value: words.directive[directive.document](directive.name) },
    { term: words.class, value: directive.class?.[lang] },
    { term: words.application, value: application ? format.day(application) : notYet(step === 'none') },
    {
      term: words.agreement,
      value: agreement ? format.day(agreement) : notYet(step === 'none' || step === 'applied'),
    },
    last,
  ];
}
