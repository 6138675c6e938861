import { facts } from './facts.ts';
import type { FactName } from './facts.ts';

const alone = (id: string) => [id] as const;

/** Other values a fact could have. A set gains or loses one option at a time; an unknown set gets one option, or none. */
export function alternatives(name: FactName, value: unknown): readonly unknown[] {
  const fact = facts[name];
  if (fact.kind === 'boolean') return value === undefined ? [true, false] : [!value];
  if (fact.kind === 'choice') return fact.options.map((option) => option.id).filter((id) => id !== value);
  if (fact.kind !== 'multi') return [];
  const ids = fact.options.map((option) => option.id as string);
  if (value === undefined) return [[], ...ids.map(alone)];
  const chosen = value as readonly string[];
  return ids.map((id) => (chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id]));
}
