import type { Fact, FactValue } from './fact.ts';
import { basics } from './facts/basics.ts';
import { content } from './facts/content.ts';
import { decisions } from './facts/decisions.ts';
import { device } from './facts/device.ts';
import { laboratory } from './facts/laboratory.ts';
import { legacy } from './facts/legacy.ts';
import { listedUses } from './facts/listed-uses.ts';
import { people } from './facts/people.ts';
import { purpose } from './facts/purpose.ts';
import { situation } from './facts/situation.ts';

/**
 * Everything a classification may be asked about, in the order of asking. Facts a product manager or a hospital knows;
 * no entry asks for a legal judgement. "Don't know yet" is the absence of the fact.
 */
export const facts = {
  ...basics,
  ...legacy,
  ...purpose,
  ...device,
  ...laboratory,
  ...people,
  ...decisions,
  ...listedUses,
  ...content,
  ...situation,
} as const satisfies Record<string, Fact>;

export type FactName = keyof typeof facts;

/** Known facts; what is absent is not known yet. */
export type FactValues = { readonly [Name in FactName]?: FactValue<(typeof facts)[Name]> };

/** The names in the order of asking. */
export const factNames = Object.keys(facts) as readonly FactName[];
