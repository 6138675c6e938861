import type { Confidence, RuleStatus } from '../classification.ts';
import type { PeriodResult } from '../period.ts';
import type { Text } from '../text.ts';

export type Harm = 'none' | 'near-miss' | 'minor' | 'temporary-serious' | 'permanent-serious' | 'death';

/** One event as a reporter tells it. Absent means not known yet. Instants carry an offset, days are local days. */
export interface EventFacts {
  readonly reporter?: 'provider' | 'deployer' | 'professional' | 'citizen';
  readonly deviceRegulation?: 'MDR' | 'IVDR' | 'none';
  readonly inHouse?: boolean;
  readonly highRiskRoute?: 'ART6_1' | 'ART6_2' | 'none';
  readonly annexIII?: readonly string[];
  /** Worst harm of any person. */
  readonly harm?: Harm;
  /** It did not happen, but could have led to that harm. */
  readonly couldHaveLedTo?: Harm;
  readonly unanticipated?: boolean;
  readonly systemInvolved?: 'caused' | 'possible' | 'excluded';
  readonly expectedSideEffect?: boolean;
  readonly publicHealthThreat?: boolean;
  readonly fundamentalRightsInfringed?: boolean;
  readonly criticalInfrastructure?: boolean;
  readonly widespread?: boolean;
  readonly propertyOrEnvironment?: boolean;
  readonly personalDataBreach?: 'risk' | 'no-risk' | 'none';
  readonly careQualityEvent?: boolean;
  readonly calamity?: 'established' | 'in-doubt' | 'ruled-out';
  readonly correctiveActionPlanned?: boolean;
  /** The moment that counts as becoming aware: a local day or an instant. */
  readonly awareAt?: string;
  /** The moment reasons for reportability became known, when later. */
  readonly reportableSince?: string;
  readonly threatAwareAt?: string;
  readonly deathAwareAt?: string;
  readonly noticedAt?: string;
  readonly calamityEstablishedAt?: string;
  readonly breachAwareAt?: string;
}

export interface DutyClock extends PeriodResult {
  readonly trigger: string;
  readonly since: string;
}

export interface Duty {
  readonly id: string;
  readonly by: 'provider' | 'deployer' | 'controller';
  readonly to: string;
  readonly basis: string;
  readonly cites: readonly string[];
  readonly decision: 'report' | 'not-required' | 'undetermined';
  readonly why: Text;
  /** The hours or days the duty leaves; null when the law names no period or the trigger is not known. */
  readonly clock: DutyClock | null;
  /** The law says: at once; the clock is the outer limit. */
  readonly immediately: boolean;
  readonly ask: readonly (keyof EventFacts)[];
  readonly status: RuleStatus;
  readonly confidence: Confidence;
}
