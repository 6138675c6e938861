import type { Classification, EventFacts } from '#workflows/law/api.ts';
import { z } from 'zod';
import { choice, optionalDay, optionalText } from '../core/input.ts';
import type { Gap } from '#db/schema/incident.ts';
import { gaps } from './awareness-lists.ts';
import { breaches, calamities, harms, involvements, yesNoFacts } from './told-lists.ts';

/** Questions that may stay without an answer: not known, with the reason, or not investigated yet. */
export const mayBeUnknown = ['harm', 'couldHaveLedTo', 'systemInvolved', ...yesNoFacts, 'personalDataBreach'] as const;

const isGap = (value: unknown): value is Gap['state'] => (gaps as readonly unknown[]).includes(value);

/** Yes or no, or why neither: what nobody looked into is not the same as no, and the law may take the shorter term for it. */
const yesNo = z
  .union([z.boolean(), z.enum(['yes', 'no', ...gaps])], 'choose')
  .transform((value) => (isGap(value) ? value : value === true || value === 'yes'));

/** What a reporter knows of what happened: facts, in the words of people. */
export const ToldFacts = z
  .object({
    harm: choice([...harms, ...gaps]),
    couldHaveLedTo: choice([...harms, ...gaps]),
    systemInvolved: choice([...involvements, ...gaps]),
    unanticipated: yesNo,
    publicHealthThreat: yesNo,
    fundamentalRightsInfringed: yesNo,
    personalDataBreach: choice([...breaches, ...gaps]),
    calamity: choice(calamities).optional(),
    calamityEstablishedOn: optionalDay,
    noticedOn: optionalDay,
    awareOn: optionalDay,
    gapReason: optionalText(500),
  })
  .superRefine(({ calamity, calamityEstablishedOn, gapReason, ...told }, check) => {
    if (!gapReason && mayBeUnknown.some((name) => told[name] === 'unknown')) {
      check.addIssue({ code: 'custom', path: ['gapReason'], message: 'required' });
    }
    if (calamity === 'established' && !calamityEstablishedOn) {
      check.addIssue({ code: 'custom', path: ['calamityEstablishedOn'], message: 'required' });
    }
  });
export type Told = z.output<typeof ToldFacts>;

/** What the register knows of the system itself. */
export function systemFacts({ device, aiAct }: Classification): EventFacts {
  return {
    deviceRegulation: device.regulation ?? 'none',
    inHouse: device.inHouse ?? false,
    highRiskRoute: aiAct.route ?? 'none',
  };
}

/**
 * The facts after a later telling. What was established stays when it is later said to be unknown, but a no does not: nobody looked
 * into it after all, and the law may take the shorter term for that.
 */
export function laterFacts(before: EventFacts, told: Told, reporter: 'provider' | 'deployer'): EventFacts {
  const takenBack = yesNoFacts.filter((name) => isGap(told[name]) && before[name] === false);
  const kept = Object.entries(before).filter(([name]) => !(takenBack as readonly string[]).includes(name));
  return { ...Object.fromEntries(kept), ...eventFacts(told, reporter) };
}

/** What was not answered, and why. */
export const gapsOf = (told: Told): Record<string, Gap> =>
  Object.fromEntries(
    mayBeUnknown.flatMap((name) => {
      const state = told[name];
      return isGap(state) ? [[name, { state, reason: state === 'unknown' ? told.gapReason : null }]] : [];
    }),
  );

/** The facts for the law from what was told. When a party knew is not among them: that is `awareness.ts`. */
export function eventFacts(told: Told, reporter: 'provider' | 'deployer'): EventFacts {
  const { calamityEstablishedOn, noticedOn: _noticed, awareOn: _aware, gapReason: _reason, calamity, ...plain } = told;
  return {
    reporter,
    ...Object.fromEntries(Object.entries(plain).filter(([, value]) => !isGap(value))),
    ...(calamity ? { calamity } : {}),
    ...(calamityEstablishedOn ? { calamityEstablishedAt: calamityEstablishedOn } : {}),
  };
}
