import { storedCitation } from '../core/citation.ts';
import {
  missedConditionConfidence,
  transitionConditions,
  transitionProvision,
  type Classification,
  type Confidence,
  type UnderDirective,
} from '../law/api.ts';
import { answerText } from '../registration/fact-view.ts';

type Late = {
  what: 'application' | 'agreement';
  /** The last day on which it had to be there: the transition reaches no further. */
  by: string;
  over: boolean;
  /** How far the transition reaches when it comes in time; null when it is over. */
  otherwise: string | null;
  confidence: Confidence;
};

/** The condition that ends the transition sooner. */
function lateOf({ missing, until, whenMet }: UnderDirective, asOf: string): Late | null {
  if (missing === null || until === null) return null;
  const over = until < asOf;
  return { what: missing, by: until, over, otherwise: over ? null : whenMet, confidence: missedConditionConfidence };
}

/**
 * Where a device stands under the old directives: the directive, its document and class there, the steps to the regulation with their
 * days, and until when it may still be placed on the market, with what that depends on. Each condition has the last day on which it had
 * to be met (null: all the time). null where the device is not on the market under a directive. MDR Article 120, IVDR Article 110.
 */
export function transitionView({ asOf, device }: Pick<Classification, 'asOf' | 'device'>) {
  const { transitionUntil: until, regulation, class: deviceClass } = device;
  // An older stored answer holds the last day only.
  const directive = (device.directive as UnderDirective | null | undefined) ?? null;
  if ((directive === null && until === null) || regulation === null || deviceClass === null) return null;
  const conditions = until === null ? [] : transitionConditions(regulation, deviceClass, directive?.document);
  const known = directive && {
    name: directive.directive,
    document: directive.document,
    class: directive.class === null ? null : answerText('directiveClass', directive.class),
    step: directive.step,
    application: directive.application,
    agreement: directive.agreement,
    doubt: directive.doubt,
    late: lateOf(directive, asOf),
  };
  return {
    until,
    directive: known,
    conditions: conditions.map(({ what, by }) => ({ what, by })),
    confidence: conditions[0]?.confidence ?? null,
    citations: [storedCitation(transitionProvision(regulation))],
  };
}
export type TransitionView = NonNullable<ReturnType<typeof transitionView>>;
