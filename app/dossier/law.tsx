import type { Citation } from '#workflows/core/citation.ts';
import { LegalReference, type LegalPlace } from '../components/legal-reference.tsx';
import { useLanguage, useMessages } from '../i18n/use-messages.tsx';
import type { Language } from '../i18n/language.ts';
import type { Messages } from '../i18n/nl.ts';

/** Short name of the act where there is one ("MDR"), else its official name. */
function nameOf({ id, instrument }: NonNullable<Citation['provision']>, m: Messages, lang: Language): string {
  const short: Readonly<Record<string, string>> = m.lawTerms.regulation;
  const official: string | Readonly<Record<Language, string>> = instrument;
  return short[id.split('/')[0]!] ?? (typeof official === 'string' ? official : official[lang]);
}

/** The article as printed in citations ("73(2)", "Annex VII, 4.5"), in the reader's language. */
function articleOf(article: string, m: Messages): string {
  const { page } = m.workflow;
  if (/^\d/.test(article)) return page.article(article);
  if (article.startsWith('Rule ')) return page.rule(article.slice('Rule '.length));
  return article.startsWith('Annex ') ? page.annex(article.slice('Annex '.length)) : article;
}

/** A citation as the place in the law that a component shows; null where no law stands behind it. */
export function placeOf({ provision }: Citation, m: Messages, lang: Language): LegalPlace | null {
  if (!provision) return null;
  const href = provision.url[lang];
  return {
    name: nameOf(provision, m, lang),
    article: articleOf(provision.article, m),
    ...(href && { href }),
    ...((provision.status === 'draft' || provision.status === 'proposed') && { notBinding: provision.status }),
  };
}

/** The provisions behind a step, a limit or a duty, in one line; the register's own procedure says so. */
export function Law({ cites }: { cites: readonly Citation[] }) {
  const m = useMessages();
  const lang = useLanguage();
  return (
    <>
      {cites.map((cite, n) => {
        const place = placeOf(cite, m, lang);
        const words = cite.id === 'own-procedure' ? m.workflow.page.ownProcedure : cite.id;
        return (
          <span key={cite.id}>
            {n > 0 ? '; ' : ''}
            {place ? <LegalReference law={place} /> : words}
          </span>
        );
      })}
    </>
  );
}
