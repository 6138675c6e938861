/** What is told about an event: the worst that happened, what could have happened, and the part of the system. */
export type Told = {
  harm: 'none' | 'minor' | 'temporary-serious' | 'permanent-serious' | 'death';
  couldHaveLedTo: 'none' | 'minor' | 'temporary-serious' | 'permanent-serious' | 'death';
  systemInvolved?: 'caused' | 'possible' | 'excluded';
  personalDataBreach?: 'high-risk' | 'risk' | 'no-risk' | 'none';
  unanticipated?: boolean | 'not-investigated';
  publicHealthThreat?: boolean | 'not-investigated';
  fundamentalRightsInfringed?: boolean | 'not-investigated';
  calamity?: 'established' | 'in-doubt' | 'ruled-out';
  calamityEstablishedOn?: string;
};

type Severity = 'death' | 'serious-harm' | 'temporary-harm' | 'near-miss' | 'no-harm';
type Factor =
  | 'vulnerable-group'
  | 'lay-users'
  | 'many-sites'
  | 'recurrence-likely'
  | 'provider-late'
  | 'open-corrective-action'
  | 'public-concern';
export type Duty = 'mdr-87-serious-incident' | 'ivdr-82-serious-incident' | 'wkkgz-11-calamity' | 'gdpr-33-data-breach';

/** What followed, in order. `by`: the provider, the reporter, or one of the two inspectors. */
export type Next =
  | {
      do: 'triage';
      on: string;
      severity: Severity;
      factors?: readonly Factor[];
      outcome: 'own-investigation' | 'investigation-by-provider' | 'ask-information' | 'risk-supervision';
      reason: string;
    }
  | { do: 'forward'; on: string; to: 'AP' | 'RDI' | 'NVWA' | 'NLA' | 'AFM' | 'gemeente'; reason: string }
  | { do: 'ask'; on: string; question: string; dueOn: string }
  | { do: 'answer'; on: string; answer: string }
  | { do: 'addFacts'; on: string; by: 'provider' | 'reporter'; note: string; told: Told }
  | { do: 'file'; on: string; by: 'provider' | 'reporter'; duty: Duty; text: string }
  | {
      do: 'finalReport';
      on: string;
      rootCause: string;
      actions: string;
      problemCode: string;
      conclusionCode: string;
    }
  | { do: 'requestFinalReport'; on: string; reason: string }
  | { do: 'close'; on: string; reason: string; lesson?: string };

/** One report of what happened with a system. */
export type Incident = {
  key: string;
  system: string;
  /** Where it happened: key of organisation and site. Without it the provider itself reports. */
  where?: readonly [organisation: string, site: string];
  reported: readonly [day: string, time: string];
  occurredOn: string;
  noticedOn?: string;
  narrative: string;
  ownReference?: string;
  told: Told;
  /** Which inspector handles it. */
  inspector: 'bram' | 'samira';
  next: readonly Next[];
};
