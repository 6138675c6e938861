/** The answers to what a reporter is asked, from nothing to the gravest. */
export const harms = ['none', 'minor', 'temporary-serious', 'permanent-serious', 'death'] as const;
export const involvements = ['caused', 'possible', 'excluded'] as const;
export const calamities = ['established', 'in-doubt', 'ruled-out'] as const;
export const breaches = ['high-risk', 'risk', 'no-risk', 'none'] as const;

/** The facts that are told with yes or no. */
export const yesNoFacts = ['unanticipated', 'publicHealthThreat', 'fundamentalRightsInfringed'] as const;
