/** Who works on the pages of this folder. */
export const providerRoles = ['provider', 'authorised-representative'] as const;
