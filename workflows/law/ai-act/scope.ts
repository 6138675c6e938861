import type { Rule } from '../rule.ts';
import { text } from '../text.ts';
import type { View } from '../view.ts';

/** Article 3(1): infers from input how to produce output. Rules written solely by people do not (recital 12). */
export const isAiSystem: Rule<View, boolean> = {
  id: 'ai-act/3-1',
  title: text('Is het een AI-systeem?', 'Is it an AI system?'),
  base: { cite: 'ai-act/3-1', then: true },
  exceptions: [
    { cite: 'ai-act/3-1-machine', when: (f) => !f.isSoftware, then: false },
    { cite: 'ai-act/recital-12', when: (f) => f.isSoftware && f.logic === 'fixed-rules', then: false },
  ],
};

/** Article 2: uses that the regulation does not reach. Testing with real people is not excluded by 2(8). */
export const exclusion: Rule<View, string | null> = {
  id: 'ai-act/2',
  title: text('Is het gebruik uitgezonderd van de AI-verordening?', 'Is the use excluded from the AI Act?'),
  base: { cite: 'ai-act/2-1', then: null },
  exceptions: [
    { cite: 'ai-act/2-1-outside', when: (f) => f.isAiSystem && f.useContext === 'outside-eu', then: '2(1)' },
    { cite: 'ai-act/2-3', when: (f) => f.isAiSystem && f.useContext === 'military', then: '2(3)' },
    { cite: 'ai-act/2-4', when: (f) => f.isAiSystem && f.useContext === 'foreign-authority', then: '2(4)' },
    { cite: 'ai-act/2-6', when: (f) => f.isAiSystem && f.useContext === 'research-only', then: '2(6)' },
    { cite: 'ai-act/2-8', when: (f) => f.isAiSystem && f.useContext === 'development-only', then: '2(8)' },
    { cite: 'ai-act/2-10', when: (f) => f.isAiSystem && f.useContext === 'personal', then: '2(10)' },
    { cite: 'ai-act/2-12', when: (f) => f.isAiSystem && openSourceOnly(f), then: '2(12)' },
  ],
};

/** 2(12): free and open-source release escapes only when nothing of Article 5, high risk or Article 50 applies. */
const openSourceOnly = (f: View) =>
  f.useContext === 'open-source-release' &&
  f.practices.isEmpty() &&
  !f.biometrics.any('emotion', 'sensitive-category', 'protected-category', 'remote-identification') &&
  !f.mdrNotifiedBody &&
  !f.ivdrNotifiedBody &&
  f.emergencyUse.isEmpty() &&
  !f.careEligibility &&
  f.insuranceUse !== 'risk-or-price' &&
  f.staffUse.isEmpty() &&
  f.otherUses.isEmpty() &&
  !f.directContact.includes('public') &&
  !f.generatedContent.any('text', 'summary', 'image', 'audio', 'video');

/** The AI Act applies to the system. */
export const inScope: Rule<View, boolean> = {
  id: 'ai-act/scope',
  title: text('Geldt de AI-verordening voor dit systeem?', 'Does the AI Act apply to this system?'),
  base: { cite: 'ai-act/2-1', then: true },
  exceptions: [
    { cite: 'ai-act/3-1', when: (f) => !f.isAiSystem, then: false },
    { cite: 'ai-act/2', when: (f) => f.isAiSystem && f.exclusion !== null, then: false },
  ],
};
