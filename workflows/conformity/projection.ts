import type { Actor } from '../core/context.ts';

export type Audience = 'body' | 'provider' | 'authority';

/** In which capacity this actor reads the assessment. */
export const audienceOf = (actor: Actor, bodyId: string): Audience =>
  actor.roles.includes('inspector') || actor.roles.includes('system')
    ? 'authority'
    : actor.organisationId === bodyId
      ? 'body'
      : 'provider';

/** Which parts are not for everyone who takes part, and why. Every other part is for all three. */
export const reserved = {
  assignments: { audiences: ['body', 'authority'], ground: 'mdr/annex-vii-4-4' },
  reports: { audiences: ['body', 'authority'], ground: 'mdr/annex-vii-4-6' },
  staff: { audiences: ['body'], ground: 'mdr/annex-vii-4-4' },
} as const satisfies Record<string, { audiences: readonly Audience[]; ground: string }>;

/**
 * Whose eyes the reason of a step is for, besides who gave it and the inspectorate: a decision on an application or a certificate is
 * told to the provider with its grounds (MDR 56(4), Annex VII 4.3 and 4.8), a withdrawal to the body that was asked. What is not named
 * here, such as a report sent back within the body, is for those two only.
 */
export const reasonsAlsoFor: Readonly<Record<string, readonly Audience[]>> = {
  decline: ['provider'],
  withdraw: ['body', 'provider'],
  refuseCertificate: ['provider'],
  suspendCertificate: ['provider'],
  reinstateCertificate: ['provider'],
  withdrawCertificate: ['provider'],
};

type Reserved = { [K in keyof typeof reserved]: unknown[] };

/** The only way out of a view: parts that are not for this audience come out empty, and are named in `hidden`. */
export function project<V extends Reserved>(view: V, audience: Audience): V & { audience: Audience; hidden: string[] } {
  const hidden = Object.entries(reserved).filter(
    ([, { audiences }]) => !(audiences as readonly Audience[]).includes(audience),
  );
  return {
    ...view,
    ...Object.fromEntries(hidden.map(([part]) => [part, []])),
    audience,
    hidden: hidden.map(([part]) => part),
  };
}
