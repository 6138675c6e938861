/** The views of the inspectorate's worklist, in the order of the page. */
export const worklists = ['new', 'waiting', 'pressing', 'all'] as const;
export type Worklist = (typeof worklists)[number];
