/** Who works on the pages of this folder. */
export const providerRoles = ['provider', 'authorised-representative'] as const;

/** Who may begin something: a representative acts in dossiers that exist, and begins none. */
export const beginnerRoles = ['provider'] as const;
