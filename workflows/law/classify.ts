import { askOfDays } from './ask-days.ts';
import type { Classification, ClassifyInput, ConformityRoute, TraceStep } from './classification.ts';
import { concludes } from './conclusion.ts';
import type { Conclusion } from './conclusion.ts';
import { wouldChangeIf } from './counterfactual.ts';
import type { Day } from './day.ts';
import { evaluate, inOrder, isOpen, valueOf } from './evaluate.ts';
import type { Results } from './evaluate.ts';
import type { FactName, FactValues } from './facts.ts';
import { codesForSoftware } from './notified-body/designation.ts';
import { aiCodes, deviceCodes } from './notified-body/codes.ts';
import { aiProcedure, deviceProcedures, extraSteps } from './notified-body/conformity.ts';
import { obligationsOf } from './obligations/list.ts';
import { packOn } from './pack.ts';
import type { Pack } from './pack.ts';
import { reviewsOf } from './reviews.ts';
import { citesOn } from './rule.ts';
import { isUnbound, startOfDuties } from './start-of-duties.ts';
import { underDirective } from './transition.ts';
import { statusOn } from './version.ts';

/**
 * What the law of a day makes of the facts: findings under the AI Act, device class, duties, and every step with its
 * provision. Undetermined means that the facts or the law leave more than one outcome; the pack never picks one.
 */
export function classify(input: ClassifyInput): Classification {
  const { asOf, facts, scenario } = input;
  const pack = packOn(asOf, scenario);
  const results = evaluate(pack, asOf, facts);
  const conclusion = concludes(pack, asOf, results);
  const start = conclusion.route && pack.dates ? startOfDuties(pack, conclusion.route, facts) : null;
  const decided = conclusion.open.length === 0 && pack.missing.length === 0;
  const changes =
    decided && input.counterfactuals !== false ? wouldChangeIf(pack, asOf, facts, conclusion, results) : noChanges;
  const device = deviceOf(results, conclusion, facts);
  const bound = !isUnbound(start);
  const route = bound ? conformityRoute(conclusion) : 'NONE';
  return {
    asOf,
    outcome: decided ? 'decided' : 'undetermined',
    findings: conclusion.findings,
    aiAct: {
      highRisk: conclusion.highRisk,
      route: conclusion.route,
      annexIII: conclusion.annexIII,
      derogation: conclusion.derogation,
      prohibited: conclusion.prohibited,
      article50: conclusion.article50,
      dutiesFrom: start?.from ?? null,
      conformityRoute: route,
      procedure: aiProcedure(route),
      codes: bound ? aiCodes(conclusion, facts) : [],
      registration: bound ? registration(results) : [],
      undecided: bound ? undecided(results, conclusion) : [],
      fria: bound ? valueOf(results, 'fria') : false,
      legacy: start?.legacy ?? null,
    },
    device,
    obligations: obligationsOf({ pack, asOf, facts, results, conclusion, start, scenario }),
    review: reviewsOf({ pack, results, conclusion, start, scenario, directive: device.directive, facts }),
    ask: open({ pack, results, conclusion, start, facts }),
    trace: traceOf(pack, asOf, results, facts),
    wouldChangeIf: changes.shown,
    wouldChangeIfMore: changes.more,
    scenario: scenario ?? null,
  };
}

const noChanges = { shown: [], more: false } as const;

/** Facts that can still change the outcome or what follows from it, in the order of asking. */
export function open(outcome: Parameters<typeof askOfDays>[0]): readonly FactName[] {
  const { results, conclusion, facts } = outcome;
  const consequences = (['fria', 'publicDeployer', 'gpaiSystemic'] as const).filter((name) => isOpen(results, name));
  const asked = [...conclusion.open, ...consequences].flatMap((name) => results[name]!.ask);
  return inOrder([...asked, ...askOfDays(outcome)].filter((name) => facts[name] === undefined));
}

function conformityRoute(conclusion: Conclusion): ConformityRoute | null {
  if (conclusion.highRisk === null) return null;
  if (conclusion.route === 'ART6_1') return conclusion.notifiedBody === true ? conclusion.regulation : 'SECTOR';
  if (conclusion.route === null) return 'NONE';
  return conclusion.annexIII.some((point) => point.startsWith('1(')) ? 'ANNEX_VI_OR_VII' : 'ANNEX_VI';
}

/** Parts of a decided outcome that the law leaves open: each has its question for a person. */
function undecided(results: Results, conclusion: Conclusion): Classification['aiAct']['undecided'] {
  const both = conclusion.route === 'ART6_1' && valueOf(results, 'annexIII') !== false;
  return both ? ['registration', 'dutiesFrom'] : [];
}

function registration(results: Results): readonly string[] {
  const rows: string[] = [];
  const provider = valueOf(results, 'registration');
  if (provider) rows.push(provider);
  if (valueOf(results, 'publicDeployer') === true) rows.push('49(3)');
  return rows;
}

function deviceOf(results: Results, conclusion: Conclusion, facts: FactValues): Classification['device'] {
  const { regulation, class: deviceClass, qualifies, notifiedBody, rules } = conclusion;
  const exempt = valueOf(results, 'inHouseExempt');
  const standsAlone = valueOf(results, 'deviceRole') === 'own-purpose';
  const procedures = deviceProcedures(conclusion, exempt);
  const directive = underDirective(regulation, deviceClass, facts);
  return {
    qualifies,
    inHouse: qualifies === false ? false : exempt,
    regulation,
    class: deviceClass,
    rules,
    notifiedBody,
    routes: procedures.map((procedure) => procedure.id),
    procedures,
    extraSteps: extraSteps(conclusion, facts, procedures),
    codes: deviceCodes(conclusion, facts, standsAlone),
    designationCodes: codesForSoftware({ regulation, notifiedBody }, standsAlone),
    transitionUntil: directive?.until ?? null,
    directive,
  };
}

function traceOf(pack: Pack, asOf: Day, results: Results, facts: FactValues): readonly TraceStep[] {
  return pack.rules.map(({ name, entry, version }) => {
    const found = results[name]!;
    const decided = found.possible.length === 1;
    return {
      rule: entry.rule.id,
      version,
      title: entry.rule.title,
      cites: 'of' in entry.rule ? found.because : citesOn(entry.rule, found.because, facts),
      facts: Object.fromEntries(found.used.map((fact) => [fact, facts[fact]])),
      result: decided ? found.possible[0] : 'undetermined',
      possible: found.possible,
      ask: inOrder(found.ask),
      status: statusOn(entry, asOf),
      confidence: entry.confidence,
    };
  });
}
