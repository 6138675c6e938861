/** What the inspectorate weighs and decides in triage, and where else a report may belong. */
export const severities = ['death', 'serious-harm', 'temporary-harm', 'near-miss', 'no-harm'] as const;
export const triageFactors = [
  'vulnerable-group',
  'lay-users',
  'many-sites',
  'recurrence-likely',
  'provider-late',
  'open-corrective-action',
  'public-concern',
] as const;
export const triageOutcomes = [
  'own-investigation',
  'investigation-by-provider',
  'ask-information',
  'risk-supervision',
] as const;
export const otherAuthorities = ['AP', 'RDI', 'NVWA', 'NLA', 'AFM', 'gemeente'] as const;
