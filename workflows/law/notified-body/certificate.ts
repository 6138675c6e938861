import { addDays, addMonths } from '../day.ts';
import type { Day } from '../day.ts';

/** Longest validity in years: MDR 56(2), IVDR 51(2), AI Act 44(2). */
const years = { MDR: 5, IVDR: 5, 'AI-ACT-ANNEX-I': 5, 'AI-ACT-ANNEX-III': 4 } as const;

export type CertificateRegime = keyof typeof years;

/**
 * Last day on which a certificate issued on `issuedOn` may be valid: the maximum number of years minus one day (the
 * common reading). A supplement ends with its certificate.
 */
export const certificateLastDay = (issuedOn: Day, regime: CertificateRegime): Day =>
  addDays(addMonths(issuedOn, 12 * years[regime]), -1);
