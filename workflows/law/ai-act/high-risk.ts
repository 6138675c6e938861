import type { Findings } from '../findings.ts';
import type { Exception, Rule } from '../rule.ts';
import { text } from '../text.ts';
import type { View } from '../view.ts';

const needsBody = (f: View) => f.mdrNotifiedBody || f.ivdrNotifiedBody;
const isPart = (f: View) => f.deviceRole === 'drives-only' || f.deviceRole === 'component';
const isSafetyComponent = (f: View) => f.componentRole !== 'convenience';
/** The software is a device with third-party assessment, or a safety component of one. */
const asDevice = (f: View) => f.covered && needsBody(f) && (!isPart(f) || isSafetyComponent(f));
const inProduct = (f: View) => f.covered && !needsBody(f) && f.otherUses.includes('product-part');

const sectionB: Exception<View, boolean> = {
  cite: 'ai-act/2-2',
  when: (f) => inProduct(f) && f.productAssessment === 'machine-or-transport',
  open: [false, true],
  review: {
    question: text(
      'Is dit deel van een machine of voertuig hoog-risico, en welke plichten gelden dan?',
      'Is this part of a machine or vehicle high-risk, and which duties then apply?',
    ),
    why: text(
      'Deze producten staan in bijlage I, afdeling B. Daar gelden alleen enkele artikelen; de eisen komen via de eigen wet.',
      'These products are in Annex I, section B. Only a few articles apply; the requirements come through their own law.',
    ),
  },
};

const rule6_1 = (id: string, exceptions: readonly Exception<View, boolean>[]): Rule<View, boolean> => ({
  id,
  title: text(
    'Hoog risico als product of veiligheidscomponent (artikel 6, lid 1)',
    'High risk as a product or safety component (Article 6(1))',
  ),
  base: { cite: 'mdcg-2025-6/table', then: false },
  exceptions: [{ cite: 'ai-act/6-1', when: asDevice, then: true }, sectionB, ...exceptions],
});

const assessed = (f: View, ...ways: readonly View['productAssessment'][]) =>
  inProduct(f) && ways.includes(f.productAssessment);

/**
 * Article 6(1) with the table of MDCG 2025-6, as first published: a device, or a safety component (3(14)) of a device or
 * of another product of Annex I, that needs third-party assessment. In-house devices need none.
 */
export const art6_1First = rule6_1('ai-act/6-1', [
  {
    cite: 'ai-act/3-14',
    when: (f) => assessed(f, 'safety-by-third-party', 'other-by-third-party') && isSafetyComponent(f),
    then: true,
  },
]);

/**
 * The same after Regulation (EU) 2026/1744: 6(1a) leaves out what is there for convenience only, 6(1b) brings it back
 * where failure endangers, 6(1c) leaves out products assessed for other risks than health or safety.
 */
export const art6_1 = rule6_1('ai-act/6-1', [
  {
    cite: 'ai-act/3-14',
    when: (f) => assessed(f, 'safety-by-third-party') && isSafetyComponent(f),
    then: true,
  },
  {
    cite: 'ai-act/6-1a',
    when: (f) =>
      (f.covered && needsBody(f) && isPart(f) && !isSafetyComponent(f)) ||
      (assessed(f, 'safety-by-third-party') && !isSafetyComponent(f)),
    then: false,
  },
  { cite: 'ai-act/6-1c', when: (f) => assessed(f, 'other-by-third-party'), then: false },
]);

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
      // Point 5(a) is a use by a public authority or on its behalf: that is a public service, whoever does it.
      when: (f) => f.route === 'ART6_2' && (f.a5b || f.a5c || (!f.a2 && (f.a5a || f.deployerKind !== 'other'))),
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
      // Or who acts on its behalf, as with every use of point 5(a).
      when: (f) => f.route === 'ART6_2' && (f.a5a || f.deployerKind === 'public-authority'),
      then: true,
    },
  ],
};

/**
 * Article 49: registration in the EU database by the provider. A device that Annex III lists too goes the way of Article
 * 6(1); whether it is also registered is open: Article 49 names Annex III, recital 131 leaves products out.
 */
export const registration: Rule<View, Findings['registration']> = {
  id: 'ai-act/49',
  title: text(
    'Moet de aanbieder zich in de EU-databank inschrijven?',
    'Must the provider register in the EU database?',
  ),
  base: { cite: 'ai-act/49', then: null },
  exceptions: [
    {
      cite: 'ai-act/49-1',
      when: (f) => f.route === 'ART6_2' && !onlyInfrastructure(f),
      then: '49(1)',
    },
    { cite: 'ai-act/49-5', when: (f) => f.route === 'ART6_2' && onlyInfrastructure(f), then: '49(5)' },
    { cite: 'ai-act/49-2', when: (f) => f.route === null && f.derogation === 'available', then: '49(2)' },
    {
      cite: 'ai-act/recital-131',
      when: (f) => f.route === 'ART6_1' && f.annexIII,
      open: [null, '49(1)'],
    },
  ],
};

/** Point 2 alone: registered nationally. */
const onlyInfrastructure = (f: View) =>
  f.a2 &&
  !f.a1a &&
  !f.a1b &&
  !f.a1c &&
  !f.a3a &&
  !f.a3b &&
  !f.a3c &&
  !f.a3d &&
  !f.a4a &&
  !f.a4b &&
  !f.a5a &&
  !f.a5b &&
  !f.a5c &&
  !f.a5d &&
  !f.a6a &&
  !f.a6b &&
  !f.a6c &&
  !f.a6d &&
  !f.a6e &&
  !f.a7a &&
  !f.a7b &&
  !f.a7c &&
  !f.a7d &&
  !f.a8a &&
  !f.a8b;
