import { aiActExamples } from './ai-act/examples.ts';
import type { Example } from './example.ts';
import { ivdrExamples } from './ivdr/examples.ts';
import { mdrExamples } from './mdr/examples.ts';

/** All cases of the pack, by instrument: unit tests, and a page for lawyers. */
export const examples: readonly Example[] = [...mdrExamples, ...ivdrExamples, ...aiActExamples];
