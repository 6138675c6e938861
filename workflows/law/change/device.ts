import type { Rule } from '../rule.ts';
import { text } from '../text.ts';
import { platformIsOpen, retrainingIsOpen } from './touches.ts';
import type { Approval, ChangeView, Legacy, Udi } from './view.ts';

/** MDR and IVDR say the same here in articles with other numbers. */
const regulations = {
  mdr: {
    device: 'MDR',
    name: 'MDR',
    procedures: 'mdr/52',
    udi: 'mdr/27',
    transition: 'mdr/120-3',
    guidance: 'mdcg-2020-3',
  },
  ivdr: {
    device: 'IVDR',
    name: 'IVDR',
    procedures: 'ivdr/48',
    udi: 'ivdr/24',
    transition: 'ivdr/110-3',
    guidance: 'mdcg-2022-6',
  },
} as const;

type Regulation = keyof typeof regulations;

/** Annex IX 4.10 (IVDR 4.11) and Annex VII 4.9: what the notified body has to approve before it goes out. */
function approval(law: Regulation): Rule<ChangeView, Approval> {
  const { device, name, procedures } = regulations[law];
  const [elsewhere, first, minor] = [procedures, `${procedures}-first`, `${law}/annex-vi-c-6-5-3`];
  const [byPurpose, bySafety, byDesign] = [
    `${law}/annex-vii-4-9`,
    `${law}/annex-ix-approved-device-safety`,
    `${law}/annex-ix-approved-device-design`,
  ];
  const [plan, training, platform] = [
    'mdcg-2025-6/question-30',
    `${law}/annex-ix-approved-device-retraining`,
    `${law}/annex-ix-approved-device-platform`,
  ];
  return {
    id: `change/${law}-approval`,
    title: text(
      `Goedkeuring vooraf door de aangemelde instantie (${name})`,
      `Prior approval by the notified body (${name})`,
    ),
    base: { cite: `${law}/annex-ix-approved-device`, then: 'not-required' },
    exceptions: [
      {
        cite: elsewhere,
        when: (f) => f.device !== device || f.notifiedBody === 'none',
        then: 'not-applicable',
        over: [first, minor, byPurpose, bySafety, byDesign, plan, training, platform],
      },
      {
        cite: first,
        when: (f) => f.notifiedBody === 'first-time',
        then: 'required',
        over: [minor, byPurpose, bySafety, byDesign, plan, training, platform],
      },
      {
        cite: minor,
        when: (f) => f.correctionOnly,
        then: 'not-required',
        over: [byPurpose, bySafety, byDesign, plan, training, platform],
      },
      {
        cite: byPurpose,
        when: (f) => f.purposeTouched === 'yes',
        then: 'required',
        over: [bySafety, byDesign, plan, training, platform],
      },
      {
        cite: bySafety,
        when: (f) => f.safetyTouched === 'yes',
        then: 'required',
        over: [byDesign, plan, training, platform],
      },
      { cite: plan, when: (f) => f.plan === 'inside', then: 'not-required', over: [byDesign, training, platform] },
      {
        cite: byDesign,
        when: (f) => f.inputChanged || f.modelTouched === 'redesigned',
        then: 'required',
        over: [training, platform],
      },
      {
        cite: training,
        when: (f) => f.modelTouched === 'retrained',
        open: ['not-required', 'required'],
        review: retrainingIsOpen,
        over: [platform],
      },
      {
        cite: platform,
        when: (f) => f.platformChanged,
        open: ['not-required', 'required'],
        review: platformIsOpen,
      },
    ],
  };
}

/** MDR Article 120(3), IVDR 110(3): a significant change in design or intended purpose ends the transition of an old device. */
function legacy(law: Regulation): Rule<ChangeView, Legacy> {
  const { device, name, transition, guidance } = regulations[law];
  const [outside, minor, byPurpose, byDesign] = [
    `${transition}-scope`,
    `${guidance}/minor`,
    transition,
    `${guidance}/chart-c`,
  ];
  const training = `${guidance}/retraining`;
  return {
    id: `change/${law}-legacy`,
    title: text(
      `Overgang voor hulpmiddelen onder de richtlijn (${name})`,
      `Transition for devices under the directive (${name})`,
    ),
    base: { cite: `${guidance}/not-significant`, then: 'kept' },
    exceptions: [
      {
        cite: outside,
        when: (f) => f.device !== device || !f.directiveDevice,
        then: 'not-applicable',
        over: [minor, byPurpose, byDesign, training],
      },
      { cite: minor, when: (f) => f.correctionOnly, then: 'kept', over: [byPurpose, byDesign, training] },
      { cite: byPurpose, when: (f) => f.purposeTouched === 'yes', then: 'ended', over: [byDesign, training] },
      {
        cite: byDesign,
        when: (f) =>
          f.safetyTouched === 'yes' || f.inputChanged || f.modelTouched === 'redesigned' || f.platformChanged,
        then: 'ended',
        over: [training],
      },
      {
        cite: training,
        when: (f) => f.modelTouched === 'retrained',
        open: ['kept', 'ended'],
        review: retrainingIsOpen,
      },
    ],
  };
}

/** Annex VI, part C, 6.5: a new UDI-DI for what changes performance, safety, use or interpretation; else a new UDI-PI. */
function udi(law: Regulation): Rule<ChangeView, Udi> {
  const { device, name, udi: elsewhere } = regulations[law];
  const [minor, changed] = [`${law}/annex-vi-c-6-5-3-minor`, `${law}/annex-vi-c-6-5-2`];
  return {
    id: `change/${law}-udi`,
    title: text(`Nieuw nummer van het hulpmiddel (${name})`, `New number of the device (${name})`),
    base: { cite: `${law}/annex-vi-c-6-5-3`, then: 'udi-pi' },
    exceptions: [
      { cite: elsewhere, when: (f) => f.device !== device, then: 'not-applicable', over: [minor, changed] },
      { cite: minor, when: (f) => f.correctionOnly, then: 'udi-pi', over: [changed] },
      {
        cite: changed,
        when: (f) =>
          f.purposeTouched === 'yes' ||
          f.safetyTouched === 'yes' ||
          f.performance === 'within' ||
          f.inputChanged ||
          f.modelTouched !== 'no' ||
          f.platformChanged,
        then: 'udi-di',
      },
    ],
  };
}

/** Whether qualification and class have to be gone through again. */
export const reclassify: Rule<ChangeView, 'yes' | 'no'> = {
  id: 'change/reclassify',
  title: text('Opnieuw indelen', 'Classify again'),
  base: { cite: 'mdcg-2019-11/changes', then: 'no' },
  exceptions: [
    {
      cite: 'mdcg-2019-11/changes-repair',
      when: (f) => f.correctionOnly,
      then: 'no',
      over: ['mdcg-2019-11/changes-function'],
    },
    {
      cite: 'mdcg-2019-11/changes-function',
      when: (f) => f.purposeTouched === 'yes' || f.oversightChanged || f.inputChanged,
      then: 'yes',
    },
  ],
};

export const mdrApproval = approval('mdr');
export const mdrLegacy = legacy('mdr');
export const mdrUdi = udi('mdr');
export const ivdrApproval = approval('ivdr');
export const ivdrLegacy = legacy('ivdr');
export const ivdrUdi = udi('ivdr');
