import { dayParts } from '../../dossier/day-parts.ts';

const copied = ['harm', 'couldHaveLedTo', 'systemInvolved', 'personalDataBreach', 'calamity'] as const;
const ticked = ['unanticipated', 'publicHealthThreat', 'fundamentalRightsInfringed'] as const;

/** The facts as last known, as the fields of the form take them; the day of knowing is today unless it is changed. */
export function toldBefore(facts: Record<string, unknown>, today: string): Record<string, unknown> {
  const established = facts.calamityEstablishedAt;
  return {
    knownOn: dayParts(today),
    ...Object.fromEntries(copied.flatMap((name) => (facts[name] === undefined ? [] : [[name, facts[name]]]))),
    ...Object.fromEntries(ticked.flatMap((name) => (facts[name] === true ? [[name, 'on']] : []))),
    ...(typeof established === 'string' && { calamityEstablishedOn: dayParts(established) }),
  };
}
