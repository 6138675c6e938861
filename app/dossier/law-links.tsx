import type { Citation } from '#workflows/core/citation.ts';
import { LegalReference } from '../components/legal-reference.tsx';
import { placeOf } from './law.tsx';
import { useLanguage, useMessages } from '../i18n/use-messages.tsx';

/** A place in the law in words, with the official text in both languages where there are two. */
export function LawLink({ citation }: { citation: Citation }) {
  const m = useMessages();
  const lang = useLanguage();
  const { links } = m.provider.law;
  const place = placeOf(citation, m, lang);
  if (!place || !citation.provision) return <span className="quiet">{links.register}</span>;
  const other = lang === 'nl' ? 'en' : 'nl';
  const { url } = citation.provision;
  return (
    <>
      <LegalReference law={place} />
      {url[other] && url[other] !== url[lang] ? (
        <span className="no-print">
          {' '}
          <a href={url[other]} hrefLang={other}>
            {links[other]}
            <span className="visually-hidden">
              {': '}
              {place.name}, {place.article}
            </span>
          </a>
        </span>
      ) : null}
    </>
  );
}

/** Several places in the law, one after another; places that read the same are told once. */
export function LawLinks({ citations }: { citations: Citation[] }) {
  const m = useMessages();
  const lang = useLanguage();
  // Parts of one article that are cited apart have the same name and address: one link is enough.
  const nameOf = (citation: Citation) => {
    const place = placeOf(citation, m, lang);
    return place ? `${place.name} ${place.article} ${place.href ?? ''}` : citation.id;
  };
  const places = [...new Map(citations.map((one) => [nameOf(one), one])).values()];
  if (places.length === 0) return null;
  return (
    <p>
      {places.map((citation, n) => (
        <span key={citation.id}>
          {n > 0 ? '; ' : ''}
          <LawLink citation={citation} />
        </span>
      ))}
    </p>
  );
}
