import { aiActExamples } from './ai-act/examples.ts';
import type { Example } from './example.ts';
import { ivdrExamples } from './ivdr/examples.ts';
import { mdrExamples } from './mdr/examples.ts';
import { qualificationExamples } from './mdr/examples-qualification.ts';
import { listedExamples } from './ai-act/examples-listed.ts';
import { scopeExamples } from './ai-act/examples-scope.ts';

/** All cases of the pack, by instrument: unit tests, and a page for lawyers. */
export const examples: readonly Example[] = [
  ...qualificationExamples,
  ...mdrExamples,
  ...ivdrExamples,
  ...aiActExamples,
  ...scopeExamples,
  ...listedExamples,
];
