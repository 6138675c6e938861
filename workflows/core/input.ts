import { looksLikeBsn } from '#workflows/law/api.ts';
import { z } from 'zod';

// Messages are keys: the form shows the text of the key, or of `<field>.<key>` where there is one.

/** A line or text of a person. A citizen service number in it is refused and never stored. */
export const text = (max: number, min = 1) =>
  z
    .string('required')
    .trim()
    .min(min, min > 1 ? 'tooShort' : 'required')
    .max(max, 'tooLong')
    .refine((value) => looksLikeBsn(value).length === 0, 'bsn');

/** The same, and it may be left empty: then it is null. */
export const optionalText = (max: number) =>
  z
    .string()
    .trim()
    .max(max, 'tooLong')
    .refine((value) => looksLikeBsn(value).length === 0, 'bsn')
    .nullish()
    .transform((value) => value || null);

/** A number or code that has a form of its own: checked by that form, not as a text of a person. */
export const code = (max: number) => z.string('required').trim().min(1, 'required').max(max, 'tooLong');

/** The same, and it may be left empty: then it is null. */
export const optionalCode = (max: number) =>
  z
    .string()
    .trim()
    .max(max, 'tooLong')
    .nullish()
    .transform((value) => value || null);

/** The words a page supposes when it asks whether a step that needs a reason would be possible. */
export const supposed = 'supposed';

/** Why a person does it; it stands in the history of the dossier. */
export const reason = text(2000, 3);

const isRealDay = (day: string) => {
  const at = new Date(`${day}T12:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().slice(0, 10) === day;
};

const Parts = z.object({ day: z.string().optional(), month: z.string().optional(), year: z.string().optional() });

/** A local day: `yyyy-mm-dd`, or the three fields day, month and year of a form. 31 February is refused. */
export const day = z
  .unknown()
  .optional()
  .transform((given, check): string => {
    const fail = (message: string) => {
      check.addIssue({ code: 'custom', message });
      return z.NEVER;
    };
    if (typeof given === 'string' && given.trim() !== '')
      return isRealDay(given.trim()) && /^\d{4}-\d\d-\d\d$/.test(given.trim()) ? given.trim() : fail('impossibleDate');
    const parts = Parts.safeParse(given);
    if (!parts.success) return fail('required');
    const [d = '', m = '', y = ''] = [parts.data.day, parts.data.month, parts.data.year].map((part) => part?.trim());
    if (!d && !m && !y) return fail('required');
    if (!/^\d{1,2}$/.test(d) || !/^\d{1,2}$/.test(m) || !/^\d{4}$/.test(y)) return fail('impossibleDate');
    const made = `${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`;
    return isRealDay(made) ? made : fail('impossibleDate');
  });

/** The same, and it may be left empty: then it is null. */
export const optionalDay = z
  .unknown()
  .optional()
  .transform((given, check): string | null => {
    const parts = Parts.safeParse(given);
    const empty =
      given === undefined ||
      given === null ||
      given === '' ||
      (parts.success && !parts.data.day && !parts.data.month && !parts.data.year);
    if (empty) return null;
    const parsed = day.safeParse(given);
    if (parsed.success) return parsed.data;
    check.addIssue({ code: 'custom', message: 'impossibleDate' });
    return z.NEVER;
  });

/** The id of a row that a form points at. */
export const id = z.string('required').trim().min(1, 'required').max(200, 'unknown');

/** One of a list. */
export const choice = <const T extends readonly [string, ...string[]]>(values: T) => z.enum(values, 'choose');

/** A ticked box counts as yes, an absent one as no. */
export const tick = z
  .union([z.boolean(), z.string()])
  .optional()
  .transform((value) => value === true || value === 'on' || value === 'true' || value === 'yes');

/** Whole days, weeks: a number typed in a field. */
export const whole = (min: number, max: number) =>
  z
    .union([z.string(), z.number()])
    .transform((value) =>
      typeof value === 'number' ? value : /^\s*\d{1,6}\s*$/.test(value) ? Number(value) : Number.NaN,
    )
    .refine((value) => Number.isInteger(value), 'number')
    .refine((value) => !(value < min || value > max), 'range');

/** Ticked boxes of one name: none, one text, or several. */
const ticked = z
  .unknown()
  .optional()
  .transform(
    (given) => (given === undefined || given === '' ? [] : Array.isArray(given) ? given : [given]) as unknown[],
  );

/** Any number of a list. */
export const anyOf = <S extends z.ZodType>(one: S) => ticked.pipe(z.array(one));

/** At least one of a list. */
export const someOf = <S extends z.ZodType>(one: S) => ticked.pipe(z.array(one).min(1, 'chooseSome'));
