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
