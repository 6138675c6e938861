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
  ],
};

/** An AI system that Article 2 reaches, before free and open-source release is weighed. */
export const covered: Rule<View, boolean> = {
  id: 'ai-act/2-covered',
  title: text('Valt het systeem onder artikel 2?', 'Does Article 2 reach the system?'),
  base: { cite: 'ai-act/2-1', then: true },
  exceptions: [
    { cite: 'ai-act/3-1', when: (f) => !f.isAiSystem, then: false },
    { cite: 'ai-act/2', when: (f) => f.isAiSystem && f.exclusion !== null, then: false },
  ],
};

const prohibited = (f: View) =>
  f.p5a || f.p5b || f.p5ba || f.p5bb || f.p5c || f.p5d || f.p5e || f.p5f || f.p5g || f.p5h;
const transparent = (f: View) => f.t50_1 || f.t50_2 || f.t50_3 || f.t50_4;

/** 2(12): free and open-source release escapes only when nothing of Article 5, high risk or Article 50 applies. */
export const openSource: Rule<View, boolean> = {
  id: 'ai-act/2-12',
  title: text('Is vrije opensourcesoftware uitgezonderd?', 'Is free and open-source software excluded?'),
  base: { cite: 'ai-act/2-1', then: false },
  exceptions: [
    {
      cite: 'ai-act/2-12',
      when: (f) =>
        f.covered &&
        f.useContext === 'open-source-release' &&
        !prohibited(f) &&
        f.route === null &&
        f.derogation !== 'available' &&
        !transparent(f),
      then: true,
    },
    {
      cite: 'ai-act/2-12-derogation',
      when: (f) =>
        f.covered &&
        f.useContext === 'open-source-release' &&
        !prohibited(f) &&
        f.route === null &&
        f.derogation === 'available' &&
        !transparent(f),
      open: [false, true],
      review: {
        question: text(
          'Moet de beoordeling van artikel 6, lid 3 ook voor deze vrije opensourcesoftware worden vastgelegd?',
          'Must the assessment of Article 6(3) be documented for this free and open-source software too?',
        ),
        why: text(
          'Het gebruik staat in bijlage III, maar de taak is beperkt. De tekst zegt niet of artikel 2, lid 12 dan geldt.',
          'The use is listed in Annex III, but the task is limited. The text does not say whether Article 2(12) then applies.',
        ),
      },
    },
    {
      cite: 'ai-act/2-12-limits',
      when: (f) =>
        f.covered && f.useContext === 'open-source-release' && (prohibited(f) || f.route !== null || transparent(f)),
      then: false,
    },
  ],
};

/** The AI Act applies to the system. */
export const inScope: Rule<View, boolean> = {
  id: 'ai-act/scope',
  title: text('Geldt de AI-verordening voor dit systeem?', 'Does the AI Act apply to this system?'),
  base: { cite: 'ai-act/2-1', then: true },
  exceptions: [
    { cite: 'ai-act/3-1', when: (f) => !f.isAiSystem, then: false },
    { cite: 'ai-act/2', when: (f) => f.isAiSystem && f.exclusion !== null, then: false },
    { cite: 'ai-act/2-12', when: (f) => f.isAiSystem && f.exclusion === null && f.openSource, then: false },
  ],
};
