import type { Format } from '../../../i18n/format.ts';

/** An answer as people read it: a day is written out, all else is in words already. */
export const answerWords = (answer: string, format: Format): string =>
  /^\d{4}-\d\d-\d\d$/.test(answer) ? format.day(answer) : answer;
