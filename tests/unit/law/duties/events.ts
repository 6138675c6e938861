import type { EventFacts } from '#workflows/law/api.ts';

/**
 * Events as people would tell them, and what the law then asks. Written by hand from the articles; `report` may carry the last
 * day. A duty that is not named here must not be there.
 */
export interface ScriptedEvent {
  readonly title: string;
  readonly asOf: string;
  readonly event: EventFacts;
  readonly expected: Readonly<Record<string, string>>;
}

/** What is the same for every device: nothing about it asks for another duty. */
const device: EventFacts = {
  deviceRegulation: 'MDR',
  highRiskRoute: 'ART6_1',
  systemInvolved: 'possible',
  publicHealthThreat: false,
  unanticipated: false,
  fundamentalRightsInfringed: false,
  correctiveActionPlanned: false,
  personalDataBreach: 'none',
  calamity: 'ruled-out',
};
const test: EventFacts = { ...device, deviceRegulation: 'IVDR' };
/** Software of Annex III that is no device, after its duties have started. */
const use: EventFacts = {
  deviceRegulation: 'none',
  highRiskRoute: 'ART6_2',
  systemInvolved: 'caused',
  fundamentalRightsInfringed: false,
  criticalInfrastructure: false,
  propertyOrEnvironment: false,
  widespread: false,
  correctiveActionPlanned: false,
  personalDataBreach: 'none',
  calamity: 'ruled-out',
};

const no = 'not-required';
const open = 'undetermined';
const mdrNone = { 'mdr-87-serious-incident': no, 'mdr-87-corrective-action': no, 'mdr-89-final-report': no };
const aiNone = { 'ai-act-73-serious-incident': no, 'ai-act-26-inform-provider': no };
const careNone = { 'wkkgz-11-calamity': no, 'gdpr-33-data-breach': no, 'gdpr-34-tell-people': no };
const nothing = { ...mdrNone, ...aiNone, ...careNone };
const mdr = (due: string) => ({
  ...nothing,
  'mdr-87-serious-incident': `report ${due}`,
  'mdr-89-final-report': 'report',
});
const ivdrNothing = {
  'ivdr-82-serious-incident': no,
  'ivdr-82-corrective-action': no,
  'ivdr-84-final-report': no,
  ...aiNone,
  ...careNone,
};
const ivdr = (due: string) => ({
  ...ivdrNothing,
  'ivdr-82-serious-incident': `report ${due}`,
  'ivdr-84-final-report': 'report',
});
const ai = (due: string) => ({
  ...nothing,
  'ai-act-73-serious-incident': `report ${due}`,
  'ai-act-26-inform-provider': 'report',
});
const now = '2026-11-22';

const devices: ScriptedEvent[] = [
  {
    title: 'A missed nodule delays an operation; the ticket came in on a Monday',
    asOf: '2026-09-08',
    event: { ...device, harm: 'temporary-serious', awareAt: '2026-09-07' },
    expected: mdr('2026-09-22'),
  },
  {
    title: 'The patient died; day ten is Easter eve',
    asOf: '2026-03-26',
    event: { ...device, harm: 'death', awareAt: '2026-03-25' },
    expected: mdr('2026-04-07'),
  },
  {
    title: 'Wrong doses everywhere after an update; day two is Ascension Day',
    asOf: '2026-05-12',
    event: { ...device, harm: 'temporary-serious', publicHealthThreat: true, awareAt: '2026-05-12' },
    expected: mdr('2026-05-15'),
  },
  {
    title: 'Danger to many, known on a Friday: two working days',
    asOf: '2026-11-20',
    event: { ...device, harm: 'none', publicHealthThreat: true, awareAt: '2026-11-20' },
    expected: mdr('2026-11-24'),
  },
  {
    title: 'Danger to many, known on a Thursday',
    asOf: '2026-11-20',
    event: { ...device, harm: 'none', publicHealthThreat: true, awareAt: '2026-11-19' },
    expected: mdr('2026-11-23'),
  },
  {
    title: 'A death in a leap year',
    asOf: '2028-02-21',
    event: { ...device, harm: 'death', awareAt: '2028-02-20' },
    expected: mdr('2028-03-01'),
  },
  {
    title: 'A deterioration nobody described, with the night of summer time inside',
    asOf: '2026-03-23',
    event: { ...device, harm: 'permanent-serious', unanticipated: true, awareAt: '2026-03-20' },
    expected: mdr('2026-03-30'),
  },
  {
    title: 'The doctor saw the error in time; it could have killed',
    asOf: '2026-12-11',
    event: { ...device, harm: 'none', couldHaveLedTo: 'death', awareAt: '2026-12-10' },
    expected: mdr('2026-12-28'),
  },
  {
    title: 'Fifteen days end on a Sunday',
    asOf: '2026-11-08',
    event: { ...device, harm: 'temporary-serious', awareAt: '2026-11-07' },
    expected: mdr('2026-11-23'),
  },
  {
    title: 'Not clear whether it was anticipated: the shorter period',
    asOf: '2026-11-03',
    event: {
      deviceRegulation: 'MDR',
      highRiskRoute: 'ART6_1',
      systemInvolved: 'caused',
      fundamentalRightsInfringed: false,
      correctiveActionPlanned: false,
      personalDataBreach: 'none',
      calamity: 'ruled-out',
      harm: 'permanent-serious',
      awareAt: '2026-11-02',
    },
    expected: mdr('2026-11-12'),
  },
  {
    title: 'Serious at first, a death four days later: ten days from the first knowledge',
    asOf: '2026-11-24',
    event: { ...device, harm: 'death', awareAt: '2026-11-20', deathAwareAt: '2026-11-24' },
    expected: mdr('2026-11-30'),
  },
  {
    title: 'Not reportable at first; later it turned out to be',
    asOf: '2026-11-12',
    event: { ...device, harm: 'temporary-serious', awareAt: '2026-10-01', reportableSince: '2026-11-10' },
    expected: mdr('2026-11-25'),
  },
  {
    title: 'A death and a danger to many: the clock that ends first',
    asOf: '2026-11-20',
    event: {
      ...device,
      harm: 'death',
      publicHealthThreat: true,
      awareAt: '2026-11-02',
      threatAwareAt: '2026-11-20',
    },
    expected: mdr('2026-11-12'),
  },
  {
    title: 'Nobody knows yet when the manufacturer heard of it: to report, without a last day',
    asOf: now,
    event: { ...device, harm: 'death' },
    expected: { ...nothing, 'mdr-87-serious-incident': 'report', 'mdr-89-final-report': 'report' },
  },
  {
    title: 'No serious harm and none possible',
    asOf: now,
    event: { ...device, harm: 'minor', couldHaveLedTo: 'minor', awareAt: '2026-11-20' },
    expected: nothing,
  },
  {
    title: 'A known false positive, documented and counted',
    asOf: now,
    event: { ...device, harm: 'temporary-serious', expectedSideEffect: true, awareAt: '2026-11-20' },
    expected: nothing,
  },
  {
    title: 'A death is never an expected side-effect',
    asOf: now,
    event: { ...device, harm: 'death', expectedSideEffect: true, awareAt: '2026-11-20' },
    expected: mdr('2026-11-30'),
  },
  {
    title: 'The device had nothing to do with it',
    asOf: now,
    event: { ...device, harm: 'death', systemInvolved: 'excluded', awareAt: '2026-11-20' },
    expected: nothing,
  },
  {
    title: 'The hospital made the model itself',
    asOf: now,
    event: { ...device, harm: 'death', inHouse: true, awareAt: '2026-11-20' },
    expected: nothing,
  },
  {
    title: 'Nobody knows what harm there was',
    asOf: now,
    event: { ...device, awareAt: '2026-11-20' },
    expected: { ...nothing, 'mdr-87-serious-incident': open, 'mdr-89-final-report': open },
  },
  {
    title: 'Nobody knows whether the device played a part',
    asOf: now,
    event: {
      deviceRegulation: 'MDR',
      highRiskRoute: 'ART6_1',
      fundamentalRightsInfringed: false,
      correctiveActionPlanned: false,
      personalDataBreach: 'none',
      calamity: 'ruled-out',
      harm: 'death',
      awareAt: '2026-11-20',
    },
    expected: { ...nothing, 'mdr-87-serious-incident': open, 'mdr-89-final-report': open },
  },
  {
    title: 'The manufacturer will switch a function off everywhere',
    asOf: now,
    event: { ...device, harm: 'minor', couldHaveLedTo: 'none', correctiveActionPlanned: true, awareAt: '2026-11-20' },
    expected: { ...nothing, 'mdr-87-corrective-action': 'report' },
  },
  {
    title: 'Whether there will be a corrective action is not known',
    asOf: now,
    event: {
      deviceRegulation: 'MDR',
      highRiskRoute: 'ART6_1',
      fundamentalRightsInfringed: false,
      systemInvolved: 'possible',
      personalDataBreach: 'none',
      calamity: 'ruled-out',
      harm: 'minor',
      couldHaveLedTo: 'minor',
    },
    expected: { ...nothing, 'mdr-87-corrective-action': open },
  },
  {
    title: 'A hospital switches its own model off: no manufacturer, no corrective action to report',
    asOf: now,
    event: { ...device, inHouse: true, harm: 'none', couldHaveLedTo: 'none', correctiveActionPlanned: true },
    expected: nothing,
  },
  {
    title: 'Minor errors occur twice as often as expected',
    asOf: now,
    event: { ...device, harm: 'minor', couldHaveLedTo: 'minor', trendIncrease: true },
    expected: { ...nothing, 'mdr-88-trend': 'report' },
  },
  {
    title: 'Minor errors, as many as expected',
    asOf: now,
    event: { ...device, harm: 'minor', couldHaveLedTo: 'minor', trendIncrease: false },
    expected: { ...nothing, 'mdr-88-trend': no },
  },
  {
    title: 'A trend in an in-house model',
    asOf: now,
    event: { ...device, inHouse: true, harm: 'minor', trendIncrease: true },
    expected: { ...nothing, 'mdr-88-trend': no },
  },
];

const tests: ScriptedEvent[] = [
  {
    title: 'IVD software: a wrong result led to a wrong treatment',
    asOf: '2026-09-08',
    event: { ...test, harm: 'temporary-serious', awareAt: '2026-09-07' },
    expected: ivdr('2026-09-22'),
  },
  {
    title: 'IVD software: a death',
    asOf: '2026-11-03',
    event: { ...test, harm: 'death', awareAt: '2026-11-02' },
    expected: ivdr('2026-11-12'),
  },
  {
    title: 'IVD software: a danger to many',
    asOf: '2026-11-03',
    event: { ...test, harm: 'none', publicHealthThreat: true, awareAt: '2026-11-02' },
    expected: ivdr('2026-11-04'),
  },
  {
    title: 'IVD software: nothing serious',
    asOf: now,
    event: { ...test, harm: 'minor', couldHaveLedTo: 'minor' },
    expected: ivdrNothing,
  },
  {
    title: 'IVD software: a corrective action',
    asOf: now,
    event: { ...test, harm: 'minor', couldHaveLedTo: 'minor', correctiveActionPlanned: true },
    expected: { ...ivdrNothing, 'ivdr-82-corrective-action': 'report' },
  },
  {
    title: 'IVD software: more wrong results than expected',
    asOf: now,
    event: { ...test, harm: 'minor', couldHaveLedTo: 'minor', trendIncrease: true },
    expected: { ...ivdrNothing, 'ivdr-83-trend': 'report' },
  },
  {
    title: 'IVD software: no more wrong results than expected',
    asOf: now,
    event: { ...test, harm: 'minor', couldHaveLedTo: 'minor', trendIncrease: false },
    expected: { ...ivdrNothing, 'ivdr-83-trend': no },
  },
];

const artificial: ScriptedEvent[] = [
  {
    title: 'Triage software refused an ambulance, the day before the duties start',
    asOf: '2027-12-05',
    event: { ...use, harm: 'permanent-serious', awareAt: '2027-12-01' },
    expected: nothing,
  },
  {
    title: 'The same on the first day',
    asOf: '2027-12-05',
    event: { ...use, harm: 'permanent-serious', awareAt: '2027-12-02' },
    expected: ai('2027-12-17'),
  },
  {
    title: 'Someone died: ten days',
    asOf: '2027-12-05',
    event: { ...use, harm: 'death', awareAt: '2027-12-02' },
    expected: ai('2027-12-13'),
  },
  {
    title: 'A death that became known later: the earlier knowledge counts',
    asOf: '2027-12-09',
    event: { ...use, harm: 'death', awareAt: '2027-12-02', deathAwareAt: '2027-12-08' },
    expected: ai('2027-12-13'),
  },
  {
    title: 'A widespread infringement: two days, over a weekend',
    asOf: '2027-12-05',
    event: { ...use, harm: 'permanent-serious', widespread: true, awareAt: '2027-12-02' },
    expected: ai('2027-12-06'),
  },
  {
    title: 'Critical infrastructure: two days',
    asOf: '2028-01-12',
    event: { ...use, harm: 'none', criticalInfrastructure: true, awareAt: '2028-01-11' },
    expected: ai('2028-01-13'),
  },
  {
    title: 'Property was destroyed',
    asOf: '2028-01-12',
    event: { ...use, harm: 'none', propertyOrEnvironment: true, awareAt: '2028-01-11' },
    expected: ai('2028-01-26'),
  },
  {
    title: 'What could have happened is no serious incident here',
    asOf: '2028-01-12',
    event: { ...use, harm: 'none', couldHaveLedTo: 'death', awareAt: '2028-01-11' },
    expected: nothing,
  },
  {
    title: 'A group of people systematically got less care',
    asOf: '2028-01-12',
    event: { ...use, harm: 'none', fundamentalRightsInfringed: true, awareAt: '2028-01-11' },
    expected: ai('2028-01-26'),
  },
  {
    title: 'A system that is not high-risk',
    asOf: '2028-01-12',
    event: { ...use, highRiskRoute: 'none', harm: 'death', awareAt: '2028-01-11' },
    expected: nothing,
  },
  {
    title: 'Nobody knows whether it is high-risk',
    asOf: '2028-01-12',
    event: { deviceRegulation: 'none', harm: 'death', personalDataBreach: 'none', calamity: 'ruled-out' },
    expected: { ...nothing, 'ai-act-73-serious-incident': open, 'ai-act-26-inform-provider': open },
  },
  {
    title: 'A device after its own day: a death goes through the MDR alone, the hospital tells the provider',
    asOf: '2028-08-10',
    event: { ...device, harm: 'death', awareAt: '2028-08-03' },
    expected: { ...mdr('2028-08-14'), 'ai-act-26-inform-provider': 'report' },
  },
  {
    title: 'A device that infringed fundamental rights, after its own day',
    asOf: '2028-08-10',
    event: { ...device, harm: 'none', couldHaveLedTo: 'none', fundamentalRightsInfringed: true, awareAt: '2028-08-02' },
    expected: ai('2028-08-17'),
  },
  {
    title: 'A device that infringed fundamental rights, now: not yet',
    asOf: now,
    event: { ...device, harm: 'none', couldHaveLedTo: 'none', fundamentalRightsInfringed: true, awareAt: '2026-11-20' },
    expected: nothing,
  },
  {
    title: 'A device: whether rights were infringed is not known',
    asOf: '2028-08-10',
    event: {
      deviceRegulation: 'MDR',
      highRiskRoute: 'ART6_1',
      systemInvolved: 'possible',
      harm: 'none',
      couldHaveLedTo: 'none',
      correctiveActionPlanned: false,
      criticalInfrastructure: false,
      propertyOrEnvironment: false,
      personalDataBreach: 'none',
      calamity: 'ruled-out',
      awareAt: '2028-08-03',
    },
    expected: { ...nothing, 'ai-act-73-serious-incident': open, 'ai-act-26-inform-provider': open },
  },
  {
    title: 'An insurer that reports under equal European law: harm is not reported twice',
    asOf: '2028-01-12',
    event: { ...use, equalReportingLaw: true, harm: 'permanent-serious', awareAt: '2028-01-11' },
    expected: { ...nothing, 'ai-act-26-inform-provider': no },
  },
  {
    title: 'The same insurer, but rights were infringed',
    asOf: '2028-01-12',
    event: { ...use, equalReportingLaw: true, harm: 'none', fundamentalRightsInfringed: true, awareAt: '2028-01-11' },
    expected: ai('2028-01-26'),
  },
  {
    title: 'A health chat on the provider’s own model, high-risk by its use: to the AI Office',
    asOf: '2028-01-12',
    event: { ...use, sameProviderModel: true, harm: 'permanent-serious', awareAt: '2028-01-11' },
    expected: ai('2028-01-26'),
  },
  {
    title: 'A model with systemic risk caused the harm',
    asOf: now,
    event: { ...use, highRiskRoute: 'none', systemicRiskModel: true, harm: 'death', awareAt: '2026-11-20' },
    expected: { ...nothing, 'ai-act-55-systemic-risk': 'report' },
  },
  {
    title: 'A model without systemic risk',
    asOf: now,
    event: { ...use, highRiskRoute: 'none', systemicRiskModel: false, harm: 'death', awareAt: '2026-11-20' },
    expected: { ...nothing, 'ai-act-55-systemic-risk': no },
  },
  {
    title: 'A trial in the emergency department harmed someone',
    asOf: now,
    event: { ...use, realWorldTest: true, harm: 'temporary-serious', awareAt: '2026-11-02' },
    expected: { ...nothing, 'ai-act-60-testing-incident': 'report 2026-11-17' },
  },
  {
    title: 'A trial in which someone died',
    asOf: now,
    event: { ...use, realWorldTest: true, harm: 'death', awareAt: '2026-11-02' },
    expected: { ...nothing, 'ai-act-60-testing-incident': 'report 2026-11-12' },
  },
  {
    title: 'A trial before Chapter VI applied',
    asOf: now,
    event: { ...use, realWorldTest: true, harm: 'death', awareAt: '2026-07-31' },
    expected: { ...nothing, 'ai-act-60-testing-incident': no },
  },
  {
    title: 'It was no trial',
    asOf: now,
    event: { ...use, realWorldTest: false, harm: 'death', awareAt: '2026-11-02' },
    expected: { ...nothing, 'ai-act-60-testing-incident': no },
  },
  {
    title: 'The provider is bankrupt: the hospital reports itself',
    asOf: '2028-01-12',
    event: {
      ...use,
      providerUnreachable: true,
      harm: 'permanent-serious',
      awareAt: '2028-01-11',
      noticedAt: '2028-01-10',
    },
    expected: { ...ai('2028-01-26'), 'ai-act-26-report-instead': 'report 2028-01-25' },
  },
  {
    title: 'The provider answers: the hospital need not report itself',
    asOf: '2028-01-12',
    event: {
      ...use,
      providerUnreachable: false,
      harm: 'permanent-serious',
      awareAt: '2028-01-11',
      noticedAt: '2028-01-10',
    },
    expected: { ...ai('2028-01-26'), 'ai-act-26-report-instead': no },
  },
];

const care: ScriptedEvent[] = [
  {
    title: 'A calamity established on Tuesday: three working days',
    asOf: '2026-11-24',
    event: {
      ...device,
      harm: 'death',
      systemInvolved: 'excluded',
      calamity: 'established',
      calamityEstablishedAt: '2026-11-24',
    },
    expected: { ...nothing, 'wkkgz-11-calamity': 'report 2026-11-27' },
  },
  {
    title: 'A calamity established before Good Friday',
    asOf: '2026-04-02',
    event: {
      ...device,
      harm: 'death',
      systemInvolved: 'excluded',
      calamity: 'established',
      calamityEstablishedAt: '2026-04-01',
    },
    expected: { ...nothing, 'wkkgz-11-calamity': 'report 2026-04-08' },
  },
  {
    title: 'In doubt: six weeks to find out',
    asOf: now,
    event: { ...device, harm: 'death', systemInvolved: 'excluded', calamity: 'in-doubt', noticedAt: '2026-11-20' },
    expected: { ...nothing, 'wkkgz-11-calamity': 'undetermined 2027-01-01' },
  },
  {
    title: 'Still in doubt after six weeks: report anyway',
    asOf: '2027-01-02',
    event: { ...device, harm: 'death', systemInvolved: 'excluded', calamity: 'in-doubt', noticedAt: '2026-11-20' },
    expected: { ...nothing, 'wkkgz-11-calamity': 'report 2027-01-01' },
  },
  {
    title: 'A missed nodule that is a calamity too: two reporters, two clocks',
    asOf: '2026-11-24',
    event: {
      ...device,
      harm: 'temporary-serious',
      awareAt: '2026-11-20',
      calamity: 'established',
      calamityEstablishedAt: '2026-11-24',
    },
    expected: { ...mdr('2026-12-07'), 'wkkgz-11-calamity': 'report 2026-11-27' },
  },
  {
    title: 'Violence in the care relationship',
    asOf: now,
    event: { ...device, harm: 'none', couldHaveLedTo: 'none', violenceInCare: true },
    expected: { ...nothing, 'wkkgz-11-violence': 'report' },
  },
  {
    title: 'No violence',
    asOf: now,
    event: { ...device, harm: 'none', couldHaveLedTo: 'none', violenceInCare: false },
    expected: { ...nothing, 'wkkgz-11-violence': no },
  },
  {
    title: 'A professional dismissed because of serious dysfunctioning',
    asOf: now,
    event: { ...device, harm: 'none', couldHaveLedTo: 'none', dismissalForDysfunction: true },
    expected: { ...nothing, 'wkkgz-11-dismissal': 'report' },
  },
  {
    title: 'Nobody dismissed',
    asOf: now,
    event: { ...device, harm: 'none', couldHaveLedTo: 'none', dismissalForDysfunction: false },
    expected: { ...nothing, 'wkkgz-11-dismissal': no },
  },
  {
    title: 'Records with the wrong patient, found on the evening the clocks go back',
    asOf: '2026-10-25',
    event: {
      ...device,
      harm: 'none',
      couldHaveLedTo: 'none',
      personalDataBreach: 'high-risk',
      breachAwareAt: '2026-10-24T20:00:00+02:00',
    },
    expected: {
      ...nothing,
      'gdpr-33-data-breach': 'report 2026-10-27T19:00:00+01:00',
      'gdpr-34-tell-people': 'report',
    },
  },
  {
    title: 'A breach with some risk: to the authority, not to the people',
    asOf: now,
    event: {
      ...device,
      harm: 'none',
      couldHaveLedTo: 'none',
      personalDataBreach: 'risk',
      breachAwareAt: '2026-11-20T09:15:00+01:00',
    },
    expected: { ...nothing, 'gdpr-33-data-breach': 'report 2026-11-23T09:15:00+01:00' },
  },
  {
    title: 'A breach of which only the day is known: no last hour yet',
    asOf: now,
    event: { ...device, harm: 'none', couldHaveLedTo: 'none', personalDataBreach: 'risk', breachAwareAt: '2026-11-20' },
    expected: { ...nothing, 'gdpr-33-data-breach': 'report' },
  },
  {
    title: 'A breach without risk is recorded, not reported',
    asOf: now,
    event: { ...device, harm: 'none', couldHaveLedTo: 'none', personalDataBreach: 'no-risk' },
    expected: nothing,
  },
  {
    title: 'Nothing at all is known',
    asOf: now,
    event: {},
    expected: {
      'mdr-87-serious-incident': open,
      'mdr-87-corrective-action': open,
      'mdr-89-final-report': open,
      'ai-act-73-serious-incident': open,
      'ai-act-26-inform-provider': open,
      'wkkgz-11-calamity': open,
      'gdpr-33-data-breach': open,
      'gdpr-34-tell-people': open,
    },
  },
];

export const scriptedEvents: readonly ScriptedEvent[] = [...devices, ...tests, ...artificial, ...care];
