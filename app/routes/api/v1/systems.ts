import type { RegisterItem } from '#db/queries/public-register.ts';
import { publicSearch, readSearch, writeSearch, type SearchFault } from '#workflows/registration/public-search.ts';
import { paths } from '../../../paths.ts';
import { readOnly, resource, type InputError } from './answer.server.ts';

const details: Record<SearchFault['code'], (fault: SearchFault) => string> = {
  'unknown-parameter': ({ parameter }) => `There is no parameter "${parameter.slice(0, 60)}".`,
  'unknown-value': ({ parameter, value }) => `"${value}" is not a value of "${parameter}".`,
  repeated: ({ parameter }) => `"${parameter}" can be given once.`,
  'too-long': ({ parameter }) => `"${parameter}" is too long.`,
  'no-words': ({ parameter }) => `"${parameter}" holds no letter or digit.`,
  'both-directions': () => 'Give "after" or "before", not both.',
};

const inputError = (fault: SearchFault): InputError => ({
  code: fault.code,
  detail: details[fault.code](fault) + (fault.nearest ? ` Did you mean "${fault.nearest}"?` : ''),
  in: 'query',
  name: fault.parameter.slice(0, 60),
});

const itemOf = (item: RegisterItem) => ({
  number: item.number,
  name: item.name,
  version: item.versionLabel,
  provider: item.providerName,
  summary: item.purpose,
  status: item.status,
  deviceClass: item.deviceClass,
  findings: item.findings,
  useArea: item.useArea,
  sites: item.sites,
  demonstration: item.demonstration,
  changedAt: item.changedAt.toISOString(),
  links: {
    self: paths.api.system(item.number),
    permanentName: paths.systemName(item.number),
  },
});

/** The systems of the register, with the same parameters as the page; newest first unless asked by name. */
export const loader = resource(async ({ db, url }) => {
  const { search, faults } = readSearch(url.searchParams);
  if (faults.length > 0) return { faults: faults.map(inputError) };
  const found = await publicSearch(db, search);
  if (found.faults.length > 0) return { faults: found.faults.map(inputError) };
  const at = (change: { after: string | null; before: string | null }) => {
    const query = writeSearch(search, change).toString();
    return paths.api.systems() + (query && `?${query}`);
  };
  const links = {
    self: at({ after: search.after, before: search.before }),
    next: found.next && at({ after: found.next, before: null }),
    previous: found.previous && at({ after: null, before: found.previous }),
  };
  const header = (['next', 'previous'] as const).flatMap((rel) =>
    links[rel] ? `<${links[rel]}>; rel="${rel === 'next' ? 'next' : 'prev'}"` : [],
  );
  return {
    body: { data: found.items.map(itemOf), matches: found.matches, total: found.total, links },
    headers: header.length > 0 ? { Link: header.join(', ') } : {},
  };
});

export const action = readOnly;
