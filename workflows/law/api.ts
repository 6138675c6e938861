// The law's published interface: the one door through which the rest of the project reaches the law.
// Signatures first; each declaration is replaced by its module.
import type { Classification, ClassifyInput, OpenQuestions } from './classification.ts';
import type { PeriodInput, PeriodResult, Holiday } from './calendar.ts';
import type { Duty, EventFacts } from './duties/duty.ts';
import type { FactValues } from './facts.ts';
import type { Text } from './text.ts';

export { facts, factNames } from './facts.ts';
export type { FactName, FactValues } from './facts.ts';
export type { Fact, FactOption, FactGroup } from './fact.ts';
export type * from './classification.ts';
export type { Duty, DutyClock, EventFacts, Harm } from './duties/duty.ts';
export type { PeriodInput, PeriodResult, Holiday, Length } from './calendar.ts';
export type { Text } from './text.ts';

export declare function classify(input: ClassifyInput): Classification;
export declare function questions(input: { asOf: string; facts: FactValues }): OpenQuestions;
export declare function duties(input: { asOf: string; event: EventFacts }): { duties: readonly Duty[] };

export type Matter = 'classification' | 'incident' | 'notified-body' | 'complaint';
export interface CompetenceRow {
  id: string;
  lead: string;
  co: readonly string[];
  basis: Text;
  cites: readonly string[];
  status: 'in-force' | 'draft' | 'assumption';
  note: Text | null;
}
export interface Competence {
  lead: string | null;
  co: readonly string[];
  basis: Text | null;
  status: 'in-force' | 'draft' | 'assumption';
  rows: readonly CompetenceRow[];
}
export declare function competence(input: {
  asOf: string;
  facts: FactValues;
  matter: Matter;
  event?: EventFacts;
}): Competence;

export declare function period(input: PeriodInput): PeriodResult;
export declare function holidays(input: { calendar: 'EU-NL' | 'NL-ATW'; year: number }): readonly Holiday[];

export type IdentifierType =
  | 'SRN'
  | 'NB'
  | 'GTIN'
  | 'UDI-HRI'
  | 'BASIC-UDI-DI'
  | 'EUDAMED-DI'
  | 'HIBC'
  | 'EMDN'
  | 'IMDRF'
  | 'KVK'
  | 'VESTIGING'
  | 'RSIN'
  | 'AGB'
  | 'BIG'
  | 'URA';
/** Lists for the checks that need one: code → may be chosen. */
export interface IdentifierLists {
  emdn?: ReadonlyMap<string, boolean>;
  imdrf?: ReadonlyMap<string, boolean>;
}
export interface IdentifierCheck {
  valid: boolean;
  normalised: string | null;
  reason: Text;
  checked: 'format' | 'check-digit' | 'list';
}
export declare function checkIdentifier(type: IdentifierType, value: string, lists?: IdentifierLists): IdentifierCheck;
/** The nine-digit runs in a text that pass the BSN proof, with their position. */
export declare function looksLikeBsn(text: string): readonly { value: string; index: number }[];

export interface Designation {
  regulation: 'MDR' | 'IVDR';
  code: string;
  validFrom: string;
  validTo: string | null;
  conditions?: string;
}
export declare function requiredCodes(classification: Classification): readonly string[];
export declare function designationCovers(input: {
  designations: readonly Designation[];
  regulation: 'MDR' | 'IVDR';
  required: readonly string[];
  day: string;
}): { covers: boolean; missing: readonly string[]; conditions: readonly string[] };
export type Stage =
  'application' | 'qms-audit' | 'technical-documentation' | 'substantial-change' | 'recertification' | 'decision';
export interface StageLimit {
  stage: Stage;
  days: number | null;
  clockStops: number | null;
  cite: string;
  confidence: 'second-hand' | 'verified';
  note: Text;
}
export declare function stageLimits(day: string): readonly StageLimit[];
/** null: the law sets no number on that day. */
export declare function clockStopsAllowed(stage: Stage, day: string): number | null;
/** Last day on which a certificate issued on `issuedOn` may be valid. */
export declare function certificateLastDay(
  issuedOn: string,
  regime: 'MDR' | 'IVDR' | 'AI-ACT-ANNEX-I' | 'AI-ACT-ANNEX-III',
): string;
export interface Procedure {
  id: string;
  title: Text;
  cite: string;
  certificates: readonly string[];
  technicalDocumentation: Text;
  notifiedBody: boolean;
}
export declare function proceduresFor(regulation: 'MDR' | 'IVDR', deviceClass: string): readonly Procedure[];

export interface Provision {
  id: string;
  instrument: string;
  article: string;
  title: Text;
  url: Text;
  status: 'in-force' | 'pending' | 'draft' | 'proposed' | 'guidance';
}
export declare function provision(id: string): Provision;

export interface LawVersionSummary {
  instrument: string;
  from: string;
  to: string | null;
  title: Text;
  hash: string | null;
  rules: readonly {
    id: string;
    title: Text;
    from: string;
    to: string | null;
    status: string;
    confidence: string;
    cites: readonly string[];
  }[];
}
export declare function lawVersions(): readonly LawVersionSummary[];
export declare function inForce(
  instrument: string,
  day: string,
): { inForce: true; version: string; from: string; to: string | null } | { inForce: false; why: Text };
