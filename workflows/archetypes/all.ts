import { administrative } from './administrative.ts';
import type { Archetype } from './archetype.ts';
import { clinical } from './clinical.ts';
import { laboratory } from './laboratory.ts';
import { mindAndBody } from './mind-and-body.ts';
import { researchAndPrevention } from './research-and-prevention.ts';

/** The forty archetypes of AI in Dutch care. */
export const archetypes: readonly Archetype[] = [
  ...administrative,
  ...clinical,
  ...mindAndBody,
  ...laboratory,
  ...researchAndPrevention,
];

const byId = new Map(archetypes.map((one) => [one.id, one]));

/** One archetype by its identifier; an unknown one is a mistake in the data. */
export function archetype(id: string): Archetype {
  const found = byId.get(id);
  if (!found) throw new Error(`no archetype ${id}`);
  return found;
}
