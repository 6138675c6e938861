import { publicSystemByNumber } from '#db/queries/public-system.ts';
import { usableEntries } from '#db/queries/register-pick.ts';
import type { Db } from '#dialect';
import {
  classify,
  registerCase,
  registersFor,
  type Classification,
  type FactValues,
  type RegisterAnswer,
  type RegisterCase,
} from '#workflows/law/api.ts';
import { citation } from '../core/citation.ts';
import { NotFound } from '../core/errors.ts';
import { day as dayInput } from '../core/input.ts';
import { fold } from '../registration/publish.ts';

const answerOf = ({ cites, ...answer }: RegisterAnswer) => ({ ...answer, citations: cites.map(citation) });
export type RegisterLine = ReturnType<typeof answerOf>;

/** Where a system belongs, from its classification as it was decided. */
export const registersOf = (answer: Classification, facts: FactValues): RegisterLine[] =>
  registersFor(registerCase(answer, facts)).map(answerOf);

/** The classes a visitor can choose; `none`: the software is no medical device. */
export const deviceAnswers = ['none', 'I', 'IIa', 'IIb', 'III', 'A', 'B', 'C', 'D'] as const;
/** Uses that Annex III lists, as people know them, with the points they stand for. */
const pointsOfUse = {
  none: [],
  triage: ['5(d)'],
  eligibility: ['5(a)'],
  insurance: ['5(c)'],
  staff: ['4(b)'],
  biometrics: ['1(b)'],
} as const;
export const useAnswers = Object.keys(pointsOfUse) as (keyof typeof pointsOfUse)[];
export const deployerAnswers = ['public-authority', 'public-service', 'other'] as const;
export const yesNo = ['yes', 'no'] as const;
const names = ['device', 'inHouse', 'earlier', 'use', 'limited', 'deployer'] as const;

const one = <V extends string>(given: URLSearchParams, name: string, known: readonly V[]): V | null =>
  known.find((value) => value === given.get(name)) ?? null;

const truth = (answer: 'yes' | 'no' | null) => (answer === null ? null : answer === 'yes');

/** The case that a visitor describes; an empty answer is "I do not know". */
function described(given: URLSearchParams): RegisterCase {
  const device = one(given, 'device', deviceAnswers);
  const use = one(given, 'use', useAnswers);
  const isIvd = device !== null && 'ABCD'.includes(device);
  const earlier = one(given, 'earlier', yesNo);
  return {
    aiSystem: true,
    device: device === null ? null : device === 'none' ? 'none' : isIvd ? 'IVDR' : 'MDR',
    class: device === null || device === 'none' ? null : device,
    inHouse: device === 'none' ? false : truth(one(given, 'inHouse', yesNo)),
    notifiedBody: device === null ? null : !['none', 'I', 'A'].includes(device),
    directive: null,
    annexIII: use === null ? null : pointsOfUse[use],
    limitedTask: truth(one(given, 'limited', yesNo)),
    deployer: one(given, 'deployer', deployerAnswers),
    marketDate: earlier === 'yes' ? '2026-05-27' : null,
  };
}

/** The system with this number, classified by the law of the day; null when there is none. */
async function registered(db: Db, number: string | null, day: string) {
  if (!number) return null;
  const found = await publicSystemByNumber(db, number.trim().toUpperCase());
  if (!found) return null;
  const facts = found.system.facts as FactValues;
  const answer = classify({ asOf: day, facts, counterfactuals: false });
  return { number: found.entry.number, name: found.entry.name, answers: registersOf(answer, facts) };
}

/** Reads the day; what is no day is a fault. */
function askedDay(given: URLSearchParams, today: string) {
  const typed = {
    day: given.get('on.day') ?? '',
    month: given.get('on.month') ?? '',
    year: given.get('on.year') ?? '',
  };
  if (Object.values(typed).every((part) => part === '')) return { day: today, typed, fault: null };
  const parsed = dayInput.safeParse(typed);
  return parsed.success
    ? { day: parsed.data, typed, fault: null }
    : { day: today, typed, fault: parsed.error.issues[0]?.message ?? 'invalid' };
}

const looksLikeNumber = /^NL-AI-\d{4}-\d{6}$/i;
const longest = 200;

/**
 * Why a system is not in a register: of a registered system, or of the answers in the address. Nothing is stored. A number
 * in the address that is in no register is `NotFound`; one that was typed as a search finds nothing.
 */
export async function notListedView(db: Db, given: URLSearchParams, today: string) {
  const q = (given.get('q') ?? '').trim().slice(0, longest);
  const asked = askedDay(given, today);
  const number = given.get('number') ?? (looksLikeNumber.test(q) ? q : null);
  const words = fold(q).split(' ').filter(Boolean).slice(0, 8);
  const [system, found] = await Promise.all([
    registered(db, number, asked.day),
    words.length > 0 && !number ? usableEntries(db, words) : [],
  ]);
  if (given.get('number') && !system) throw new NotFound(number!);
  const values = Object.fromEntries(names.map((name) => [name, given.get(name) ?? '']));
  const answered = names.some((name) => values[name] !== '');
  return {
    day: asked.day,
    values: { ...values, on: asked.typed },
    faults: (asked.fault ? { on: asked.fault } : {}) as Record<string, string>,
    q,
    searched: words.length > 0 && !system,
    found: found.map(({ number: of, name, providerName }) => ({ number: of, name, provider: providerName })),
    system: system && { number: system.number, name: system.name },
    answers: system?.answers ?? (answered && !asked.fault ? registersFor(described(given)).map(answerOf) : null),
  };
}
export type NotListedView = Awaited<ReturnType<typeof notListedView>>;
