import type { registerNl } from './register.nl.ts';

/** Texts of the public register. */
export const registerEn: typeof registerNl = {
  title: 'Find an AI system in healthcare',
};
