import type { Obligation, RuleStatus } from '../classification.ts';
import type { Conclusion } from '../conclusion.ts';
import { addDays } from '../day.ts';
import type { Day } from '../day.ts';
import { valueOf } from '../evaluate.ts';
import type { Results } from '../evaluate.ts';
import type { FactValues } from '../facts.ts';
import { ivdrEquivalenceFrom } from '../mdr/qualification.ts';
import type { Pack, Scenario } from '../pack.ts';
import type { Start } from '../start-of-duties.ts';
import { transitionUntil } from '../transition.ts';
import { aiActChain, deviceChain } from './chain.ts';
import * as deployer from './deployer.ts';
import * as devices from './devices.ts';
import { inHouse } from './in-house.ts';
import type { Duty } from './obligation.ts';
import * as provider from './provider.ts';
import * as uses from './uses.ts';

interface Situation {
  readonly pack: Pack;
  readonly asOf: Day;
  readonly facts: FactValues;
  readonly results: Results;
  readonly conclusion: Conclusion;
  readonly start: Start | null;
  readonly scenario: Scenario | undefined;
}

/** From this day EUDAMED must be used: Decision (EU) 2025/2371. Second-hand. */
const eudamedFrom: Day = '2026-05-28';
/** Article 10a MDR and IVDR, an interruption of supply: Regulation (EU) 2024/1860. From memory. */
const interruptionFrom: Day = '2025-01-10';
const amendedFrom: Day = '2026-07-27';
/** Models on the market before the duties of Article 53 follow later: Article 111(3). */
const olderModels: Day = '2027-08-02';
const wkkgzFrom: Day = '2016-01-01';
const careSettings = new Set([
  'hospital',
  'general-practice',
  'mental-health',
  'nursing-and-home-care',
  'disability-care',
  'laboratory',
  'ambulance',
  'pharmacy',
  'home',
]);

/** Duties that follow from what is decided, with first day and status; what is undecided adds nothing. */
export function obligationsOf(situation: Situation): readonly Obligation[] {
  const { pack, asOf, scenario } = situation;
  return dutiesIn<Obligation>(situation, (duties, from) => {
    if (from === null) return [];
    const status: RuleStatus = scenario ? 'proposed' : asOf < from ? 'pending' : 'applying';
    return duties.map(({ id, role, article, cite, title, confidence, condition, literal }) => {
      const other = literal && pack.dates && pack.dates.general < from ? pack.dates.general : null;
      return {
        id,
        role,
        article,
        cite,
        from,
        status,
        title,
        confidence,
        conditional: condition !== null,
        otherFrom: other,
      };
    });
  });
}

/** A duty in short. */
export type ObligationDay = Pick<Obligation, 'id' | 'from'>;

/** The same duties in the same order, only which and from which day: for runs over a whole register. */
export const obligationDaysOf = (situation: Situation): readonly ObligationDay[] =>
  dutiesIn<ObligationDay>(situation, (duties, from) => (from === null ? [] : duties.map(({ id }) => ({ id, from }))));

/** Makes rows of duties that start on one day. */
type Dated<Row> = (duties: readonly Duty[], from: Day | null) => Row[];

const dutiesIn = <Row>(situation: Situation, dated: Dated<Row>): Row[] => [
  ...deviceDuties(situation, dated),
  ...aiActDuties(situation, dated),
  ...careDuties(situation, dated),
];

function deviceDuties<Row>({ results, conclusion, facts }: Situation, dated: Dated<Row>): Row[] {
  const { regulation, class: deviceClass } = conclusion;
  if (!regulation || !deviceClass) return [];
  const applies = regulation === 'MDR' ? '2021-05-26' : '2022-05-26';
  const exempt = valueOf(results, 'inHouseExempt');
  if (exempt === true) {
    const [conditions, equivalence] = inHouse[regulation];
    return [...dated([conditions!], applies), ...(equivalence ? dated([equivalence], ivdrEquivalenceFrom) : [])];
  }
  if (exempt === null) return [];
  // A device of the old directives keeps them until the transition ends; what Article 120 or 110 names holds already.
  const until = transitionUntil(regulation, deviceClass, facts);
  const from = until ? addDays(until, 1) : applies;
  const summary = regulation === 'MDR' ? deviceClass === 'III' : deviceClass === 'C' || deviceClass === 'D';
  return [
    ...dated(devices.manufacturer[regulation], from),
    ...dated(devices.interruption[regulation], from > interruptionFrom ? from : interruptionFrom),
    ...(conclusion.notifiedBody ? dated([devices.recertification[regulation]], from) : []),
    ...(summary ? dated([devices.summaries[regulation]], from) : []),
    ...dated(devices.surveillance[regulation], applies),
    ...dated([devices.periodicReports[deviceClass]], applies),
    ...dated(devices.eudamed[regulation], eudamedFrom),
    ...dated(deviceChain[regulation], from),
  ];
}

function aiActDuties<Row>(situation: Situation, dated: Dated<Row>): Row[] {
  const { pack, asOf, facts, results, conclusion, start } = situation;
  const dates = pack.dates;
  if (!dates || valueOf(results, 'inScope') !== true) return [];
  const amended = asOf >= amendedFrom;
  const rows = dated(amended ? uses.literacy.now : uses.literacy.until20260726, dates.literacy);
  if (amended) rows.push(...dated(uses.biasData, amendedFrom));
  if (start) rows.push(...dated(highRiskDuties(situation), start.from));
  if (conclusion.derogation === 'available') rows.push(...dated(uses.derogation, dates.annexIII));
  for (const paragraph of conclusion.article50) {
    const older = paragraph === '50(2)' && facts.marketDate !== undefined && facts.marketDate < dates.general;
    const later = 'markingOfOlderGenerators' in dates ? dates.markingOfOlderGenerators : dates.general;
    rows.push(...dated([uses.transparency[paragraph]!], older ? later : dates.general));
  }
  const models = facts.marketDate !== undefined && facts.marketDate < dates.gpai ? olderModels : dates.gpai;
  if (valueOf(results, 'gpai') === true) rows.push(...dated(uses.gpai, models));
  if (valueOf(results, 'gpaiSystemic') === true) rows.push(...dated(uses.gpaiSystemic, models));
  return rows;
}

/** Chapter III and what goes with it, by the route to high risk and the points of Annex III. */
function highRiskDuties({ results, conclusion }: Situation): readonly Duty[] {
  const { route, annexIII, qualifies } = conclusion;
  const device = route === 'ART6_1';
  const biometrics = annexIII.some((point) => point.startsWith('1('));
  const { conformity, incidents } = provider;
  const duties = [
    ...provider.highRiskProvider,
    device ? conformity.device : biometrics ? conformity.biometrics : conformity.internal,
    // Whoever does not know yet whether it is a device gets no answer here, not the wrong one.
    ...(qualifies === null ? [] : [qualifies ? incidents.device : incidents.all]),
    ...deployer.highRiskDeployer,
    ...aiActChain,
  ];
  if (device) return duties;
  // Point 2 registers nationally (49(5)).
  if (annexIII.some((point) => point !== '2')) duties.push(provider.registration);
  if (annexIII.includes('2')) duties.push(provider.nationalRegistration);
  duties.push(...deployer.annexIII);
  if (annexIII.includes('1(a)')) duties.push(deployer.laterIdentification);
  if (valueOf(results, 'fria') === true) duties.push(deployer.rightsAssessment);
  if (valueOf(results, 'publicDeployer') === true) duties.push(...deployer.publicAuthority);
  return duties;
}

/** Dutch duties of the care provider that uses the system, unless it is known to be used outside care only. */
function careDuties<Row>({ conclusion, results, facts }: Situation, dated: Dated<Row>): Row[] {
  const software = conclusion.regulation !== null || valueOf(results, 'inScope') === true;
  const elsewhere = facts.settings !== undefined && !facts.settings.some((one) => careSettings.has(one));
  if (!software || elsewhere) return [];
  return dated(deployer.careProvider, wkkgzFrom);
}
