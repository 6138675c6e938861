import { Button } from '../../components/button.tsx';
import { Icon } from '../../components/icon.tsx';
import { useLanguage, useMessages } from '../../i18n/use-messages.tsx';
import { paths } from '../../paths.ts';

type Props = {
  q?: string;
  /** What stays chosen while the words change: pairs of parameter and value. */
  keep?: readonly (readonly [string, string])[];
};

/** The one field that searches names, providers, numbers and words. */
export function SearchForm({ q = '', keep = [] }: Props) {
  const { search } = useMessages().register;
  const lang = useLanguage();
  return (
    <form className="search-form" method="get" action={paths.systems(lang)} role="search" aria-label={search.title}>
      {keep.map(([name, value]) => (
        <input key={name + value} type="hidden" name={name} value={value} />
      ))}
      <label htmlFor="search-q">{search.field}</label>
      <div className="search-line">
        <input
          className="input"
          id="search-q"
          name="q"
          type="search"
          defaultValue={q}
          maxLength={200}
          autoComplete="off"
          aria-describedby="search-hint"
        />
        <Button>
          <Icon name="search" /> {search.submit}
        </Button>
      </div>
      <p className="hint" id="search-hint">
        {search.example}
      </p>
    </form>
  );
}
