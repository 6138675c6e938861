import { eventsNl, happenedNl } from './workflow-events.nl.ts';
import { capacitiesNl, dutiesNl, guardsNl, limitsNl } from './workflow-reasons.nl.ts';
import { statesNl } from './workflow-states.nl.ts';

/** A duty with a limit in time has that limit under its own name. */
const dutyLimits = Object.fromEntries(Object.entries(dutiesNl).map(([name, label]) => [`duty-${name}`, label]));

/** Labels of what the workflows name: roles, and per workflow its states, events, guards and deadlines, by identifier. */
export const workflowNl = {
  role: {
    provider: 'aanbieder',
    'authorised-representative': 'gemachtigde',
    'notified-body-assessor': 'beoordelaar van een aangemelde instantie',
    'notified-body-decider': 'beslisser van een aangemelde instantie',
    deployer: 'zorginstelling',
    inspector: 'inspecteur',
    administrator: 'beheerder',
  },
  capacity: capacitiesNl,
  state: statesNl,
  event: eventsNl,
  happened: happenedNl,
  guard: guardsNl as Record<string, string>,
  duty: dutiesNl,
  deadline: { ...limitsNl, ...dutyLimits },
};
