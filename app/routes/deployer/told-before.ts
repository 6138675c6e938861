import { dayParts } from '../../dossier/day-parts.ts';
import { toldYesNo } from '../../dossier/gaps.tsx';

const copied = ['harm', 'couldHaveLedTo', 'systemInvolved', 'personalDataBreach', 'calamity'] as const;

/** The facts as last known, as the fields of the form take them; the day of knowing is today unless it is changed. */
export function toldBefore(facts: Record<string, unknown>, today: string): Record<string, unknown> {
  const established = facts.calamityEstablishedAt;
  return {
    knownOn: dayParts(today),
    ...Object.fromEntries(copied.flatMap((name) => (facts[name] === undefined ? [] : [[name, facts[name]]]))),
    ...toldYesNo(facts),
    ...(typeof established === 'string' && { calamityEstablishedOn: dayParts(established) }),
  };
}
