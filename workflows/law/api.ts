// The law's published interface: the one door through which the rest of the project reaches the law.
// Signatures first; each declaration is replaced by its module.
import type { Classification, ClassifyInput, OpenQuestions } from './classification.ts';
import type { Duty, EventFacts } from './duties/duty.ts';
import type { FactValues } from './facts.ts';
import type { Text } from './text.ts';

export { facts, factNames } from './facts.ts';
export type { FactName, FactValues } from './facts.ts';
export type { Fact, FactOption, FactGroup } from './fact.ts';
export type * from './classification.ts';
export type { Duty, DutyClock, EventFacts, Harm } from './duties/duty.ts';
export type { PeriodInput, PeriodResult, Length } from './period.ts';
export type { Holiday } from './calendar.ts';
export type { Text } from './text.ts';

export { classify } from './classify.ts';
export { questions } from './questions.ts';
export { duties } from './duties/duties.ts';

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
export { competence } from './competence/competence.ts';

export { period } from './period.ts';
export { holidays } from './calendar.ts';

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
export { checkIdentifier } from './identifiers/identifier.ts';
export { looksLikeBsn } from './identifiers/bsn.ts';

export interface Designation {
  regulation: 'MDR' | 'IVDR';
  code: string;
  validFrom: string;
  validTo: string | null;
  conditions?: string;
}
export { requiredCodes } from './notified-body/designation.ts';
export { designationCovers } from './notified-body/designation.ts';
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
export { stageLimits } from './notified-body/stage-limits.ts';
export { clockStopsAllowed } from './notified-body/stage-limits.ts';
export { certificateLastDay } from './notified-body/certificate.ts';
export interface Procedure {
  id: string;
  title: Text;
  cite: string;
  certificates: readonly string[];
  technicalDocumentation: Text;
  notifiedBody: boolean;
}
export { proceduresFor } from './notified-body/procedures.ts';

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
