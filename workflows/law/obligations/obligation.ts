import type { Obligation } from '../classification.ts';
import type { Text } from '../text.ts';

export type Role = Obligation['role'];

/** A duty as the law states it, without the day on which it starts for a given system. */
export interface Duty {
  readonly id: string;
  readonly role: Role;
  readonly article: string;
  readonly cite: string;
  readonly title: Text;
}

/** A row of a table of duties; the identifier follows from provision and role. */
export const duty = (role: Role, cite: string, article: string, title: Text): Duty => ({
  id: `${cite.replace('/', '-')}-${role}`,
  role,
  article,
  cite,
  title,
});
