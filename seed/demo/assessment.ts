/** The stages of Annex VII section 4 in their order; an assessment has come as far as the last one it reached. */
export const stages = [
  'applied',
  'accepted',
  'contracted',
  'audit',
  'audit-questions',
  'audit-answers',
  'examination',
  'examination-questions',
  'examination-answers',
  'reporting',
  'reviewing',
  'deciding',
  'certified',
] as const;
export type Stage = (typeof stages)[number];

export type Question = {
  stage: 'audit' | 'examination';
  requirement: string;
  question: string;
  /** Given only when the assessment has come that far. */
  answer?: string;
  preventsIssue?: true;
};

/** One application to a notified body. */
export type Assessment = {
  key: string;
  system: string;
  body: 'keurmerk' | 'toetshuis' | 'pruefhaus' | 'labkeur';
  procedure: string;
  applied: string;
  /** How slowly it goes: 1 takes about five months from application to decision. */
  pace: number;
  until: Stage;
  /** The term that the body set itself, in days. */
  ownTermDays?: number;
  earlier?: string;
  questions?: readonly Question[];
  /** How it ended otherwise than with a certificate. */
  ends?: { as: 'decline' | 'withdraw' | 'refuseCertificate'; on: string; reason: string };
  certificate?: { number: string; conditions?: string };
  then?: readonly {
    what: 'suspendCertificate' | 'reinstateCertificate' | 'withdrawCertificate';
    on: string;
    reason: string;
  }[];
};
