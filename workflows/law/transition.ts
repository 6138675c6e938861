import type { Confidence, DeviceClass, DeviceRegulation } from './classification.ts';
import type { Day } from './day.ts';
import type { FactValues } from './facts.ts';
import { text } from './text.ts';
import type { Text } from './text.ts';

/**
 * Last days by class under the regulation: MDR Article 120 (2023/607), IVDR Article 110 (2024/1860). Second-hand.
 * Class I: only what a notified body looks at, see `classIAspect`. Sterile class A is no matter for software.
 */
const lastDays: Readonly<Record<DeviceRegulation, Partial<Record<DeviceClass, Day>>>> = {
  MDR: { III: '2027-12-31', IIb: '2028-12-31', IIa: '2028-12-31', I: '2028-12-31' },
  IVDR: { D: '2027-12-31', C: '2028-12-31', B: '2029-12-31' },
};
/** Every last day of a transition. */
export const transitionEnds: readonly Day[] = [
  ...new Set(Object.values(lastDays).flatMap((days) => Object.values(days))),
];

/** A declaration under the directive without a certificate counts only where the class went up, for the MDR until 2028. */
const declaredMdr: Day = '2028-12-31';

/**
 * Whether a class I device has an aspect with a transition: with a certificate of the directive the sterile or measuring ones
 * (120(3a)), on a declaration also the reusable surgical ones, since a notified body came in with the regulation (120(3b)).
 */
function classIAspect(
  features: FactValues['classIFeatures'] = [],
  certificate: FactValues['deviceCertificate'],
): boolean {
  const declared = certificate === 'directive-declaration';
  return features.some((one) => one !== 'reusable-surgical' || declared);
}

/**
 * Last day on which a device of the old directives may still be placed on the market, if the manufacturer met the
 * conditions (application, agreement, no significant change). null: no transition, or not a device of the directives.
 */
export function transitionUntil(
  regulation: DeviceRegulation | null,
  deviceClass: DeviceClass | null,
  { deviceCertificate: certificate, classIFeatures }: Pick<FactValues, 'deviceCertificate' | 'classIFeatures'>,
): Day | null {
  if (!regulation || !deviceClass) return null;
  if (certificate !== 'directive-certificate' && certificate !== 'directive-declaration') return null;
  if (deviceClass === 'I' && !classIAspect(classIFeatures, certificate)) return null;
  const day = lastDays[regulation][deviceClass] ?? null;
  return day && regulation === 'MDR' && certificate === 'directive-declaration' ? declaredMdr : day;
}

/** Something the manufacturer must have done, or must keep to, for the transition to hold. */
export interface TransitionCondition {
  readonly what: Text;
  /** Last day on which it had to be done; null: the whole time. */
  readonly by: Day | null;
  readonly cite: string;
  readonly confidence: Confidence;
}

const quality = text('Kwaliteitssysteem volgens de verordening', 'Quality system under the regulation');
const application = text('Aanvraag bij een aangemelde instantie', 'Application to a notified body');
const agreement = text('Overeenkomst met de aangemelde instantie', 'Agreement with the notified body');
const throughout = [
  text('Het hulpmiddel voldoet nog aan de oude richtlijn', 'The device still meets the old directive'),
  text('Ontwerp en doel veranderen niet ingrijpend', 'Design and purpose do not change significantly'),
  text('Geen onaanvaardbaar risico', 'No unacceptable risk'),
];

/** Days for quality system, application and agreement, by class. */
const steps: Readonly<Record<DeviceRegulation, Partial<Record<DeviceClass, readonly [Day, Day, Day]>>>> = {
  MDR: {
    III: ['2024-05-26', '2024-05-26', '2024-09-26'],
    IIb: ['2024-05-26', '2024-05-26', '2024-09-26'],
    IIa: ['2024-05-26', '2024-05-26', '2024-09-26'],
    I: ['2024-05-26', '2024-05-26', '2024-09-26'],
  },
  IVDR: {
    D: ['2025-05-26', '2025-05-26', '2025-09-26'],
    C: ['2025-05-26', '2026-05-26', '2026-09-26'],
    B: ['2025-05-26', '2027-05-26', '2027-09-26'],
  },
};

/** What the transition of a class depends on; empty where the class has none. Second-hand: Reg. 2023/607 and 2024/1860. */
export function transitionConditions(
  regulation: DeviceRegulation,
  deviceClass: DeviceClass,
): readonly TransitionCondition[] {
  const days = steps[regulation][deviceClass];
  if (!days) return [];
  const own = { cite: regulation === 'MDR' ? 'mdr/120' : 'ivdr/110', confidence: 'second-hand' } as const;
  return [
    ...[quality, application, agreement].map((what, i) => ({ what, by: days[i]!, ...own })),
    ...throughout.map((what) => ({ what, by: null, ...own })),
  ];
}
