import type { FactName, FactValues } from './facts.ts';
import type { AiProcedure, ExtraStep } from './notified-body/conformity.ts';
import type { RequiredCode } from './notified-body/codes.ts';
import type { Procedure } from './notified-body/procedures.ts';
import type { Text } from './text.ts';

export type RuleStatus = 'applying' | 'pending' | 'draft' | 'proposed' | 'guidance' | 'superseded';
export type Confidence = 'verified' | 'second-hand' | 'from-memory' | 'inferred';

export type Finding = 'prohibited' | 'high-risk' | 'transparency' | 'gpai' | 'minimal' | 'out-of-scope';
export type MdrClass = 'I' | 'IIa' | 'IIb' | 'III';
export type IvdrClass = 'A' | 'B' | 'C' | 'D';
export type DeviceClass = MdrClass | IvdrClass;
export type DeviceRegulation = 'MDR' | 'IVDR';
export type HighRiskRoute = 'ART6_1' | 'ART6_2';
export type ConformityRoute = 'MDR' | 'IVDR' | 'ANNEX_VI' | 'ANNEX_VII' | 'ANNEX_VI_OR_VII' | 'SECTOR' | 'NONE';

export interface ClassifyInput {
  /** The day of which the law is asked, `yyyy-mm-dd`. */
  readonly asOf: string;
  readonly facts: FactValues;
  /** Calculate as if a proposal were law; findings are then no more than a preview. */
  readonly scenario?: 'com-2025-1023';
  /** `false` leaves out `wouldChangeIf`, for runs over a whole register. Default: true. */
  readonly counterfactuals?: boolean;
}

/** `null` in a field means: cannot be said on these facts (see `ask` and `review`), or does not exist for this case. */
export interface Classification {
  readonly asOf: string;
  readonly outcome: 'decided' | 'undetermined';
  readonly findings: readonly Finding[];
  readonly aiAct: {
    readonly highRisk: boolean | null;
    readonly route: HighRiskRoute | null;
    /** Points of Annex III that the use matches, also when route ART6_1 prevails. */
    readonly annexIII: readonly string[];
    readonly derogation: 'available' | 'not-available' | 'not-applicable' | null;
    readonly prohibited: readonly string[];
    readonly article50: readonly string[];
    /** First day of the duties of chapter III sections 1-3; null when none start. */
    readonly dutiesFrom: string | null;
    readonly conformityRoute: ConformityRoute | null;
    /** How conformity is assessed on that route, and by which notified body; null when nothing is assessed. */
    readonly procedure: AiProcedure | null;
    /** Codes of Annex XIV that a notified body needs. */
    readonly codes: readonly RequiredCode[];
    readonly registration: readonly string[];
    /** Parts that the law leaves open although the outcome is decided: a person settles them (see `review`). */
    readonly undecided: readonly ('registration' | 'dutiesFrom')[];
    readonly fria: boolean | null;
    /** Placed on the market before `dutiesFrom` of its route (Article 111(2)). */
    readonly legacy: boolean | null;
  };
  readonly device: {
    readonly qualifies: boolean | null;
    readonly inHouse: boolean | null;
    readonly regulation: DeviceRegulation | null;
    readonly class: DeviceClass | null;
    /** Rules of Annex VIII that lead to the class. */
    readonly rules: readonly string[];
    readonly notifiedBody: boolean | null;
    readonly routes: readonly string[];
    /** The same routes in full: annexes, certificates, what a notified body must see. */
    readonly procedures: readonly Procedure[];
    /** What comes on top of the procedure: consultations, numbers before applying. */
    readonly extraSteps: readonly ExtraStep[];
    /** Codes of Regulation (EU) 2017/2185 that fit this device, beyond the least. */
    readonly codes: readonly RequiredCode[];
    /** Codes of Regulation (EU) 2017/2185 a notified body needs at least. */
    readonly designationCodes: readonly string[];
    /** Last day of the transition for devices under the old directives, when the facts say so. */
    readonly transitionUntil: string | null;
    /** Where it stands under the old directive; null: not on the market under one, or that is not known. */
    readonly directive: UnderDirective | null;
  };
  readonly obligations: readonly Obligation[];
  readonly review: readonly Review[];
  readonly ask: readonly FactName[];
  readonly trace: readonly TraceStep[];
  readonly wouldChangeIf: readonly Counterfactual[];
  /** There are more of such changes, or there may be: not all pairs were tried. */
  readonly wouldChangeIfMore: boolean;
  /** Set when a proposal was calculated. */
  readonly scenario: string | null;
}

/** A device on the market under an old directive, in the transition of MDR Article 120 or IVDR Article 110. Days are local. */
export interface UnderDirective {
  readonly directive: 'MDD' | 'AIMDD' | 'IVDD';
  /** What it is on the market with. */
  readonly document: 'certificate' | 'declaration';
  /** Class under the directive, as EUDAMED names it; null: not known. */
  readonly class: NonNullable<FactValues['directiveClass']> | null;
  /** How far the step to the regulation is. */
  readonly step: NonNullable<FactValues['transitionStep']> | null;
  /** Day of the formal application to a notified body, and of the written agreement with it. */
  readonly application: string | null;
  readonly agreement: string | null;
  /** What was said cannot be true together: a class of the other directive, or one that nobody could declare without a certificate. */
  readonly doubt: 'other-directive' | 'needs-certificate' | null;
  /** Last day when every condition is met; null: no transition for this class, or there is doubt. */
  readonly whenMet: string | null;
  /** The condition that was not met in time, or is not met yet: the transition reaches no further than its day. */
  readonly missing: 'application' | 'agreement' | null;
  /** Last day on what is known. */
  readonly until: string | null;
}

export type Role =
  | 'provider'
  | 'deployer'
  | 'manufacturer'
  | 'health-institution'
  | 'authorised-representative'
  | 'importer'
  | 'distributor';

export interface Obligation {
  readonly id: string;
  readonly role: Role;
  readonly article: string;
  readonly cite: string;
  readonly from: string;
  readonly status: RuleStatus;
  readonly title: Text;
  readonly confidence: Confidence;
  /** It also depends on something that no fact tells, such as an importer in the chain; `dutyDetail` says on what. */
  readonly conditional: boolean;
  /** First day in the other reading, where the law leaves the day open; null: one reading. */
  readonly otherFrom: string | null;
}

/** A question that a person has to settle; the pack does not guess. */
export interface Review {
  readonly question: Text;
  readonly why: Text;
  readonly cites: readonly string[];
}

export interface TraceStep {
  readonly rule: string;
  readonly version: string;
  readonly title: Text;
  readonly cites: readonly string[];
  /** Facts the rule looked at, with the value it saw. */
  readonly facts: FactValues;
  /** The answer of the rule; `undetermined` when the facts leave more than one. */
  readonly result: unknown;
  /** Answers still possible; one when decided. */
  readonly possible: readonly unknown[];
  readonly ask: readonly FactName[];
  readonly status: RuleStatus;
  readonly confidence: Confidence;
}

export interface Counterfactual {
  /** The changed facts with their new values. */
  readonly facts: FactValues;
  /** What then differs, with the new value. */
  readonly to: Readonly<Record<string, unknown>>;
}

export interface OpenQuestions {
  /** The facts that can still change the outcome, in the order of asking. */
  readonly next: readonly FactName[];
  /** No path of answers asks more facts than this. */
  readonly atMost: number;
}
