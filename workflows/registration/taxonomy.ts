/** The lists of the registration form: what the sector's own documents name. Stable identifiers; labels stand in `app/i18n`. */

export const useAreas = [
  'administrative',
  'diagnosis-clinical-care',
  'research-medicine',
  'screening-prevention',
] as const;
export type UseArea = (typeof useAreas)[number];

/** Use cases, each under the area it belongs to first. */
export const useCases = [
  'speech-reporting',
  'ambient-notes',
  'conversation-summary',
  'patient-history-summary',
  'plain-language',
  'draft-answers',
  'capacity-planning',
  'rostering',
  'professional-assistant',
  'coding-billing',
  'image-reading',
  'worklist-triage',
  'prediction-model',
  'decision-support',
  'dose-advice',
  'pathology-slides',
  'laboratory-interpretation',
  'vital-signs-monitoring',
  'tele-monitoring',
  'digital-triage',
  'emergency-dispatch',
  'digital-therapy',
  'treatment-planning',
  'robotics-control',
  'rehabilitation-training',
  'sensor-care',
  'patient-chatbot',
  'self-test',
  'population-screening',
  'prevention-coaching',
  'protein-folding',
  'trial-recruitment',
  'medicine-discovery',
  'eligibility-care',
] as const;
export type UseCase = (typeof useCases)[number];

export const sectors = [
  'hospital',
  'elderly-home-care',
  'mental-health',
  'general-practice',
  'disability-care',
  'rehabilitation',
  'pharmacy',
  'laboratory',
  'public-health',
  'birth-care',
  'ambulance',
  'oral-care',
  'allied-health',
  'youth-care',
  'social-domain',
  'insurer',
] as const;
export type Sector = (typeof sectors)[number];

export const kinds = ['generative', 'diagnostic', 'predictive', 'planning', 'other'] as const;
export type Kind = (typeof kinds)[number];

export const modalities = ['image', 'speech', 'text', 'sensor', 'table', 'genome', 'video'] as const;
export type Modality = (typeof modalities)[number];

export const userGroups = [
  'physician',
  'nurse',
  'allied-professional',
  'laboratory-staff',
  'care-assistant',
  'planner',
  'manager',
  'patient',
  'informal-carer',
  'researcher',
  'dispatcher',
] as const;
export type UserGroup = (typeof userGroups)[number];

export const carePathways = [
  'copd',
  'heart-failure',
  'diabetes',
  'asthma',
  'hypertension-pregnancy',
  'ibd',
  'other',
  'none',
] as const;
export type CarePathway = (typeof carePathways)[number];

export const deviceClasses = [
  'none',
  'MDR-I',
  'MDR-IIa',
  'MDR-IIb',
  'MDR-III',
  'IVDR-A',
  'IVDR-B',
  'IVDR-C',
  'IVDR-D',
] as const;
export type DeclaredClass = (typeof deviceClasses)[number];

/** What can hold of a system under the AI Act; several at once. */
export const findings = ['prohibited', 'high-risk', 'transparency', 'gpai', 'minimal', 'out-of-scope'] as const;
