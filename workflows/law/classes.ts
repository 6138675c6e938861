/** Classes from mild to strict. */
export const mdrClasses = ['I', 'IIa', 'IIb', 'III'] as const;
export const ivdrClasses = ['A', 'B', 'C', 'D'] as const;
