import type { Finding } from './classification.ts';
import type { Day } from './day.ts';
import type { FactValues } from './facts.ts';
import type { Text } from './text.ts';

/** A case with its expected outcome; what `expected` does not name is not part of the case. */
export interface Example {
  readonly id: string;
  readonly instrument: 'mdr' | 'ivdr' | 'ai-act';
  readonly title: Text;
  readonly source: string;
  readonly asOf: Day;
  readonly facts: FactValues;
  readonly expected: {
    readonly outcome?: 'decided' | 'undetermined';
    readonly findings?: readonly Finding[];
    readonly qualifies?: boolean | null;
    readonly regulation?: 'MDR' | 'IVDR' | null;
    readonly class?: string | null;
    readonly rules?: readonly string[];
    readonly notifiedBody?: boolean;
    readonly route?: 'ART6_1' | 'ART6_2' | null;
    readonly highRisk?: boolean | null;
    readonly annexIII?: readonly string[];
    readonly prohibited?: readonly string[];
    readonly article50?: readonly string[];
    readonly derogation?: string;
    readonly dutiesFrom?: Day | null;
    readonly fria?: boolean;
  };
}

/** The answers that most care software gives, so that a case states only what makes it special. */
export const ordinary = {
  isSoftware: true,
  logic: 'learned',
  useContext: 'regular',
  individualPatients: true,
  otherDevice: 'none',
  closedLoop: false,
  withOwnSensor: false,
  inHouse: false,
  practices: [],
  biometrics: [],
  profilesPersons: true,
  directContact: [],
  emergencyUse: [],
  careEligibility: false,
  insuranceUse: 'none',
  staffUse: [],
  otherUses: [],
  limitedTask: [],
  influencesDecision: true,
  generatedContent: [],
  publication: [],
  providesGpaiModel: false,
  deployerKind: 'public-service',
} as const satisfies FactValues;

/** Not a device and no medical purpose. */
export const administrative = {
  ...ordinary,
  dataActions: ['convert'],
  medicalPurposes: [],
  profilesPersons: false,
  influencesDecision: false,
} as const satisfies FactValues;
