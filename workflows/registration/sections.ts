import { facts, factNames, looksLikeBsn, type FactName, type FactValues } from '#workflows/law/api.ts';
import { z } from 'zod';
import { choice, optionalCode, optionalDay, optionalText, someOf, text } from '../core/input.ts';
import { carePathways, deviceClasses, kinds, modalities, sectors, useAreas, useCases, userGroups } from './taxonomy.ts';

const some = <const T extends readonly [string, ...string[]]>(values: T) => someOf(choice(values));

/** What each page of the registration asks. One page is one section is one row with its own version. */
export const sectionInputs = {
  product: z.object({
    familyName: text(120),
    name: text(120),
    versionLabel: text(40),
    purpose: text(2000, 20),
    notFor: text(2000),
    summary: text(600, 20),
  }),
  use: z.object({
    useArea: choice(useAreas),
    useCases: some(useCases),
    sectors: some(sectors),
    kinds: some(kinds),
    modalities: some(modalities),
    carePathway: choice(carePathways),
  }),
  people: z.object({
    users: some(userGroups),
    oversight: text(2000, 10),
    limits: text(2000, 10),
    performance: optionalText(2000),
  }),
  evidence: z
    .object({
      declaredClass: choice(deviceClasses),
      basicUdiDi: optionalCode(30),
      bodyNumber: optionalCode(4).refine((given) => given === null || /^\d{4}$/.test(given), 'bodyNumber'),
      certificateNumber: optionalCode(60),
      certificateUntil: optionalDay,
    })
    .superRefine((given, check) => {
      const { bodyNumber, certificateNumber, certificateUntil } = given;
      const some = [bodyNumber, certificateNumber, certificateUntil].some(Boolean);
      if (!some) return;
      if (!bodyNumber) check.addIssue({ code: 'custom', path: ['bodyNumber'], message: 'bodyNumber' });
      if (!certificateNumber) check.addIssue({ code: 'custom', path: ['certificateNumber'], message: 'required' });
      if (!certificateUntil) check.addIssue({ code: 'custom', path: ['certificateUntil'], message: 'required' });
    }),
} as const;

export type FormSection = keyof typeof sectionInputs;
export type SectionName = FormSection | 'facts';
export const sectionNames = ['product', 'use', 'people', 'facts', 'evidence'] as const satisfies readonly SectionName[];

export type SectionValues<S extends FormSection> = z.output<(typeof sectionInputs)[S]>;

/** The answers for the law: known facts, and the facts the person does not know yet. */
export type FactAnswers = { known: FactValues; unknown: FactName[] };

/** Reads a stored facts section; nothing stored is nothing known. */
export function factAnswers(body: Record<string, unknown> | undefined): FactAnswers {
  const { known = {}, unknown = [] } = (body ?? {}) as Partial<FactAnswers>;
  return { known, unknown };
}

const oneOf = (ids: readonly { id: string }[]) => z.enum(ids.map(({ id }) => id) as [string, ...string[]], 'choose');

/** The schema of one fact's answer, or `dont-know`. Made once per fact. */
const answerInputs = Object.fromEntries(
  factNames.map((name) => {
    const fact = facts[name];
    const dontKnow = z.literal('dont-know');
    switch (fact.kind) {
      case 'boolean':
        return [name, z.object({ answer: z.enum(['yes', 'no', 'dont-know'], 'choose') })];
      case 'choice':
        return [name, z.object({ answer: z.union([dontKnow, oneOf(fact.options)], 'choose') })];
      case 'multi':
        return [
          name,
          z.object({
            answer: someOf(z.union([dontKnow, z.literal('none'), oneOf(fact.options)], 'choose')),
          }),
        ];
      case 'day':
        return [name, z.object({ answer: optionalDay })];
      case 'text':
        return [name, z.object({ answer: optionalText(2000) })];
    }
  }),
) as unknown as Record<FactName, z.ZodType<{ answer: unknown }>>;

export const answerInput = (name: FactName): z.ZodType<{ answer: unknown }> => answerInputs[name];

/** The answers with one more answer; "don't know yet" is kept as such, and takes back what was known. */
export function withAnswer(before: FactAnswers, name: FactName, answer: unknown): FactAnswers {
  const { [name]: _old, ...rest } = before.known as Record<string, unknown>;
  const unknown = before.unknown.filter((other) => other !== name);
  const list = Array.isArray(answer) ? answer : [answer];
  if (answer === null || list.includes('dont-know')) return { known: rest as FactValues, unknown: [...unknown, name] };
  const { kind } = facts[name];
  const value =
    kind === 'boolean' ? answer === 'yes' : kind === 'multi' ? list.filter((one) => one !== 'none') : answer;
  if (typeof value === 'string' && looksLikeBsn(value).length > 0) return before;
  return { known: { ...rest, [name]: value } as FactValues, unknown };
}
