import type { workflowNl } from './workflow.nl.ts';

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
  state: {},
  event: {},
  guard: {},
  deadline: {},
};
