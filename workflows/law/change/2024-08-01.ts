import type { Confidence, RuleStatus } from '../classification.ts';
import type { Day } from '../day.ts';
import type { Rule } from '../rule.ts';
import { text } from '../text.ts';
import type { LawVersion } from '../version.ts';
import { aiLegacy, provider, registration, substantial } from './ai-act.ts';
import { ivdrApproval, ivdrLegacy, ivdrUdi, mdrApproval, mdrLegacy, mdrUdi, reclassify } from './device.ts';
import { modelTouched, purposeTouched, safetyTouched } from './touches.ts';
import type { ChangeFindingName, ChangeFindings, ChangeView } from './view.ts';

/** A rule about changes as it stands in one version. */
export interface ChangeRuleEntry<Name extends ChangeFindingName = ChangeFindingName> {
  readonly rule: Rule<ChangeView, ChangeFindings[Name]>;
  readonly from: Day;
  readonly status?: Exclude<RuleStatus, 'applying' | 'pending'>;
  readonly confidence: Confidence;
}

export type ChangeVersion = Omit<LawVersion, 'rules'> & {
  readonly rules: { readonly [Name in ChangeFindingName]: ChangeRuleEntry<Name> };
};

const devices = '2021-05-26';
const laboratory = '2022-05-26';
/** Chapter III, section 5 of the AI Act. */
const aiAct = '2026-08-02';

/** Changes of a registered system under MDR, IVDR and AI Act, from the day on which all three were in force. */
export const change20240801 = {
  instrument: 'change',
  from: '2024-08-01',
  title: text('Wijziging van een systeem (MDR, IVDR, AI-verordening)', 'Change of a system (MDR, IVDR, AI Act)'),
  changes: text(
    'Eerste versie. Verordening (EU) 2026/1744 liet deze bepalingen ongemoeid.',
    'First version. Regulation (EU) 2026/1744 left these provisions untouched.',
  ),
  source: 'Regulations (EU) 2017/745, 2017/746 and 2024/1689; MDCG 2019-11 rev.1, 2020-3 rev.1, 2022-6, 2025-6',
  dates: { conformityAssessment: aiAct },
  rules: {
    purposeTouched: { rule: purposeTouched, from: devices, confidence: 'verified' },
    safetyTouched: { rule: safetyTouched, from: devices, confidence: 'inferred' },
    modelTouched: { rule: modelTouched, from: devices, confidence: 'inferred' },
    mdrApproval: { rule: mdrApproval, from: devices, confidence: 'inferred' },
    mdrLegacy: { rule: mdrLegacy, from: devices, status: 'guidance', confidence: 'from-memory' },
    mdrUdi: { rule: mdrUdi, from: devices, confidence: 'inferred' },
    ivdrApproval: { rule: ivdrApproval, from: laboratory, confidence: 'inferred' },
    ivdrLegacy: { rule: ivdrLegacy, from: laboratory, status: 'guidance', confidence: 'from-memory' },
    ivdrUdi: { rule: ivdrUdi, from: laboratory, confidence: 'inferred' },
    reclassify: { rule: reclassify, from: devices, status: 'guidance', confidence: 'verified' },
    substantial: { rule: substantial, from: aiAct, confidence: 'verified' },
    aiLegacy: { rule: aiLegacy, from: '2027-12-02', confidence: 'verified' },
    provider: { rule: provider, from: '2027-12-02', confidence: 'verified' },
    registration: { rule: registration, from: aiAct, confidence: 'verified' },
  },
} as const satisfies ChangeVersion;
