import type { ChangeExample } from './example.ts';
import { ordinaryChanges } from './examples-devices.ts';
import { specialChanges } from './examples-special.ts';

/** Published cases: unit tests, and a page for lawyers. */
export const changeExamples: readonly ChangeExample[] = [...ordinaryChanges, ...specialChanges];
