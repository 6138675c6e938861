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
  state: {} as Record<string, Record<string, string>>,
  event: {} as Record<string, Record<string, string>>,
  guard: {} as Record<string, string>,
  deadline: {} as Record<string, string>,
};
