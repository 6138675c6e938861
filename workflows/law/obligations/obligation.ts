import type { Confidence, Role } from '../classification.ts';
import { provision } from '../provisions.ts';
import { text } from '../text.ts';
import type { Text } from '../text.ts';

export type { Role };
/** Dutch, English. */
type Pair = readonly [nl: string, en: string];

/** A duty as the law states it, without the day on which it starts for a given system. */
export interface Duty {
  readonly id: string;
  readonly role: Role;
  readonly article: string;
  readonly cite: string;
  readonly title: Text;
  /** The document or record that shows that the duty is met. */
  readonly evidence: Text;
  /** How long it is kept, or how often it is renewed, where the law says so. */
  readonly keep: Text | null;
  /** What it also depends on and no fact of a classification tells; null: it follows from the facts. */
  readonly condition: Text | null;
  readonly confidence: Confidence;
  /** Articles 43-49, 72, 73 and 86: read literally they apply since 2 August 2026. */
  readonly literal: boolean;
}

interface More {
  readonly keep?: Pair;
  readonly when?: Pair;
  readonly confidence?: Confidence;
  readonly literal?: true;
  /** Tells apart duties of one role on one article, such as reports with another frequency per class. */
  readonly variant?: string;
}

/** A row of a table of duties; the identifier follows from provision and role. Throws when the provision is not held. */
export const duty = (role: Role, cite: string, title: Pair, evidence: Pair, more: More = {}): Duty => ({
  id: `${cite.replace('/', '-')}-${role}${more.variant ? `-${more.variant}` : ''}`,
  role,
  article: provision(cite).article,
  cite,
  title: text(...title),
  evidence: text(...evidence),
  keep: more.keep ? text(...more.keep) : null,
  condition: more.when ? text(...more.when) : null,
  confidence: more.confidence ?? 'verified',
  literal: more.literal ?? false,
});
