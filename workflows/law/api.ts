/**
 * The law's published interface: everything the rest of the project may ask of the law. Pure: no clock, no storage, no
 * network; days are local days (Europe/Amsterdam), instants carry an offset. Nothing else of this folder is for others.
 */
export { classify } from './classify.ts';
export { consequencesOf, outcomeOf } from './outcome.ts';
export { dayQuestion } from './ask-days.ts';
export { questions } from './questions.ts';
export { facts, factNames } from './facts.ts';
export { eventFacts } from './duties/event-facts.ts';
export { assessChange } from './change/assess.ts';
export { askedChangeFacts, changeFactNames, changeFacts } from './change/facts.ts';
export { changeExamples } from './change/examples.ts';
export { duties } from './duties/duties.ts';
export { roles } from './roles/roles.ts';
export { roleFacts } from './roles/facts.ts';
export { roleExamples } from './roles/examples.ts';
export {
  awarenessSubjects,
  factsOfMoments,
  governingMoments,
  knowers,
  passedOverBy,
  startsClock,
} from './duties/awareness.ts';
export { dayOfMoment, momentKey, startOfDay } from './duties/moment.ts';
export { competence } from './competence/competence.ts';
export { canStart, longest, period } from './period.ts';
export { closedBranches } from './branches.ts';
export { holidays } from './calendar.ts';
export { checkIdentifier, identifierTypes } from './identifiers/identifier.ts';
export { looksLikeBsn } from './identifiers/bsn.ts';
export { codesForSoftware, requiredCodes, designationCovers } from './notified-body/designation.ts';
export { stageLimits, clockStopsAllowed } from './notified-body/stage-limits.ts';
export { certificateLastDay } from './notified-body/certificate.ts';
export { rightsAssessmentFor } from './obligations/fria.ts';
export { dutyDetail } from './obligations/detail.ts';
export { alsoServes, crosswalk, rowsOf, sharedBy } from './crosswalk/crosswalk.ts';
export {
  inTransition,
  missedConditionConfidence,
  transitionConditions,
  transitionProvision,
  transitionUntil,
  underDirective,
} from './transition.ts';
export { proceduresFor } from './notified-body/procedures.ts';
export { provision, provisionIds } from './provisions.ts';
export { changeDays, inForce, lawVersions } from './law-versions.ts';
export { proposals, proposedRules } from './proposals.ts';
export { calendarStatedOn, lawDays, lawWithoutDay, startingOn } from './dates/law-days.ts';
export { calendarLaws, calendarRoles } from './dates/law-day.ts';
export { registersFor } from './registers/registers.ts';
export { registerCase, registerNames } from './registers/register.ts';
export { examples } from './examples.ts';
export { versionDifference } from './version-difference.ts';
export { isDay, addDays, addMonths } from './day.ts';
export { readInstant, localDayOf, writeInstant } from './amsterdam.ts';
export { dayInWords } from './wording.ts';

export type { Branch, RuleBranches, SeenFinding } from './branches.ts';
export type { Text } from './text.ts';
export type { Day } from './day.ts';
export type { Fact, FactOption, FactGroup } from './fact.ts';
export type { FactName, FactValues } from './facts.ts';
export type {
  Classification,
  ClassifyInput,
  Confidence,
  ConformityRoute,
  Counterfactual,
  DeviceClass,
  DeviceRegulation,
  Finding,
  HighRiskRoute,
  Obligation,
  OpenQuestions,
  Review,
  Role,
  RuleStatus,
  TraceStep,
  UnderDirective,
} from './classification.ts';
export type { Duty, DutyClock, EventFactName, EventFacts, Harm } from './duties/duty.ts';
export type { Change, ChangeInput, ChangeKind, ChangeStep } from './change/change.ts';
export type { ChangeFindingName } from './change/view.ts';
export type { Consequence } from './change/consequences.ts';
export type { AskedChangeFact, ChangeFactName, ChangeFactValues } from './change/facts.ts';
export type { ChangeExample } from './change/example.ts';
export type { RightsAssessmentAnswer } from './obligations/fria.ts';
export type { DutyDetail } from './obligations/detail.ts';
export type { CrosswalkRow, CrosswalkSubject, Overlap } from './crosswalk/row.ts';
export type { Shared } from './crosswalk/crosswalk.ts';
export type { TransitionCondition } from './transition.ts';
export type { CalendarLaw, CalendarRole, LawDay, LawDayKind, WithoutDay } from './dates/law-day.ts';
export type { RegisterAnswer, RegisterCase, RegisterName } from './registers/register.ts';
export type { RoleName, RoleStep, Roles } from './roles/roles.ts';
export type { RoleFactName, RoleFacts } from './roles/role-fact.ts';
export type { RoleExample } from './roles/examples.ts';
export type { AwarenessSubject, Candidate, Choice, Governing, Knower } from './duties/awareness.ts';
export type { Conclusion } from './conclusion.ts';
export type { Competence, CompetenceRow } from './competence/competence.ts';
export type { Matter, RowStatus } from './competence/row.ts';
export type { CountingLaw, Length, Move, PeriodInput, PeriodResult, Unit } from './period.ts';
export type { Step } from './period-steps.ts';
export type { CalendarName, Holiday } from './calendar.ts';
export type { IdentifierLists, IdentifierType } from './identifiers/identifier.ts';
export type { Checked, IdentifierCheck } from './identifiers/check.ts';
export type { BsnHit } from './identifiers/bsn.ts';
export type { CodeList } from './identifiers/terms.ts';
export type { Coverage, Designation } from './notified-body/designation.ts';
export type { Stage, StageLimit } from './notified-body/stage-limits.ts';
export type { CertificateRegime } from './notified-body/certificate.ts';
export type { RequiredCode } from './notified-body/codes.ts';
export type { AiProcedure, ExtraStep } from './notified-body/conformity.ts';
export type { Procedure } from './notified-body/procedures.ts';
export type { Provision } from './provisions/provision.ts';
export type { LawVersionSummary, RuleSummary, VersionedInstrument } from './law-versions.ts';
export type { RuleDifference, VersionDifference } from './version-difference.ts';
export type { Example } from './example.ts';
