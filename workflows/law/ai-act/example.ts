import type { Example } from '../example.ts';
import type { FactValues } from '../facts.ts';
import { text } from '../text.ts';

/** A case of the AI Act; asked on 22 November 2026 unless another day is given. */
export const aiActExample = (
  id: string,
  nl: string,
  en: string,
  source: string,
  facts: FactValues,
  expected: Example['expected'],
  day = '2026-11-22',
): Example => ({
  id,
  instrument: 'ai-act',
  title: text(nl, en),
  source,
  asOf: day,
  facts,
  expected,
});
