import type { Classification, EventFacts } from '#workflows/law/api.ts';
import { z } from 'zod';
import { choice, optionalDay, tick } from '../core/input.ts';
import { breaches, calamities, harms, involvements } from './told-lists.ts';

/** What a reporter knows of what happened: facts, in the words of people. */
export const ToldFacts = z
  .object({
    harm: choice(harms),
    couldHaveLedTo: choice(harms),
    systemInvolved: choice(involvements),
    unanticipated: tick,
    publicHealthThreat: tick,
    fundamentalRightsInfringed: tick,
    personalDataBreach: choice(breaches),
    calamity: choice(calamities).optional(),
    calamityEstablishedOn: optionalDay,
    noticedOn: optionalDay,
    awareOn: optionalDay,
  })
  .superRefine(({ calamity, calamityEstablishedOn }, check) => {
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
 * The facts for the law from what was told at a moment on a local day; a day that was not told is that day itself. A data breach
 * counts in hours: told on the day itself it counts from the moment, else from the first hour of the day that was named.
 */
export function eventFacts(told: Told, reporter: 'provider' | 'deployer', day: string, at: Date): EventFacts {
  const { calamityEstablishedOn, noticedOn, awareOn, calamity, ...plain } = told;
  const noticed = noticedOn ?? day;
  return {
    reporter,
    ...plain,
    awareAt: awareOn ?? day,
    noticedAt: noticed,
    ...(told.publicHealthThreat ? { threatAwareAt: awareOn ?? day } : {}),
    ...(told.personalDataBreach === 'none'
      ? {}
      : { breachAwareAt: noticed === day ? at.toISOString() : `${noticed}T00:00:00+01:00` }),
    ...(calamity ? { calamity } : {}),
    ...(calamityEstablishedOn ? { calamityEstablishedAt: calamityEstablishedOn } : {}),
  };
}
