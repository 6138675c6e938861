/** The steps of an assessment that end or bind something, each with the last part of the address of its own page. */
export const steps = {
  decline: 'afwijzen',
  issueCertificate: 'afgeven',
  refuseCertificate: 'weigeren',
  suspendCertificate: 'schorsen',
  withdrawCertificate: 'intrekken',
} as const;

export type Step = keyof typeof steps;

/** The step of an address, or undefined. */
export const stepAt = (address: string | undefined): Step | undefined =>
  (Object.keys(steps) as Step[]).find((step) => steps[step] === address);
