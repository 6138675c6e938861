import type { RegisterItem } from '#db/queries/public-register.ts';
import { useFormat, useLanguage, useMessages } from '../../i18n/use-messages.tsx';
import { paths } from '../../paths.ts';
import { RegisterTags } from './register-tags.tsx';

/** Systems as rows: name, provider and version, one sentence, at most three tags, where it is used. */
export function ResultList({ items }: { items: readonly RegisterItem[] }) {
  const { search } = useMessages().register;
  const lang = useLanguage();
  const format = useFormat();
  return (
    <ol className="results">
      {items.map((item) => (
        <li key={item.number}>
          <div className="result-head">
            <h3>
              <a href={paths.system(lang, item.number)}>{item.name}</a>
            </h3>
            <span className="number quiet">{item.number}</span>
          </div>
          <p className="quiet">
            {item.providerName} · {search.version(item.versionLabel)}
          </p>
          <p lang="nl">{item.purpose}</p>
          <p className="tags">
            <RegisterTags {...item} />
            <span className="quiet">{search.sites(item.sites, format.number(item.sites))}</span>
          </p>
        </li>
      ))}
    </ol>
  );
}
