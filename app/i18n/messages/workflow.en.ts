import type { workflowNl } from './workflow.nl.ts';
import { eventsEn, happenedEn } from './workflow-events.en.ts';
import { capacitiesEn, dutiesEn, guardsEn, limitsEn } from './workflow-reasons.en.ts';
import { statesEn } from './workflow-states.en.ts';

/** A duty with a limit in time has that limit under its own name. */
const dutyLimits = Object.fromEntries(Object.entries(dutiesEn).map(([name, label]) => [`duty-${name}`, label]));

/** Labels of what the workflows name: roles, and per workflow its states, events, guards and deadlines, by identifier. */
export const workflowEn: typeof workflowNl = {
  role: {
    provider: 'provider',
    'authorised-representative': 'authorised representative',
    'notified-body-assessor': 'assessor of a notified body',
    'notified-body-decider': 'decision maker of a notified body',
    deployer: 'care organisation',
    inspector: 'inspector',
    administrator: 'administrator',
  },
  capacity: capacitiesEn,
  state: statesEn,
  event: eventsEn,
  happened: happenedEn,
  guard: guardsEn,
  duty: dutiesEn,
  deadline: { ...limitsEn, ...dutyLimits },
};
