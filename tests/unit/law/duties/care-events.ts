import type { ScriptedEvent } from './scripted.ts';
import { device, no, open, nothing, mdr, now } from './scripted.ts';

/** Events in care and with personal data. */
export const care: readonly ScriptedEvent[] = [
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
