/** Where knowledge of an incident came from. */
export const awarenessSources = [
  'hospital-report',
  'ticket',
  'mail',
  'phone',
  'visit',
  'literature',
  'trend',
  'authority',
  'register',
  'other',
] as const;

/** Whose knowledge it was, and of what: each starts a clock of its own. */
export const awarenessKnowers = ['provider', 'deployer'] as const;
export const awarenessKinds = ['event', 'death', 'threat', 'breach'] as const;

/** Why an answer is not there: it is not known, with a reason, or nobody looked yet. */
export const gaps = ['unknown', 'not-investigated'] as const;
