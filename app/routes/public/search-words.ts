import type { SearchFault } from '#workflows/registration/public-search.ts';
import type { Messages } from '../../i18n/nl.ts';

/** The label of one value of a filter. Provinces are names and stay as they are. */
export function facetLabel(m: Messages, facet: string, value: string): string {
  const { useArea, useCase, sector, kind, deviceClass, finding } = m.taxonomy;
  const lists: Record<string, Record<string, string>> = {
    area: useArea,
    useCase,
    sector,
    kind,
    class: deviceClass,
    finding,
    status: m.register.search.status,
  };
  return lists[facet]?.[value] ?? value;
}

/** A fault of an address in words, with the nearest thing that exists. */
export function faultText(m: Messages, { code, parameter, value, nearest }: SearchFault): string {
  const words = m.register.search;
  const name =
    code === 'unknown-parameter'
      ? parameter.slice(0, 60)
      : (words.facet[parameter] ?? words.parameter[parameter] ?? parameter);
  const near = nearest === null ? null : code === 'unknown-value' ? facetLabel(m, parameter, nearest) : nearest;
  const text = words.faults[code](name, value ?? '');
  return near ? `${text} ${words.faults.nearest(near)}` : text;
}
