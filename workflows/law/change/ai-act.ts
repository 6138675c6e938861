import type { Rule } from '../rule.ts';
import { text } from '../text.ts';
import { guidelinesArePending } from './touches.ts';
import type { ChangeFindings, ChangeView, Legacy } from './view.ts';

const scope = 'ai-act/43-4';
const first = 'ai-act/43';
const repair = 'ai-act/3-23-unaffected';
const byPurpose = 'ai-act/3-23-purpose';
const byCompliance = 'ai-act/3-23-compliance';
const plan = 'ai-act/annex-iv-2-f';
const byDesign = 'ai-act/recital-128';
const pending = 'ai-act/96-1-c';

/** Article 3(23) with 43(4): not planned at the first assessment, and compliance or the intended purpose is touched. */
export const substantial: Rule<ChangeView, ChangeFindings['substantial']> = {
  id: 'change/ai-act-substantial',
  title: text('Ingrijpende wijziging (AI-verordening)', 'Substantial modification (AI Act)'),
  base: { cite: 'ai-act/3-23', then: 'no' },
  exceptions: [
    {
      cite: scope,
      when: (f) => f.highRisk === 'none',
      then: 'not-applicable',
      over: [first, repair, byPurpose, byCompliance, plan, byDesign, pending],
    },
    {
      cite: first,
      when: (f) => !f.wasHighRisk,
      then: 'first',
      over: [repair, byPurpose, byCompliance, plan, byDesign, pending],
    },
    {
      cite: repair,
      when: (f) => f.correctionOnly,
      then: 'no',
      over: [byPurpose, byCompliance, plan, byDesign, pending],
    },
    {
      cite: byPurpose,
      when: (f) => f.purposeTouched === 'yes',
      then: 'yes',
      over: [byCompliance, plan, byDesign, pending],
    },
    { cite: byCompliance, when: (f) => f.safetyTouched === 'yes', then: 'yes', over: [plan, byDesign, pending] },
    { cite: plan, when: (f) => f.plan === 'inside', then: 'no', over: [byDesign, pending] },
    { cite: byDesign, when: (f) => f.modelTouched === 'redesigned', then: 'yes', over: [pending] },
    {
      cite: pending,
      when: (f) => f.inputChanged || f.modelTouched === 'retrained' || f.platformChanged,
      open: ['no', 'yes'],
      review: guidelinesArePending,
    },
  ],
};

/** Article 111(2): what was on the market before its date stays outside until a significant change after that date. */
export const aiLegacy: Rule<ChangeView, Legacy> = {
  id: 'change/ai-act-legacy',
  title: text('Al op de markt voor de plichten (AI-verordening)', 'On the market before the duties (AI Act)'),
  base: { cite: 'ai-act/111-2', then: 'kept' },
  exceptions: [
    {
      cite: 'ai-act/111-2-scope',
      when: (f) => f.highRisk === 'none' || !f.placedBeforeDuties,
      then: 'not-applicable',
      over: ['ai-act/111-2-later', 'ai-act/recital-177'],
    },
    // Before that day nothing is caught, so a change cannot end anything either.
    { cite: 'ai-act/111-2-later', when: (f) => !f.dutiesApply, then: 'kept', over: ['ai-act/recital-177'] },
    {
      cite: 'ai-act/recital-177',
      when: (f) => f.substantial === 'yes' || f.substantial === 'first',
      then: 'ended',
    },
  ],
};

/** Article 25(1)(b) and (c): whoever makes such a change is the provider of the changed system. */
export const provider: Rule<ChangeView, ChangeFindings['provider']> = {
  id: 'change/ai-act-provider',
  title: text('Wie de aanbieder is (AI-verordening)', 'Who is the provider (AI Act)'),
  base: { cite: 'ai-act/25-1', then: 'same' },
  exceptions: [
    {
      cite: 'ai-act/25-1-b',
      when: (f) => f.changedBy === 'other' && f.substantial === 'yes',
      then: 'whoever-changed-it',
    },
    {
      cite: 'ai-act/25-1-c',
      when: (f) => f.changedBy === 'other' && f.substantial === 'first',
      then: 'whoever-changed-it',
    },
  ],
};

/** Recital 131: a substantial modification of a system of Annex III is registered; devices are in EUDAMED instead. */
export const registration: Rule<ChangeView, ChangeFindings['registration']> = {
  id: 'change/ai-act-registration',
  title: text('Inschrijving in de EU-databank (AI-verordening)', 'Registration in the EU database (AI Act)'),
  base: { cite: 'ai-act/49', then: 'none' },
  exceptions: [
    {
      cite: 'ai-act/49-1',
      when: (f) => f.highRisk !== 'ART6_2',
      then: 'not-applicable',
      over: ['ai-act/recital-131'],
    },
    {
      cite: 'ai-act/recital-131',
      when: (f) => f.substantial === 'yes' || f.substantial === 'first',
      then: 'register',
    },
  ],
};
