import type { Actor } from '../core/context.ts';

export type Audience = 'authority' | 'provider' | 'deployer';

/** In which capacity this actor reads the incident. */
export const audienceOf = (actor: Actor, providerId: string): Audience =>
  actor.roles.includes('inspector') || actor.roles.includes('system')
    ? 'authority'
    : actor.organisationId === providerId
      ? 'provider'
      : 'deployer';

/** Which parts are not for everyone who takes part, and why. Every other part is for all three. */
export const reserved = {
  /** The inspectorate's own weighing. */
  triages: { audiences: ['authority'], ground: 'awb/5-16' },
  /** Questions to the provider and its answers are between those two. */
  requests: { audiences: ['authority', 'provider'], ground: 'awb/5-16' },
  finalReports: { audiences: ['authority', 'provider'], ground: 'mdr/89-5' },
} as const satisfies Record<string, { audiences: readonly Audience[]; ground: string }>;

/** Whose eyes the reason of a step is for, besides who gave it and the inspectorate. What is not named here is for those two only. */
export const reasonsAlsoFor: Readonly<Record<string, readonly Audience[]>> = {
  withdrawQuestion: ['provider'],
  requestFinalReport: ['provider'],
  close: ['provider', 'deployer'],
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

/** Each party sees its own duties and limits; the inspectorate sees all. */
export const isFor = (audience: Audience, actor: Actor, organisationId: string | null): boolean =>
  audience === 'authority' || organisationId === null || organisationId === actor.organisationId;
