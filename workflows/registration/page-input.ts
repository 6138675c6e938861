import { factNames, type FactName } from '#workflows/law/api.ts';
import { z } from 'zod';
import { optionalText, tick } from '../core/input.ts';
import { answerInput, sectionInputs, type FormSection } from './sections.ts';

const anyText = optionalText(2000);

const isBlank = (given: unknown): boolean =>
  given === undefined ||
  (typeof given === 'string' && given.trim() === '') ||
  (typeof given === 'object' && given !== null && Object.values(given).every(isBlank));

type Fault = { path: PropertyKey[]; message: string };

/** What is filled in so far: a text may still be too short, a field may be missing; what is wrong is refused. */
function soFar(
  section: FormSection,
  given: Record<string, unknown>,
): { body: Record<string, unknown>; faults: Fault[] } {
  const body: Record<string, unknown> = {};
  const faults: Fault[] = [];
  for (const [name, field] of Object.entries(sectionInputs[section].shape as Record<string, z.ZodType>)) {
    if (isBlank(given[name])) continue;
    const parsed = field.safeParse(given[name]);
    if (parsed.success) {
      body[name] = parsed.data;
      continue;
    }
    const message = parsed.error.issues[0]?.message ?? 'invalid';
    const short = message === 'tooShort' ? anyText.safeParse(given[name]) : undefined;
    if (short?.success) body[name] = short.data;
    else faults.push({ path: [name], message });
  }
  return { body, faults };
}

const inputOf = (section: FormSection) =>
  z.looseObject({ stop: tick }).transform(({ stop, ...given }, check) => {
    const whole = sectionInputs[section].safeParse(given);
    if (whole.success) return { stop, body: whole.data as Record<string, unknown> };
    const { body, faults } = soFar(section, given);
    const wrong = stop ? faults : whole.error.issues.map(({ path, message }) => ({ path, message }));
    for (const { path, message } of wrong) check.addIssue({ code: 'custom', path: [...path], message });
    return wrong.length > 0 ? z.NEVER : { stop, body };
  });

/** The form of one page: complete when the person goes on, as far as it got when he or she stops (`stop`). */
export const pageInputs = {
  product: inputOf('product'),
  use: inputOf('use'),
  people: inputOf('people'),
  evidence: inputOf('evidence'),
} as const satisfies Record<FormSection, z.ZodType>;
export type PageInput = (typeof pageInputs)[FormSection];

const Stop = z.object({ stop: tick });
export type QuestionInput = z.ZodType<{ answer: unknown; stop: boolean }>;
const answers = Object.fromEntries(
  factNames.map((name): [FactName, QuestionInput] => [name, answerInput(name).and(Stop)]),
) as Record<FactName, QuestionInput>;

/** The form of one question of fact: its answer, and whether the person goes on or stops. */
export const questionInput = (name: FactName): QuestionInput => answers[name];
