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
export const device: EventFacts = {
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
export const test: EventFacts = { ...device, deviceRegulation: 'IVDR' };
/** Software of Annex III that is no device, after its duties have started. */
export const use: EventFacts = {
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

export const no = 'not-required';
export const open = 'undetermined';
export const mdrNone = { 'mdr-87-serious-incident': no, 'mdr-87-corrective-action': no, 'mdr-89-final-report': no };
export const aiNone = { 'ai-act-73-serious-incident': no, 'ai-act-26-inform-provider': no };
export const careNone = { 'wkkgz-11-calamity': no, 'gdpr-33-data-breach': no, 'gdpr-34-tell-people': no };
export const nothing = { ...mdrNone, ...aiNone, ...careNone };
export const mdr = (due: string) => ({
  ...nothing,
  'mdr-87-serious-incident': `report ${due}`,
  'mdr-89-final-report': 'report',
});
export const ivdrNothing = {
  'ivdr-82-serious-incident': no,
  'ivdr-82-corrective-action': no,
  'ivdr-84-final-report': no,
  ...aiNone,
  ...careNone,
};
export const ivdr = (due: string) => ({
  ...ivdrNothing,
  'ivdr-82-serious-incident': `report ${due}`,
  'ivdr-84-final-report': 'report',
});
export const ai = (due: string) => ({
  ...nothing,
  'ai-act-73-serious-incident': `report ${due}`,
  'ai-act-26-inform-provider': 'report',
});
export const now = '2026-11-22';
