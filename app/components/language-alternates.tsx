import { samePage } from '../paths.ts';

/** Tells that this public page exists in two languages. */
export function LanguageAlternates({ pathname }: { pathname: string }) {
  const nl = samePage(pathname, 'nl');
  const en = samePage(pathname, 'en');
  if (!nl || !en) return null;
  return (
    <>
      <link rel="alternate" hrefLang="nl" href={nl} />
      <link rel="alternate" hrefLang="en" href={en} />
    </>
  );
}
