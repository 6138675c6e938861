import { storedCitation } from '../core/citation.ts';
import { transitionConditions, type Classification } from '../law/api.ts';

/**
 * Until when a device of the old directives may still be placed on the market, and what that depends on, each with the last day on
 * which it had to be done (null: all the time); null where there is no transition. MDR Article 120, IVDR Article 110.
 */
export function transitionView({ device }: Pick<Classification, 'device'>) {
  const { transitionUntil: until, regulation, class: deviceClass } = device;
  if (until === null || regulation === null || deviceClass === null) return null;
  const conditions = transitionConditions(regulation, deviceClass);
  return {
    until,
    conditions: conditions.map(({ what, by }) => ({ what, by })),
    confidence: conditions[0]?.confidence ?? null,
    citations: [...new Set(conditions.map(({ cite }) => cite))].map(storedCitation),
  };
}
export type TransitionView = NonNullable<ReturnType<typeof transitionView>>;
