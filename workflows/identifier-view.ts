import { checkIdentifier, identifierTypes, type IdentifierType } from '#workflows/law/api.ts';

export const numberTypes: readonly string[] = identifierTypes;
const isType = (type: string): type is IdentifierType => numberTypes.includes(type);
const longest = 100;

/** Tests a number of a kind. `faults`: keys of messages by field; `result` is null while nothing was asked. */
export function identifierView(given: URLSearchParams) {
  const values = { type: given.get('type') ?? '', value: (given.get('value') ?? '').trim() };
  if (![...given.keys()].length) return { values, faults: {}, result: null };
  const faults: Record<string, string> = {};
  if (!isType(values.type)) faults.type = 'choose';
  if (values.value === '') faults.value = 'required';
  else if (values.value.length > longest) faults.value = 'tooLong';
  return {
    values,
    faults,
    result:
      isType(values.type) && Object.keys(faults).length === 0
        ? { type: values.type, ...checkIdentifier(values.type, values.value) }
        : null,
  };
}
