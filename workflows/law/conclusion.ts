import type { Classification, DeviceClass, Finding } from './classification.ts';
import type { Day } from './day.ts';
import { isOpen, valueOf } from './evaluate.ts';
import type { Results } from './evaluate.ts';
import type { FindingName } from './findings.ts';
import type { Pack } from './pack.ts';

const prohibitions = {
  p5a: '5(1)(a)',
  p5b: '5(1)(b)',
  p5ba: '5(1)(ba)',
  p5bb: '5(1)(bb)',
  p5c: '5(1)(c)',
  p5d: '5(1)(d)',
  p5e: '5(1)(e)',
  p5f: '5(1)(f)',
  p5g: '5(1)(g)',
  p5h: '5(1)(h)',
} as const;
const uses = {
  a1a: '1(a)',
  a1b: '1(b)',
  a1c: '1(c)',
  a2: '2',
  a3a: '3(a)',
  a3b: '3(b)',
  a3c: '3(c)',
  a3d: '3(d)',
  a4a: '4(a)',
  a4b: '4(b)',
  a5a: '5(a)',
  a5b: '5(b)',
  a5c: '5(c)',
  a5d: '5(d)',
  a6a: '6(a)',
  a6b: '6(b)',
  a6c: '6(c)',
  a6d: '6(d)',
  a6e: '6(e)',
  a7a: '7(a)',
  a7b: '7(b)',
  a7c: '7(c)',
  a7d: '7(d)',
  a8a: '8(a)',
  a8b: '8(b)',
} as const;
const transparency = { t50_1: '50(1)', t50_2: '50(2)', t50_3: '50(3)', t50_4: '50(4)' } as const;
const mdrRules = {
  rule9: '9',
  rule10: '10',
  rule11a: '11',
  rule11aTable: '11',
  rule11b: '11',
  rule11c: '11',
  rule12: '12',
  rule13: '13',
  rule15: '15',
  rule22: '22',
} as const;
const ivdrRules = {
  ivdrRule1: '1',
  ivdrRule2: '2',
  ivdrRule3: '3',
  ivdrRule4: '4',
  ivdrRule5: '5',
  ivdrRule6: '6',
  ivdrRule7: '7',
} as const;

const keys = <K extends string>(table: Record<K, string>) => Object.keys(table) as K[];
const prohibitionNames = keys(prohibitions);
const useNames = keys(uses);
const transparencyNames = keys(transparency);
const mdrRuleNames = keys(mdrRules);
const ivdrRuleNames = keys(ivdrRules);

function holding<K extends FindingName>(results: Results, names: readonly K[], table: Record<K, string>): string[] {
  const held: string[] = [];
  for (const name of names) if (valueOf(results, name) === true) held.push(table[name]);
  return held;
}

/** What a classification concludes, without reasons: the part that counterfactuals and registers compare. */
export interface Conclusion {
  readonly findings: readonly Finding[];
  readonly highRisk: boolean | null;
  readonly route: Classification['aiAct']['route'];
  readonly annexIII: readonly string[];
  readonly derogation: Classification['aiAct']['derogation'];
  readonly prohibited: readonly string[];
  /** Practices that hold but are prohibited only from a later day. */
  readonly prohibitedLater: readonly { readonly point: string; readonly from: Day }[];
  readonly article50: readonly string[];
  readonly qualifies: boolean | null;
  readonly regulation: Classification['device']['regulation'];
  readonly class: DeviceClass | null;
  readonly rules: readonly string[];
  readonly notifiedBody: boolean | null;
  /** Findings that carry the outcome and are still open. */
  readonly open: readonly FindingName[];
}

/** The findings that carry the outcome of the device laws. */
export const deviceNames: readonly FindingName[] = [
  'deviceRole',
  'regulation',
  'mdrClass',
  'ivdrClass',
  'mdrNotifiedBody',
  'ivdrNotifiedBody',
];
const aiActNames: readonly FindingName[] = ['inScope', 'route', ...prohibitionNames, ...transparencyNames, 'gpai'];
const aiActAndListedNames: readonly FindingName[] = [...aiActNames, 'derogation', ...useNames];

/** Findings that carry an outcome and are open; Annex III is not needed once Article 6(1) decides. */
function openOf(results: Results): { device: readonly FindingName[]; aiAct: readonly FindingName[] } {
  const names = valueOf(results, 'art6_1') === true ? aiActNames : aiActAndListedNames;
  const open = (name: FindingName) => isOpen(results, name);
  return { device: deviceNames.filter(open), aiAct: names.filter(open) };
}

/** Reads the conclusion from the results of all rules. */
export function concludes(pack: Pack, asOf: Day, results: Results): Conclusion {
  const open = openOf(results);
  const inScope = valueOf(results, 'inScope');
  const practices = prohibitionNames.filter((name) => valueOf(results, name) === true);
  const from = (name: FindingName) => pack.rules.find((rule) => rule.name === name)!.entry.from;
  const prohibited = practices.filter((name) => from(name) <= asOf).map((name) => prohibitions[name]);
  const article50 = holding(results, transparencyNames, transparency);
  const route = valueOf(results, 'route');
  const highRisk = results.route === undefined || isOpen(results, 'route') ? null : route !== null;
  const role = valueOf(results, 'deviceRole');
  const mdrClass = valueOf(results, 'mdrClass');
  const deviceClass = mdrClass ?? valueOf(results, 'ivdrClass');

  const findings: Finding[] = [];
  if (prohibited.length > 0) findings.push('prohibited');
  if (highRisk === true) findings.push('high-risk');
  if (article50.length > 0) findings.push('transparency');
  if (valueOf(results, 'gpai') === true) findings.push('gpai');
  if (inScope === false) findings.push('out-of-scope');
  else if (findings.length === 0 && inScope === true && open.aiAct.length === 0) findings.push('minimal');

  const table: Partial<Record<FindingName, string>> = mdrClass === null ? ivdrRules : mdrRules;
  const names: readonly FindingName[] = mdrClass === null ? ivdrRuleNames : mdrRuleNames;
  const driven =
    deviceClass !== null && (valueOf(results, 'mdrFloor') ?? valueOf(results, 'ivdrFloor')) === deviceClass;
  const leading = deviceClass === null ? [] : names.filter((name) => valueOf(results, name) === deviceClass);
  const rules = [...new Set(leading.map((name) => table[name]!))];

  return {
    findings,
    highRisk,
    route,
    annexIII: holding(results, useNames, uses),
    derogation: valueOf(results, 'derogation'),
    prohibited,
    prohibitedLater: practices
      .filter((name) => from(name) > asOf)
      .map((name) => ({ point: prohibitions[name], from: from(name) })),
    article50,
    qualifies: role === null ? null : role !== 'none',
    regulation: valueOf(results, 'regulation'),
    class: deviceClass,
    rules: driven ? [...rules, mdrClass === null ? '1.4' : '3.3'] : rules,
    notifiedBody: either(valueOf(results, 'mdrNotifiedBody'), valueOf(results, 'ivdrNotifiedBody')),
    open: open.device.length + open.aiAct.length === 0 ? none : [...open.device, ...open.aiAct],
  };
}

const none: readonly FindingName[] = [];
const either = (a: boolean | null, b: boolean | null) =>
  a === true || b === true ? true : a === null || b === null ? null : false;
