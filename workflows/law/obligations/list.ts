import type { Obligation, RuleStatus } from '../classification.ts';
import type { Conclusion } from '../conclusion.ts';
import type { Day } from '../day.ts';
import { valueOf } from '../evaluate.ts';
import type { Results } from '../evaluate.ts';
import type { FactValues } from '../facts.ts';
import type { Pack, Scenario } from '../pack.ts';
import type { Start } from '../start-of-duties.ts';
import * as aiAct from './ai-act.ts';
import { ivdrDuties, ivdrInHouse, mdrDuties, mdrInHouse, periodicReport, safetySummary } from './devices.ts';
import type { Duty } from './obligation.ts';

interface Situation {
  readonly pack: Pack;
  readonly asOf: Day;
  readonly facts: FactValues;
  readonly results: Results;
  readonly conclusion: Conclusion;
  readonly start: Start | null;
  readonly scenario: Scenario | undefined;
}

/** Duties that follow from what is decided, with first day and status; what is undecided adds nothing. */
export function obligationsOf(situation: Situation): readonly Obligation[] {
  const { asOf, scenario } = situation;
  const dated = (duties: readonly Duty[], from: Day | null): Obligation[] => {
    if (from === null) return [];
    const status: RuleStatus = scenario ? 'proposed' : asOf < from ? 'pending' : 'applying';
    return duties.map((duty) => ({ ...duty, from, status }));
  };
  return [...deviceDuties(situation, dated), ...aiActDuties(situation, dated)];
}

type Dated = (duties: readonly Duty[], from: Day | null) => Obligation[];

function deviceDuties({ results, conclusion }: Situation, dated: Dated): Obligation[] {
  const { regulation, class: deviceClass } = conclusion;
  if (!regulation || !deviceClass) return [];
  const isMdr = regulation === 'MDR';
  const from = isMdr ? '2021-05-26' : '2022-05-26';
  if (valueOf(results, 'inHouseExempt') === true) return dated([isMdr ? mdrInHouse : ivdrInHouse], from);
  if (valueOf(results, 'inHouseExempt') === null) return [];
  const summary = safetySummary(regulation, deviceClass);
  const duties = [
    ...(isMdr ? mdrDuties : ivdrDuties),
    periodicReport(regulation, deviceClass),
    ...(summary ? [summary] : []),
  ];
  return dated(duties, from);
}

function aiActDuties({ pack, facts, results, conclusion, start, scenario }: Situation, dated: Dated): Obligation[] {
  const dates = pack.dates;
  if (!dates || valueOf(results, 'inScope') !== true) return [];
  const rows = dated(aiAct.literacy, dates.literacy);
  // Proposal COM(2025) 1023 moves devices to Annex I section B: chapter III would no longer bind them directly.
  const sectionB = scenario === 'com-2025-1023' && conclusion.route === 'ART6_1';
  if (start && !sectionB) rows.push(...dated(aiAct.highRisk, start.from));
  if (start && conclusion.route === 'ART6_2') {
    rows.push(...dated(aiAct.annexIII, start.from));
    // Point 2 registers nationally (49(5)).
    if (conclusion.annexIII.some((point) => point !== '2')) rows.push(...dated([aiAct.registration], start.from));
    if (valueOf(results, 'fria') === true) rows.push(...dated([aiAct.rightsAssessment], start.from));
    if (valueOf(results, 'publicDeployer') === true) rows.push(...dated([aiAct.registrationDeployer], start.from));
  }
  if (conclusion.derogation === 'available') rows.push(...dated(aiAct.registrationDerogation, dates.annexIII));
  for (const paragraph of conclusion.article50) {
    const older = paragraph === '50(2)' && facts.marketDate !== undefined && facts.marketDate < dates.general;
    const later = 'markingOfOlderGenerators' in dates ? dates.markingOfOlderGenerators : dates.general;
    rows.push(...dated([aiAct.transparency[paragraph]!], older ? later : dates.general));
  }
  if (valueOf(results, 'gpai') === true) rows.push(...dated(aiAct.gpai, dates.gpai));
  if (valueOf(results, 'gpaiSystemic') === true) rows.push(...dated(aiAct.gpaiSystemic, dates.gpai));
  return rows;
}
