import type { errorsNl } from './errors.nl.ts';

const list = new Intl.ListFormat('en', { type: 'disjunction' });
export const errorsEn: typeof errorsNl = {
  required: 'Enter this',
  tooLong: 'This text is too long. Make it shorter',
  tooShort: 'This text is too short. Write a little more',
  choose: 'Choose one of the answers',
  chooseSome: 'Choose at least one answer',
  invalid: 'This is not right. Check the answer',
  impossibleDate: 'This date does not exist. Write day, month and year in figures',
  future: 'This date lies in the future. Check the year',
  past: 'Choose a day after today',
  beforeEvent: 'This day is before the event. Check the day',
  beforeStart: 'This day is before the first day',
  number: 'Enter a whole number',
  range: 'This number is too small or too large',
  bsn: 'This contains a citizen service number. Remove it; we do not keep it',
  unknown: 'We do not know this. Check the number or choose from the list',
  unknownCode: 'This code is not in the list. Check the code',
  taken: 'This number is in use already',
  already: 'This person has this task already',
  notDecider: 'This person may not decide. Choose a decision maker',
  roleFits: 'This role does not fit this kind of organisation',
  emailTaken: 'There is an account with this e-mail address already',
  withdrawn: 'This system has been withdrawn',
  identifier: 'This number is not right. Check the figures',
  code: 'Write codes like MDA 0315 or MDS 1009',
  country: 'Write the country as two capitals, for example NL',
  email: 'Write an e-mail address, for example name@example.org',
  bodyNumber: 'The number of a notified body has four figures',
  fiveYears: 'Choose a day after today and within five years',
  declare: 'Tick the box if you declare this',
  conflict: 'Someone else changed this meanwhile. Your text is below',
  illegal: (allowed) =>
    allowed.length === 0
      ? 'This is no longer possible: the file is closed'
      : `This step is no longer possible. What is possible now: ${list.format(allowed)}`,
  'occurredOn.required': 'Enter when it happened',
  'awareOn.required': 'Enter when you learned of it',
  'calamityEstablishedOn.required': 'Enter the day on which you established that it is a calamity',
  'narrative.required': 'Write down what happened',
  'reason.required': 'Write down why',
};
