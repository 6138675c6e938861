import type { Findings } from '../findings.ts';
import type { Rule } from '../rule.ts';
import { text } from '../text.ts';
import type { View } from '../view.ts';

/** Article 6(1) with the table of MDCG 2025-6: a device, or part of one, that needs a notified body. In-house: no. */
export const art6_1: Rule<View, boolean> = {
  id: 'ai-act/6-1',
  title: text('Hoog risico als medisch hulpmiddel (artikel 6, lid 1)', 'High risk as a medical device (Article 6(1))'),
  base: { cite: 'mdcg-2025-6/table', then: false },
  exceptions: [{ cite: 'ai-act/6-1', when: (f) => f.inScope && (f.mdrNotifiedBody || f.ivdrNotifiedBody), then: true }],
};

/** Article 6(3): a limited task without material influence. Profiling closes it; it never exists for Article 6(1). */
export const derogation: Rule<View, Findings['derogation']> = {
  id: 'ai-act/6-3',
  title: text('Is de uitzondering voor beperkte taken open?', 'Is the derogation for limited tasks open?'),
  base: { cite: 'ai-act/6-3', then: 'not-available' },
  exceptions: [
    { cite: 'ai-act/6-2', when: (f) => f.art6_1 || !f.annexIII, then: 'not-applicable' },
    {
      cite: 'ai-act/6-3-profiling',
      when: (f) => !f.art6_1 && f.annexIII && f.profilesPersons,
      then: 'not-available',
    },
    {
      cite: 'ai-act/6-3-conditions',
      when: (f) => !f.art6_1 && f.annexIII && !f.profilesPersons && !f.limitedTask.isEmpty() && !f.influencesDecision,
      then: 'available',
    },
  ],
};

/** The route to high risk. A use of both kinds follows Article 6(1): its procedure prevails (43(3), last subparagraph). */
export const route: Rule<View, Findings['route']> = {
  id: 'ai-act/route',
  title: text('Langs welke weg is het hoog risico?', 'By which route is it high-risk?'),
  base: { cite: 'ai-act/6', then: null },
  exceptions: [
    { cite: 'ai-act/6-1', when: (f) => f.art6_1, then: 'ART6_1' },
    {
      cite: 'ai-act/6-2',
      when: (f) => !f.art6_1 && f.annexIII && f.derogation !== 'available',
      then: 'ART6_2',
    },
  ],
};

/** Article 27: public bodies, private bodies providing public services, and every deployer under 5(b), 5(c). Not point 2. */
export const fria: Rule<View, boolean> = {
  id: 'ai-act/27',
  title: text('Is een beoordeling van grondrechten nodig?', 'Is a fundamental rights assessment needed?'),
  base: { cite: 'ai-act/27', then: false },
  exceptions: [
    {
      cite: 'ai-act/27-1',
      when: (f) => f.route === 'ART6_2' && (f.a5b || f.a5c || (!f.a2 && f.deployerKind !== 'other')),
      then: true,
    },
  ],
};

/** Article 49(3): public authorities that use an Annex III system register. */
export const publicDeployer: Rule<View, boolean> = {
  id: 'ai-act/49-3',
  title: text('Moet de gebruiker zich registreren?', 'Must the deployer register?'),
  base: { cite: 'ai-act/49', then: false },
  exceptions: [
    {
      cite: 'ai-act/49-3',
      when: (f) => f.route === 'ART6_2' && f.deployerKind === 'public-authority',
      then: true,
    },
  ],
};
