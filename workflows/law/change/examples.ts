import type { Day } from '../day.ts';
import { text } from '../text.ts';
import type { Text } from '../text.ts';
import type { ChangeKind } from './change.ts';
import type { ChangeFactValues } from './facts.ts';
import type { ChangeAnswerName, ChangeFindings } from './view.ts';

/** A change with its expected outcome under each law; what `expected` does not name is not part of the case. */
export interface ChangeExample {
  readonly id: string;
  readonly title: Text;
  readonly source: string;
  readonly asOf: Day;
  readonly facts: ChangeFactValues;
  readonly kind: ChangeKind;
  readonly expected: { readonly [Name in ChangeAnswerName]?: ChangeFindings[Name] | null };
  /** Consequences that hold. */
  readonly follows: readonly string[];
}

const today = '2026-11-26';
/** A day on which the high-risk duties for devices apply. */
const later = '2029-03-01';

/** A class IIa device that its notified body has assessed; high-risk by Article 6(1). */
const device = {
  device: 'MDR',
  notifiedBody: 'involved',
  directiveDevice: false,
  highRisk: 'ART6_1',
  wasHighRisk: true,
  placedBeforeDuties: true,
  dutiesApply: false,
} as const satisfies ChangeFactValues;

const laboratory = { ...device, device: 'IVDR' } as const satisfies ChangeFactValues;

/** No device; high-risk by Annex III. */
const listed = {
  ...device,
  device: 'none',
  notifiedBody: 'none',
  highRisk: 'ART6_2',
} as const satisfies ChangeFactValues;

/** No device and not high-risk. */
const ordinary = { ...listed, highRisk: 'none', wasHighRisk: false } as const satisfies ChangeFactValues;

/** Nothing happened; a case states only what did. */
const unchanged = {
  correctionOnly: false,
  plan: 'none',
  purposeChanged: false,
  peopleChanged: false,
  inputChanged: false,
  model: 'same',
  outputChanges: false,
  performance: 'same',
  oversightChanged: false,
  newRisk: false,
  platformChanged: false,
  changedBy: 'provider',
} as const satisfies ChangeFactValues;

const annexVi = 'MDR Annex VI part C 6.5';
const annexIx = 'MDR Annex VII 4.9, Annex IX 4.10';
const aiAct = 'AI Act Articles 3(23) and 43(4), recital 128';

/** Published cases: unit tests, and a page for lawyers. */
export const changeExamples: readonly ChangeExample[] = [
  {
    id: 'change-security-patch',
    title: text('Beveiligingslek gedicht, klasse IIa', 'Security leak closed, class IIa'),
    source: annexVi,
    asOf: today,
    facts: { ...device, correctionOnly: true },
    kind: 'correction',
    expected: { mdrApproval: 'not-required', mdrUdi: 'udi-pi', substantial: 'no', reclassify: 'no', aiLegacy: 'kept' },
    follows: ['update-documentation'],
  },
  {
    id: 'change-retrained-inside-plan',
    title: text('Hertraind volgens een beoordeeld plan', 'Retrained under an assessed plan'),
    source: 'AI Act Article 43(4), Annex IV 2(f); MDCG 2025-6 question 30',
    asOf: today,
    facts: { ...device, ...unchanged, plan: 'inside', model: 'retrained', outputChanges: true, performance: 'within' },
    kind: 'pre-determined',
    expected: { mdrApproval: 'not-required', substantial: 'no', mdrUdi: 'udi-di', reclassify: 'no' },
    follows: ['update-documentation', 'new-device-number'],
  },
  {
    id: 'change-retrained-without-plan',
    title: text('Hertraind zonder plan, andere uitkomsten', 'Retrained without a plan, other outputs'),
    source: `${aiAct}; guidelines under Article 96(1)(c) pending`,
    asOf: today,
    facts: { ...device, ...unchanged, model: 'retrained', outputChanges: true, performance: 'within' },
    kind: 'undetermined',
    expected: { mdrApproval: null, substantial: null, mdrUdi: 'udi-di' },
    follows: ['update-documentation', 'new-device-number'],
  },
  {
    id: 'change-retrained-same-output',
    title: text('Hertraind, alle uitkomsten gelijk', 'Retrained, every output the same'),
    source: aiAct,
    asOf: today,
    facts: { ...device, ...unchanged, model: 'retrained' },
    kind: 'minor',
    expected: { mdrApproval: 'not-required', substantial: 'no', mdrUdi: 'udi-pi' },
    follows: ['update-documentation'],
  },
  {
    id: 'change-breaks-plan',
    title: text(
      'Binnen het plan bedoeld, maar de prestaties vallen tegen',
      'Meant to be inside the plan, but performance falls short',
    ),
    source: 'AI Act Articles 3(23), 15 and 43(4)',
    asOf: today,
    facts: { ...device, ...unchanged, plan: 'inside', model: 'retrained', outputChanges: true, performance: 'outside' },
    kind: 'substantial',
    expected: { mdrApproval: 'required', substantial: 'yes' },
    follows: ['new-assessment', 'tell-notified-body', 'update-documentation', 'new-device-number'],
  },
  {
    id: 'change-new-purpose',
    title: text('Nieuw doel: ook groei meten', 'New purpose: also measures growth'),
    source: annexIx,
    asOf: today,
    facts: { ...device, ...unchanged, purposeChanged: true },
    kind: 'substantial',
    expected: { mdrApproval: 'required', substantial: 'yes', mdrUdi: 'udi-di', reclassify: 'yes', aiLegacy: 'kept' },
    follows: ['new-assessment', 'tell-notified-body', 'update-documentation', 'new-device-number', 'reclassify'],
  },
  {
    id: 'change-new-purpose-in-plan',
    title: text('Een plan kan het doel niet veranderen', 'A plan cannot change the purpose'),
    source: 'AI Act Article 3(23)',
    asOf: today,
    facts: { ...device, ...unchanged, plan: 'inside', purposeChanged: true },
    kind: 'substantial',
    expected: { mdrApproval: 'required', substantial: 'yes' },
    follows: ['new-assessment', 'tell-notified-body', 'update-documentation', 'new-device-number', 'reclassify'],
  },
  {
    id: 'change-children',
    title: text('Voortaan ook voor kinderen', 'From now on for children too'),
    source: annexIx,
    asOf: today,
    facts: { ...device, ...unchanged, peopleChanged: true },
    kind: 'substantial',
    expected: { mdrApproval: 'required', substantial: 'yes', reclassify: 'yes' },
    follows: ['new-assessment', 'tell-notified-body', 'update-documentation', 'new-device-number', 'reclassify'],
  },
  {
    id: 'change-new-architecture',
    title: text('Ander neuraal netwerk, zelfde doel', 'Another neural network, same purpose'),
    source: `${aiAct}; ${annexVi}`,
    asOf: today,
    facts: { ...device, ...unchanged, model: 'redesigned', performance: 'within' },
    kind: 'substantial',
    expected: { mdrApproval: 'required', substantial: 'yes', mdrUdi: 'udi-di', reclassify: 'no' },
    follows: ['new-assessment', 'tell-notified-body', 'update-documentation', 'new-device-number'],
  },
  {
    id: 'change-less-oversight',
    title: text('De arts kijkt niet meer alles na', 'The doctor no longer checks everything'),
    source: 'AI Act Articles 3(23) and 14',
    asOf: today,
    facts: { ...device, ...unchanged, oversightChanged: true },
    kind: 'substantial',
    expected: { mdrApproval: 'required', substantial: 'yes', reclassify: 'yes' },
    follows: ['new-assessment', 'tell-notified-body', 'update-documentation', 'new-device-number', 'reclassify'],
  },
  {
    id: 'change-new-risk',
    title: text('Nieuw risico met een nieuwe maatregel', 'New risk with a new measure'),
    source: 'AI Act Articles 3(23) and 9; MDR Annex IX 4.10',
    asOf: today,
    facts: { ...device, ...unchanged, newRisk: true },
    kind: 'substantial',
    expected: { mdrApproval: 'required', substantial: 'yes', reclassify: 'no' },
    follows: ['new-assessment', 'tell-notified-body', 'update-documentation', 'new-device-number'],
  },
  {
    id: 'change-new-platform',
    title: text('Van eigen server naar de cloud', 'From an own server to the cloud'),
    source: 'AI Act recital 128; MDR Annex IX 4.10 and Annex VI part C 6.5.2',
    asOf: today,
    facts: { ...device, ...unchanged, platformChanged: true },
    kind: 'undetermined',
    expected: { mdrApproval: null, substantial: null, mdrUdi: 'udi-di', reclassify: 'no' },
    follows: ['update-documentation', 'new-device-number'],
  },
  {
    id: 'change-new-input',
    title: text('Ook scans met een lage dosis', 'Low-dose scans as well'),
    source: 'MDR Annex IX 4.10; AI Act Article 10; guidelines pending',
    asOf: today,
    facts: { ...device, ...unchanged, inputChanged: true },
    kind: 'substantial',
    expected: { mdrApproval: 'required', substantial: null, mdrUdi: 'udi-di', reclassify: 'yes' },
    follows: ['new-assessment', 'tell-notified-body', 'update-documentation', 'new-device-number', 'reclassify'],
  },
  {
    id: 'change-ivd-new-purpose',
    title: text('Laboratoriumsoftware met een nieuw doel', 'Laboratory software with a new purpose'),
    source: 'IVDR Annex VII 4.9',
    asOf: today,
    facts: { ...laboratory, ...unchanged, purposeChanged: true },
    kind: 'substantial',
    expected: { ivdrApproval: 'required', mdrApproval: 'not-applicable', ivdrUdi: 'udi-di', mdrUdi: 'not-applicable' },
    follows: ['new-assessment', 'tell-notified-body', 'update-documentation', 'new-device-number', 'reclassify'],
  },
  {
    id: 'change-ivd-repair',
    title: text(
      'Reparatie van laboratoriumsoftware onder de richtlijn',
      'Repair of laboratory software under the directive',
    ),
    source: 'IVDR Annex VI part C 6.5.3; MDCG 2022-6',
    asOf: today,
    facts: { ...laboratory, directiveDevice: true, correctionOnly: true },
    kind: 'correction',
    expected: { ivdrApproval: 'not-required', ivdrLegacy: 'kept', ivdrUdi: 'udi-pi' },
    follows: ['update-documentation'],
  },
  {
    id: 'change-ivd-retrained',
    title: text('Laboratoriumsoftware hertraind zonder plan', 'Laboratory software retrained without a plan'),
    source: 'IVDR Annex IX 4.11 and Article 110(3), which do not mention retraining',
    asOf: today,
    facts: { ...laboratory, directiveDevice: true, ...unchanged, model: 'retrained', outputChanges: true },
    kind: 'undetermined',
    expected: { ivdrApproval: null, ivdrLegacy: null, ivdrUdi: 'udi-di', substantial: null },
    follows: ['update-documentation', 'new-device-number'],
  },
  {
    id: 'change-annex-iii-repair',
    title: text('Reparatie van triage bij spoed', 'Repair of emergency triage'),
    source: 'AI Act Article 3(23), recital 131',
    asOf: today,
    facts: { ...listed, correctionOnly: true },
    kind: 'correction',
    expected: { substantial: 'no', registration: 'none', provider: 'same' },
    follows: ['update-documentation'],
  },
  {
    id: 'change-legacy-bug-fix',
    title: text('Reparatie van een hulpmiddel onder de richtlijn', 'Repair of a device under the directive'),
    source: 'MDCG 2020-3 rev.1',
    asOf: today,
    facts: { ...device, directiveDevice: true, correctionOnly: true },
    kind: 'correction',
    expected: { mdrLegacy: 'kept' },
    follows: ['update-documentation'],
  },
  {
    id: 'change-legacy-architecture',
    title: text('Ander ontwerp van een hulpmiddel onder de richtlijn', 'Other design of a device under the directive'),
    source: 'MDR Article 120(3); MDCG 2020-3 rev.1, chart C',
    asOf: today,
    facts: { ...device, directiveDevice: true, ...unchanged, model: 'redesigned' },
    kind: 'substantial',
    expected: { mdrLegacy: 'ended', mdrApproval: 'required' },
    follows: ['new-assessment', 'tell-notified-body', 'leave-transition', 'update-documentation', 'new-device-number'],
  },
  {
    id: 'change-legacy-ivd-purpose',
    title: text(
      'Nieuw doel van laboratoriumsoftware onder de richtlijn',
      'New purpose of laboratory software under the directive',
    ),
    source: 'IVDR Article 110(3); MDCG 2022-6',
    asOf: today,
    facts: { ...laboratory, directiveDevice: true, ...unchanged, purposeChanged: true },
    kind: 'substantial',
    expected: { ivdrLegacy: 'ended', mdrLegacy: 'not-applicable' },
    follows: [
      'new-assessment',
      'tell-notified-body',
      'leave-transition',
      'update-documentation',
      'new-device-number',
      'reclassify',
    ],
  },
  {
    id: 'change-legacy-retrained',
    title: text('Hertraind hulpmiddel onder de richtlijn', 'Retrained device under the directive'),
    source: 'MDCG 2020-3 rev.1, chart C, which does not mention retraining',
    asOf: today,
    facts: { ...device, directiveDevice: true, ...unchanged, model: 'retrained', outputChanges: true },
    kind: 'undetermined',
    expected: { mdrLegacy: null },
    follows: ['update-documentation', 'new-device-number'],
  },
  {
    id: 'change-class-rises',
    title: text(
      'Van klasse I naar IIa: voor het eerst een instantie',
      'From class I to IIa: a body for the first time',
    ),
    source: 'MDR Article 52; AI Act Articles 6(1) and 43(3)',
    asOf: today,
    facts: { ...device, notifiedBody: 'first-time', wasHighRisk: false, ...unchanged, purposeChanged: true },
    kind: 'substantial',
    expected: { mdrApproval: 'required', substantial: 'first', reclassify: 'yes' },
    follows: ['new-assessment', 'tell-notified-body', 'update-documentation', 'new-device-number', 'reclassify'],
  },
  {
    id: 'change-class-i-device',
    title: text('Nieuw doel van een hulpmiddel van klasse I', 'New purpose of a class I device'),
    source: 'MDR Article 52(7)',
    asOf: today,
    facts: { ...ordinary, device: 'MDR', ...unchanged, purposeChanged: true },
    kind: 'minor',
    expected: { mdrApproval: 'not-applicable', substantial: 'not-applicable', mdrUdi: 'udi-di', reclassify: 'yes' },
    follows: ['update-documentation', 'new-device-number', 'reclassify'],
  },
  {
    id: 'change-annex-iii-new-purpose',
    title: text('Triage bij spoed krijgt een nieuw doel', 'Emergency triage gets a new purpose'),
    source: 'AI Act Articles 3(23), 43(4) and 49, recital 131',
    asOf: today,
    facts: { ...listed, ...unchanged, purposeChanged: true },
    kind: 'substantial',
    expected: { substantial: 'yes', registration: 'register', mdrApproval: 'not-applicable', aiLegacy: 'kept' },
    follows: ['new-assessment', 'update-documentation', 'new-registration', 'reclassify'],
  },
  {
    id: 'change-annex-iii-by-hospital',
    title: text(
      'Een ziekenhuis traint zelf bij en wijzigt het doel',
      'A hospital trains further and changes the purpose',
    ),
    source: 'AI Act Article 25(1)(b)',
    asOf: later,
    facts: { ...listed, dutiesApply: true, ...unchanged, purposeChanged: true, changedBy: 'other' },
    kind: 'substantial',
    expected: { substantial: 'yes', provider: 'whoever-changed-it', aiLegacy: 'ended' },
    follows: [
      'new-assessment',
      'update-documentation',
      'new-registration',
      'reclassify',
      'ai-act-applies',
      'other-provider',
    ],
  },
  {
    id: 'change-made-high-risk-by-hospital',
    title: text('Een ziekenhuis maakt er een hoog-risico systeem van', 'A hospital turns it into a high-risk system'),
    source: 'AI Act Article 25(1)(c)',
    asOf: later,
    facts: {
      ...listed,
      wasHighRisk: false,
      placedBeforeDuties: false,
      ...unchanged,
      purposeChanged: true,
      changedBy: 'other',
    },
    kind: 'substantial',
    expected: { substantial: 'first', provider: 'whoever-changed-it', aiLegacy: 'not-applicable' },
    follows: ['new-assessment', 'update-documentation', 'new-registration', 'reclassify', 'other-provider'],
  },
  {
    id: 'change-legacy-ai-ended',
    title: text(
      'Ander netwerk na de begindag: bescherming vervalt',
      'Another network after the first day: protection ends',
    ),
    source: 'AI Act Article 111(2), recital 177',
    asOf: later,
    facts: { ...device, dutiesApply: true, ...unchanged, model: 'redesigned' },
    kind: 'substantial',
    expected: { aiLegacy: 'ended', substantial: 'yes' },
    follows: ['new-assessment', 'tell-notified-body', 'update-documentation', 'new-device-number', 'ai-act-applies'],
  },
  {
    id: 'change-legacy-ai-kept',
    title: text('Reparatie na de begindag: bescherming blijft', 'Repair after the first day: protection continues'),
    source: 'AI Act Article 111(2)',
    asOf: later,
    facts: { ...device, dutiesApply: true, correctionOnly: true },
    kind: 'correction',
    expected: { aiLegacy: 'kept', substantial: 'no' },
    follows: ['update-documentation'],
  },
  {
    id: 'change-ordinary',
    title: text('Roosterprogramma met een nieuw netwerk', 'Rostering program with a new network'),
    source: 'AI Act Article 43(4), which is about high-risk systems only',
    asOf: today,
    facts: { ...ordinary, ...unchanged, model: 'redesigned', platformChanged: true },
    kind: 'minor',
    expected: {
      substantial: 'not-applicable',
      mdrApproval: 'not-applicable',
      reclassify: 'no',
      registration: 'not-applicable',
    },
    follows: [],
  },
];
