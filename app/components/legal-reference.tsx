import { useMessages } from '../i18n/use-messages.tsx';
import { StatusTag } from './status-tag.tsx';
import { Day } from './time.tsx';

/** A place in the law, with its text when at hand. */
export type LegalPlace = {
  /** Short name of the act in the reader's language: "AI-verordening". */
  name: string;
  /** "artikel 73, tweede lid". */
  article: string;
  /** First day of the version meant (ISO day). */
  version?: string;
  /** Not law yet: the draft of a text, or a proposal for one. */
  notBinding?: 'draft' | 'proposed';
  /** Permanent page of the rule. */
  href?: string;
  /** The official texts. */
  text?: { nl?: string; en?: string };
};

/** Short name and article in one line, for use in sentences and table cells. */
export function LegalReference({ law }: { law: LegalPlace }) {
  const { law: words, trace } = useMessages().components;
  const place = `${law.name}, ${law.article}`;
  return (
    <span className="law">
      {law.href ? <a href={law.href}>{place}</a> : place}
      {law.version ? (
        <span className="quiet">
          {' '}
          ({trace.version('')}
          <Day on={law.version} />)
        </span>
      ) : null}
      {law.notBinding ? (
        <>
          {' '}
          <StatusTag tone="warn">{words[law.notBinding]}</StatusTag>
        </>
      ) : null}
    </span>
  );
}

/** The same with both official texts side by side, opened below it. Not for use inside a paragraph. */
export function LegalText({ law }: { law: LegalPlace }) {
  const { law: words } = useMessages().components;
  const texts = (['nl', 'en'] as const).flatMap((lang) => (law.text?.[lang] ? [{ lang, text: law.text[lang] }] : []));
  return (
    <div className="law-block">
      <p>
        <LegalReference law={law} />
      </p>
      {texts.length > 0 ? (
        <details className="disclosure">
          <summary>
            {words.showText}
            <span className="visually-hidden">
              {': '}
              {law.name}, {law.article}
            </span>
          </summary>
          <div className="law-texts">
            {texts.map(({ lang, text }) => (
              <div key={lang}>
                <p className="law-language">{lang === 'nl' ? words.inDutch : words.inEnglish}</p>
                <blockquote lang={lang}>{text}</blockquote>
              </div>
            ))}
          </div>
        </details>
      ) : null}
    </div>
  );
}
