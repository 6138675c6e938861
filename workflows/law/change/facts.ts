import type { Fact, FactValue } from '../fact.ts';
import { asked } from './asked.ts';
import { standing } from './standing.ts';

/** Everything the assessment of a change may look at, in the order of asking. */
export const changeFacts = { ...standing, ...asked } as const satisfies Record<string, Fact>;

export type ChangeFactName = keyof typeof changeFacts;
export type AskedChangeFact = keyof typeof asked;

/** Known facts; what is absent is not known yet. */
export type ChangeFactValues = { readonly [Name in ChangeFactName]?: FactValue<(typeof changeFacts)[Name]> };

export const changeFactNames = Object.keys(changeFacts) as readonly ChangeFactName[];
/** What a person is asked, in the order of asking. */
export const askedChangeFacts = Object.keys(asked) as readonly AskedChangeFact[];
