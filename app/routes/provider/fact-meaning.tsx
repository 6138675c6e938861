import type { Citation } from '#workflows/core/citation.ts';
import type { Standing } from '#workflows/registration/outcome-view.ts';
import { Disclosure } from '../../components/disclosure.tsx';
import { useFormat, useLanguage, useMessages } from '../../i18n/use-messages.tsx';
import { paths } from '../../paths.ts';
import { LawLinks } from '../../dossier/law-links.tsx';
import { resultText } from '../../dossier/result-words.ts';
import type { Language } from '../../i18n/language.ts';

/** A text that the law brings in both languages. */
type Text = Readonly<Record<Language, string>>;

type Reason = { rule: string; title: Text; cites: Citation[] };

type Props = {
  certain: Standing[];
  open: Standing[];
  effects: { label: Text; certain: Standing[] }[];
  reasons: Reason[];
};

/** Rules and open questions shown at once; the others are folded, and of those rules the text is one link away. */
const shown = 3;
const shownOpen = 4;

function Standings({ list }: { list: Standing[] }) {
  const m = useMessages();
  const lang = useLanguage();
  const format = useFormat();
  const isOpen = (results: Standing['results']) => results.length > 1;
  // An open question of yes or no says enough by itself; of an open class the answers that remain are worth a line.
  const answers = (results: Standing['results']) =>
    isOpen(results) ? results.filter((result) => typeof result === 'string' && result !== 'none') : results;
  return (
    <ul>
      {list.map(({ rule, title, results }) => (
        <li key={rule}>
          {title[lang]}{' '}
          {isOpen(results) ? (
            <span className="quiet">{format.choice(answers(results).map((result) => resultText(m, result)))}</span>
          ) : (
            <strong>{resultText(m, results[0] ?? null)}</strong>
          )}
        </li>
      ))}
    </ul>
  );
}

function Reasons({ reasons }: { reasons: Reason[] }) {
  const lang = useLanguage();
  return (
    <ul>
      {reasons.map(({ rule, title, cites }) => (
        <li key={rule}>
          {title[lang]}
          <LawLinks citations={cites} />
        </li>
      ))}
    </ul>
  );
}

/** What the answers mean so far, what each answer would add, and why the question is asked. Comes after the form. */
export function FactMeaning({ certain, open, effects, reasons }: Props) {
  const lang = useLanguage();
  const { question: words } = useMessages().provider.law;
  const rest = reasons.length - shown;
  return (
    <section aria-labelledby="meaning">
      <h2 id="meaning">{words.meaning}</h2>
      <h3>{words.certain}</h3>
      {certain.length > 0 ? <Standings list={certain} /> : <p>{words.nothingCertain}</p>}
      {effects.length > 0 ? (
        <Disclosure summary={words.effects}>
          {effects.map(({ label, certain: then }) => (
            <div key={label.nl}>
              <h4>{words.ifYou(label[lang])}</h4>
              {then.length > 0 ? <Standings list={then} /> : <p>{words.noEffect}</p>}
            </div>
          ))}
        </Disclosure>
      ) : null}
      <h3>{words.open}</h3>
      {open.length > 0 ? <Standings list={open.slice(0, shownOpen)} /> : <p>{words.nothingOpen}</p>}
      {open.length > shownOpen ? (
        <Disclosure summary={words.moreOpen(open.length - shownOpen)}>
          <Standings list={open.slice(shownOpen)} />
        </Disclosure>
      ) : null}
      <h3>{words.why}</h3>
      {reasons.length > 0 ? <Reasons reasons={reasons.slice(0, shown)} /> : <p>{words.whyNone}</p>}
      {rest > 0 ? (
        <Disclosure summary={words.moreRules(rest)}>
          <ul>
            {reasons.slice(shown).map(({ rule, title }) => (
              <li key={rule}>
                <a href={paths.lawRule(lang, rule)}>{title[lang]}</a>
              </li>
            ))}
          </ul>
        </Disclosure>
      ) : null}
    </section>
  );
}
