import type { Messages } from '../../i18n/nl.ts';

/** A column of the worklist. */
export type Stage = keyof Messages['assessor']['desk']['stages'];

/** The columns in the order of the work, each with the outer states that belong to it. */
export const stages: readonly [Stage, readonly string[]][] = [
  ['application', ['applied', 'contracting']],
  ['audit', ['audit']],
  ['examination', ['examination']],
  ['decision', ['reporting', 'reviewing', 'deciding']],
  ['suspended', ['suspended']],
];

/** Whether a state, or the state around it, belongs to a column. */
export const belongsTo = (states: readonly string[], state: string): boolean => states.includes(state.split('.')[0]!);
