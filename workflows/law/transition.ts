import type { DeviceClass, DeviceRegulation } from './classification.ts';
import type { Day } from './day.ts';
import type { FactValues } from './facts.ts';

/** Last days by class under the regulation: MDR Article 120 (2023/607), IVDR Article 110 (2024/1860). Second-hand. */
const lastDays: Readonly<Record<DeviceRegulation, Partial<Record<DeviceClass, Day>>>> = {
  MDR: { III: '2027-12-31', IIb: '2028-12-31', IIa: '2028-12-31' },
  IVDR: { D: '2027-12-31', C: '2028-12-31', B: '2029-12-31' },
};
/** Every last day of a transition. */
export const transitionEnds: readonly Day[] = [
  ...new Set(Object.values(lastDays).flatMap((days) => Object.values(days))),
];

/** A declaration under the directive without a certificate counts only where the class went up, for the MDR until 2028. */
const declaredMdr: Day = '2028-12-31';

/**
 * Last day on which a device of the old directives may still be placed on the market, if the manufacturer met the
 * conditions (application, agreement, no significant change). null: no transition, or not a device of the directives.
 */
export function transitionUntil(
  regulation: DeviceRegulation | null,
  deviceClass: DeviceClass | null,
  certificate: FactValues['deviceCertificate'],
): Day | null {
  if (!regulation || !deviceClass) return null;
  if (certificate !== 'directive-certificate' && certificate !== 'directive-declaration') return null;
  const day = lastDays[regulation][deviceClass] ?? null;
  return day && regulation === 'MDR' && certificate === 'directive-declaration' ? declaredMdr : day;
}
