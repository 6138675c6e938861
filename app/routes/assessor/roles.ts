import type { Role } from '../../http/session-view.ts';

/** Who works on assessments for a notified body. */
export const assessorRoles: readonly Role[] = ['notified-body-assessor', 'notified-body-decider'];
