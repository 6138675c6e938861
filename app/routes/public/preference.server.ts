/** The entries of a header such as `nl-NL,nl;q=0.9,en;q=0.8`, best first; what is refused (q=0) is left out. */
const preferred = (header: string | null): string[] =>
  (header ?? '')
    .split(',')
    .map((entry) => {
      const [value = '', ...parameters] = entry
        .trim()
        .toLowerCase()
        .split(/\s*;\s*/);
      const quality = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2);
      return { value, quality: quality === undefined ? 1 : Number(quality) };
    })
    .filter(({ value, quality }) => value !== '' && quality > 0)
    .sort((a, b) => b.quality - a.quality)
    .map(({ value }) => value);

const indexOf = (list: string[], test: (value: string) => boolean) => {
  const found = list.findIndex(test);
  return found === -1 ? Number.POSITIVE_INFINITY : found;
};

/** Whether English is asked before Dutch; without a preference the register speaks Dutch. */
export function asksEnglish(acceptLanguage: string | null): boolean {
  const list = preferred(acceptLanguage);
  return indexOf(list, (value) => /^en\b/.test(value)) < indexOf(list, (value) => /^nl\b/.test(value));
}

/** Whether data is asked before a page; a browser, and whoever takes anything, get the page. */
export function asksJson(accept: string | null): boolean {
  const list = preferred(accept);
  return (
    indexOf(list, (value) => /^application\/(.+\+)?json$/.test(value)) <
    indexOf(list, (value) => /^(text\/html|application\/xhtml\+xml|text\/\*|\*\/\*)$/.test(value))
  );
}
