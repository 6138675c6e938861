import type { Confidence, DeviceClass, DeviceRegulation, UnderDirective } from './classification.ts';
import type { Day } from './day.ts';
import type { FactName, FactValues } from './facts.ts';
import { text } from './text.ts';
import type { Text } from './text.ts';

type Document = UnderDirective['document'];
type Steps = readonly [quality: Day, application: Day, agreement: Day];
/** The last day of a class, and the days for quality system, application and agreement. */
interface Course {
  readonly last: Day;
  readonly steps: Steps;
}

const mdr = (last: Day): Course => ({ last, steps: ['2024-05-26', '2024-05-26', '2024-09-26'] });
const ivdr = (last: Day, year: number): Course => ({
  last,
  steps: ['2025-05-26', `${year}-05-26`, `${year}-09-26`],
});
const mdrCourse: Partial<Record<DeviceClass, Course>> = {
  III: mdr('2027-12-31'),
  IIb: mdr('2028-12-31'),
  IIa: mdr('2028-12-31'),
  // Only what a notified body looks at, see `classIAspect`.
  I: mdr('2028-12-31'),
};
const declaredMdr = mdr('2028-12-31');

/**
 * By class under the regulation: MDR Article 120 (2023/607), IVDR Article 110 (2024/1860). Second-hand. A declaration under the MDD
 * counts only where the class went up, until 2028. A certificate under the IVDD ends in 2027 whatever the class; the later years are
 * for tests that the manufacturer declared. Sterile class A is no matter for software.
 */
const courses: Readonly<Record<DeviceRegulation, Readonly<Record<Document, Partial<Record<DeviceClass, Course>>>>>> = {
  MDR: {
    certificate: mdrCourse,
    declaration: { III: declaredMdr, IIb: declaredMdr, IIa: declaredMdr, I: declaredMdr },
  },
  IVDR: {
    certificate: { D: ivdr('2027-12-31', 2025), C: ivdr('2027-12-31', 2025), B: ivdr('2027-12-31', 2025) },
    declaration: { D: ivdr('2027-12-31', 2025), C: ivdr('2028-12-31', 2026), B: ivdr('2029-12-31', 2027) },
  },
};
const allCourses: readonly Course[] = Object.values(courses).flatMap((documents) =>
  Object.values(documents).flatMap((classes) => Object.values(classes)),
);

/** Every last day of a transition: where its conditions were met, and where application or agreement did not come in time. */
export const transitionEnds: readonly Day[] = [
  ...new Set(allCourses.flatMap(({ last, steps: [, application, agreement] }) => [last, application, agreement])),
];

/** The last day on which a declaration under the directive could be drawn up: the day before the regulation applied. */
const lastDeclaration: Readonly<Record<DeviceRegulation, Day>> = { MDR: '2021-05-25', IVDR: '2022-05-25' };

type Directive = UnderDirective['directive'];
const directives: Readonly<Record<NonNullable<FactValues['directiveClass']>, Directive>> = {
  'class-i': 'MDD',
  'class-iia': 'MDD',
  'class-iib': 'MDD',
  'class-iii': 'MDD',
  aimdd: 'AIMDD',
  'ivd-annex-ii-list-a': 'IVDD',
  'ivd-annex-ii-list-b': 'IVDD',
  'ivd-self-testing': 'IVDD',
  'ivd-general': 'IVDD',
};
/** The classes that a manufacturer could declare without a notified body. */
const declarable: readonly FactValues['directiveClass'][] = ['class-i', 'ivd-general'];

/**
 * Whether a class I device has an aspect with a transition: with a certificate of the directive the sterile or measuring ones
 * (120(3a)), on a declaration also the reusable surgical ones, since a notified body came in with the regulation (120(3b)).
 */
function classIAspect(features: FactValues['classIFeatures'] = [], document: Document): boolean {
  return features.some((one) => one !== 'reusable-surgical' || document === 'declaration');
}

/** The course of a class; null where the class has no transition. */
function courseOf(
  regulation: DeviceRegulation,
  deviceClass: DeviceClass,
  features: FactValues['classIFeatures'],
  document: Document,
): Course | null {
  if (deviceClass === 'I' && !classIAspect(features, document)) return null;
  return courses[regulation][document][deviceClass] ?? null;
}

const documentOf = (certificate: FactValues['deviceCertificate']): Document | null =>
  certificate === 'directive-certificate'
    ? 'certificate'
    : certificate === 'directive-declaration'
      ? 'declaration'
      : null;

/** What was said of the class under the directive and cannot be true together. */
function doubtOf(
  regulation: DeviceRegulation,
  document: Document,
  directiveClass: FactValues['directiveClass'],
): UnderDirective['doubt'] {
  if (directiveClass === undefined) return null;
  if ((directives[directiveClass] === 'IVDD') !== (regulation === 'IVDR')) return 'other-directive';
  return document === 'declaration' && !declarable.includes(directiveClass) ? 'needs-certificate' : null;
}

type LegacyFacts = Pick<
  FactValues,
  'deviceCertificate' | 'classIFeatures' | 'directiveClass' | 'transitionStep' | 'applicationLodged' | 'agreementSigned'
>;

/** The condition that did not come in time, or has not come yet: the transition reaches no further than its day. */
function missingOf(
  [, application, agreement]: Steps,
  { transitionStep: step, applicationLodged, agreementSigned }: LegacyFacts,
): { missing: 'application' | 'agreement'; day: Day } | null {
  if (step === 'none' || (applicationLodged !== undefined && applicationLodged > application))
    return { missing: 'application', day: application };
  if (step === 'applied' || (agreementSigned !== undefined && agreementSigned > agreement))
    return { missing: 'agreement', day: agreement };
  return null;
}

/**
 * A device that is on the market under a certificate or declaration of the old directives: its class there, how far the step to the
 * regulation is, and until when it may still be placed on the market (MDR Article 120, IVDR Article 110). null: not such a device,
 * or its class under the regulation is not known. What is not known of the conditions is taken as met; the view names them all.
 */
export function underDirective(
  regulation: DeviceRegulation | null,
  deviceClass: DeviceClass | null,
  facts: LegacyFacts,
): UnderDirective | null {
  const document = documentOf(facts.deviceCertificate);
  if (!regulation || !deviceClass || document === null) return null;
  const { directiveClass, transitionStep, applicationLodged, agreementSigned } = facts;
  const doubt = doubtOf(regulation, document, directiveClass);
  const course = doubt === null ? courseOf(regulation, deviceClass, facts.classIFeatures, document) : null;
  const late = course === null ? null : missingOf(course.steps, facts);
  return {
    directive: directiveClass ? directives[directiveClass] : regulation === 'MDR' ? 'MDD' : 'IVDD',
    document,
    class: directiveClass ?? null,
    step: transitionStep ?? null,
    application: applicationLodged ?? null,
    agreement: agreementSigned ?? null,
    doubt,
    whenMet: course?.last ?? null,
    missing: late?.missing ?? null,
    until: late?.day ?? course?.last ?? null,
  };
}

/**
 * Last day on which a device of the old directives may still be placed on the market, on what is known of the conditions.
 * null: no transition, or not a device of the directives.
 */
export const transitionUntil = (
  regulation: DeviceRegulation | null,
  deviceClass: DeviceClass | null,
  facts: LegacyFacts,
): Day | null => underDirective(regulation, deviceClass, facts)?.until ?? null;

/** Whether a device may on a local day still be placed on the market under its old directive: its last day included. */
export const inTransition = (directive: UnderDirective | null, day: Day): boolean =>
  directive !== null && directive.until !== null && day <= directive.until;

/** The facts about the step from the directive that are open, each once its own question makes sense. */
export function transitionReach({ deviceCertificate, transitionStep: step }: LegacyFacts): readonly FactName[] {
  if (deviceCertificate !== undefined && documentOf(deviceCertificate) === null) return [];
  return [
    'deviceCertificate',
    'directiveClass',
    'transitionStep',
    ...(step === 'none' ? [] : (['applicationLodged'] as const)),
    ...(step === 'none' || step === 'applied' ? [] : (['agreementSigned'] as const)),
  ];
}

/** The facts that can still move the last day of the transition, of a class that has one; the caller leaves out what is known. */
export function transitionAsk(
  regulation: DeviceRegulation | null,
  deviceClass: DeviceClass | null,
  facts: LegacyFacts,
): readonly FactName[] {
  if (!regulation || !deviceClass) return [];
  const { deviceCertificate, classIFeatures, transitionStep: step } = facts;
  if (deviceCertificate === undefined)
    return courseOf(regulation, deviceClass, classIFeatures, 'declaration') === null ? [] : ['deviceCertificate'];
  const document = documentOf(deviceCertificate);
  if (document === null || courseOf(regulation, deviceClass, classIFeatures, document) === null) return [];
  const days =
    step === 'agreed' ? (['applicationLodged', 'agreementSigned'] as const) : (['applicationLodged'] as const);
  return ['directiveClass', 'transitionStep', ...(step === undefined || step === 'none' ? [] : days)];
}

/** The provision that holds the transition: MDR Article 120, IVDR Article 110. */
export const transitionProvision = (regulation: DeviceRegulation): string =>
  regulation === 'MDR' ? 'mdr/120' : 'ivdr/110';

/** That a transition ends on the day of a condition that was missed was not read at its source. */
export const missedConditionConfidence: Confidence = 'from-memory';

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
const declared = text('Verklaring onder de oude richtlijn opgesteld', 'Declaration under the old directive drawn up');
const throughout = [
  text('Het hulpmiddel voldoet nog aan de oude richtlijn', 'The device still meets the old directive'),
  text('Ontwerp en doel veranderen niet ingrijpend', 'Design and purpose do not change significantly'),
  text('Geen onaanvaardbaar risico', 'No unacceptable risk'),
];

/**
 * What the transition of a class depends on; empty where the class has none. On a declaration also the day on which that was drawn
 * up. Second-hand: Reg. 2023/607 and 2024/1860.
 */
export function transitionConditions(
  regulation: DeviceRegulation,
  deviceClass: DeviceClass,
  document: Document = 'certificate',
): readonly TransitionCondition[] {
  const days = courses[regulation][document][deviceClass]?.steps;
  if (!days) return [];
  const own = { cite: transitionProvision(regulation), confidence: 'second-hand' } as const;
  return [
    ...(document === 'declaration' ? [{ what: declared, by: lastDeclaration[regulation], ...own }] : []),
    ...[quality, application, agreement].map((what, i) => ({ what, by: days[i]!, ...own })),
    ...throughout.map((what) => ({ what, by: null, ...own })),
  ];
}
