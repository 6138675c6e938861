import type { DeviceClass, DeviceRegulation, FactValues, Finding, HighRiskRoute } from '#workflows/law/api.ts';
import type {
  CarePathway,
  Kind,
  Modality,
  Sector,
  UseArea,
  UseCase,
  UserGroup,
} from '#workflows/registration/taxonomy.ts';

/** What the law makes of an archetype, reasoned from the regulations and their guidance. */
export type Expected = {
  /** Regulation and class; `none`: no medical device; `in-house`: made and used under Article 5(5). */
  device: `${DeviceRegulation}-${DeviceClass}` | 'none' | 'in-house';
  findings: readonly Finding[];
  route: HighRiskRoute | null;
  annexIII?: readonly string[];
  article50?: readonly string[];
  derogation?: 'available';
  /** A person has to settle it: the texts leave more than one outcome. */
  undetermined?: true;
  prohibited?: readonly string[];
};

/** One kind of AI system that Dutch care uses, with facts that answer every question the register asks about it. */
export type Archetype = {
  id: string;
  title: { nl: string; en: string };
  useArea: UseArea;
  useCases: readonly [UseCase, ...UseCase[]];
  sectors: readonly [Sector, ...Sector[]];
  kinds: readonly [Kind, ...Kind[]];
  modalities: readonly [Modality, ...Modality[]];
  carePathway?: CarePathway;
  users: readonly [UserGroup, ...UserGroup[]];
  facts: FactValues;
  expected: Expected;
  /** The provisions and published examples that the expected result rests on. */
  source: string;
};

/** Software with a learned model in regular use, that decides about nobody and creates nothing. */
const system = {
  isSoftware: true,
  logic: 'learned',
  useContext: 'regular',
  marketDate: '2026-03-02',
  significantChange: false,
  practices: [],
  biometrics: [],
  profilesPersons: false,
  directContact: [],
  emergencyUse: [],
  careEligibility: false,
  insuranceUse: 'none',
  staffUse: [],
  otherUses: [],
  generatedContent: [],
  providesGpaiModel: false,
  deployerKind: 'public-service',
} as const satisfies FactValues;

/** A system that its maker offers for no medical purpose. */
export const noDevice = {
  ...system,
  individualPatients: false,
  medicalPurposes: [],
  otherDevice: 'none',
} as const satisfies FactValues;

/** Software that processes data of a patient for a medical purpose, made by a manufacturer for others. */
export const device = {
  ...system,
  individualPatients: true,
  otherDevice: 'none',
  withOwnSensor: false,
  inHouse: false,
  specimenData: 'none',
  profilesPersons: true,
  deviceCertificate: 'regulation',
} as const satisfies FactValues;

/** Software on data from specimens: an in vitro diagnostic. */
export const laboratoryDevice = {
  ...device,
  dataActions: ['detect'],
  medicalPurposes: ['in-vitro', 'diagnosis'],
  specimenData: 'only',
  testSetting: 'laboratory',
  outputUse: 'treats-or-diagnoses',
} as const satisfies FactValues;
