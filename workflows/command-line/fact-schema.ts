import { z } from 'zod';
import { canStart, isDay } from '../law/api.ts';
import type { Fact } from '../law/api.ts';

/** A day that exists, as text `yyyy-mm-dd`. */
export const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, 'A day is written as yyyy-mm-dd.')
  .refine(isDay, 'This day does not exist.');

/** A day, or an instant with offset. */
export const moment = z
  .string()
  .refine(canStart, 'Give an existing day (yyyy-mm-dd) or an instant with offset (yyyy-mm-ddThh:mm+01:00), from 1996.');

function valueOf(fact: Fact): z.ZodType {
  switch (fact.kind) {
    case 'boolean':
      return z.boolean();
    case 'choice':
      return z.enum(fact.options.map((option) => option.id));
    case 'multi':
      return z
        .array(z.enum(fact.options.map((option) => option.id)))
        .refine((list) => new Set(list).size === list.length, 'Each option at most once.');
    case 'day':
      return day;
    case 'moment':
      return moment;
    case 'text':
      return z.string().max(4000);
  }
}

/** What JSON Schema shows of a fact beside its type: title and help in both languages, and the labels of options. */
const annotations = (fact: Fact) => ({
  title: fact.title.en,
  description: fact.help.en,
  titles: fact.title,
  help: fact.help,
  example: fact.example,
  ...('options' in fact
    ? { options: fact.options.map((option) => ({ const: option.id, nl: option.label.nl, en: option.label.en })) }
    : {}),
});

/** An object of facts, every one optional: an absent fact is not known yet. Unknown names are refused. */
export const factsSchema = (catalogue: Readonly<Record<string, Fact>>) =>
  z.strictObject(
    Object.fromEntries(
      Object.entries(catalogue).map(([name, fact]) => [name, valueOf(fact).optional().meta(annotations(fact))]),
    ),
  );
