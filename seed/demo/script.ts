import { reports } from './incident-steps.ts';
import { applications } from './assessment-steps.ts';
import { uses } from './deployment-steps.ts';
import { organisationsAndPeople } from './organisation-steps.ts';
import { registrations } from './system-steps.ts';
import type { Step } from './step.ts';

/** The whole demonstration, step by step. */
export const script = (): Step[] => [
  ...organisationsAndPeople(),
  ...registrations(),
  ...applications(),
  ...uses(),
  ...reports(),
];
