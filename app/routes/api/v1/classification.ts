import { readAsked, type AddressFault } from '#workflows/classification/address.ts';
import { answerOf } from '#workflows/classification/result-view.ts';
import { dayOf } from '#workflows/core/days.ts';
import { now } from '../../../http/clock.server.ts';
import { readOnly, resource, type InputError } from './answer.server.ts';

const details: Record<AddressFault['code'], (fault: AddressFault) => string> = {
  'unknown-parameter': ({ parameter }) => `There is no fact or parameter "${parameter}".`,
  'unknown-value': ({ parameter, value }) => `"${value}" is not a value of "${parameter}".`,
  repeated: ({ parameter }) => `"${parameter}" or one of its values is given more than once.`,
  both: ({ parameter }) => `"${parameter}": "none" and "dont-know" stand alone.`,
  'too-long': () => 'The query is too long.',
};

const inputError = (fault: AddressFault): InputError => ({
  code: fault.code,
  detail: details[fault.code](fault) + (fault.nearest ? ` Did you mean "${fault.nearest}"?` : ''),
  in: 'query',
  name: fault.parameter,
});

/** What the law makes of the facts in the query: the same content as `waarborg classify` gives. Nothing is stored. */
export const loader = resource(async ({ url }) => {
  const { asked, faults } = readAsked(url.searchParams);
  return faults.length > 0 ? { faults: faults.map(inputError) } : { body: answerOf(asked, dayOf(now())) };
});

export const action = readOnly;
