import { text } from '../text.ts';
import { roleRule } from './role-fact.ts';
import type { RoleView } from './role-fact.ts';

const made = (f: RoleView) => f.maker === 'we';
const supplies = (f: RoleView) => f.supply !== 'no';
const takesPart = (f: RoleView) => supplies(f) || f.use === 'work';

/** 25(1)(a): own name on a high-risk system of another that is already on the market. */
const putsName = (f: RoleView) => !made(f) && takesPart(f) && f.ownName && f.highRisk;
/** Any other third party of 25(1): it neither made the system, nor supplies or uses it, and works on it for somebody else. */
const thirdParty = (f: RoleView) => !made(f) && !takesPart(f) && f.use === 'no';
/** 25(1)(b): a substantial modification (3(23)), also by another purpose than assessed, that leaves it high-risk. */
const modified = (f: RoleView) =>
  f.highRisk && ((f.changes === 'substantial' && f.otherPurpose !== 'not-high-risk') || f.otherPurpose === 'high-risk');
/** 25(1)(c): another purpose makes a system high-risk that was not. */
const converted = (f: RoleView) => !f.highRisk && f.otherPurpose === 'high-risk';
const ofProduct = (f: RoleView) => f.highRisk && f.ownProduct;
const providesMade = (f: RoleView) => made(f) && ((supplies(f) && f.ownName) || (!supplies(f) && f.use === 'work'));
const endsHighRisk = (f: RoleView) => f.highRisk || f.byPurpose;
const providesHighRisk = (f: RoleView) => f.provider && endsHighRisk(f);

const onBehalf = {
  question: text(
    'Wie wordt aanbieder: u, of de partij waarvoor u het systeem wijzigt?',
    'Who becomes provider: you, or the party for whom you change the system?',
  ),
  why: text(
    'Artikel 25, lid 1 noemt ook elke andere derde. U levert en gebruikt het systeem niet zelf. Of de wijziging dan van u is of van uw opdrachtgever, zegt de tekst niet.',
    'Article 25(1) also names any other third party. You neither supply nor use the system yourselves. Whether the change is then yours or your client’s, the text does not say.',
  ),
} as const;

/** Article 25(1)(a), with the agreement between parties that the first sentence leaves room for. */
export const byName = roleRule(
  {
    id: 'ai-act/25-1-a',
    title: text('Aanbieder worden door uw naam', 'Becoming provider by your name'),
    base: { cite: 'ai-act/25-1', then: false },
    exceptions: [
      { cite: 'ai-act/25-1-a', when: (f) => putsName(f) && !f.nameAgreement, then: true },
      {
        cite: 'ai-act/25-1-a-agreement',
        when: (f) => putsName(f) && f.nameAgreement,
        open: [false, true],
        review: {
          question: text(
            'Verdeelt de afspraak met de eerste maker de plichten echt, en wie is dan aanbieder?',
            'Does the agreement with the first maker really divide the duties, and who then is provider?',
          ),
          why: text(
            'Punt (a) laat ruimte voor een contract dat de plichten anders verdeelt. Of dit contract dat doet, moet een mens lezen.',
            'Point (a) leaves room for a contract that divides the duties otherwise. Whether this one does, a person must read.',
          ),
        },
      },
    ],
  },
  'from-memory',
);

export const byModification = roleRule({
  id: 'ai-act/25-1-b',
  title: text('Aanbieder worden door een ingrijpende wijziging', 'Becoming provider by a substantial modification'),
  base: { cite: 'ai-act/25-1', then: false },
  exceptions: [
    { cite: 'ai-act/25-1-b', when: (f) => !made(f) && takesPart(f) && modified(f), then: true },
    {
      cite: 'ai-act/25-1-b-third-party',
      when: (f) => thirdParty(f) && modified(f),
      open: [true, false],
      review: onBehalf,
    },
    {
      cite: 'ai-act/43-4',
      when: (f) => !made(f) && takesPart(f) && f.highRisk && f.changes === 'foreseen' && f.otherPurpose !== 'high-risk',
      then: false,
    },
  ],
});

export const byPurpose = roleRule({
  id: 'ai-act/25-1-c',
  title: text('Aanbieder worden door een ander doel', 'Becoming provider by another purpose'),
  base: { cite: 'ai-act/25-1', then: false },
  exceptions: [
    { cite: 'ai-act/25-1-c', when: (f) => !made(f) && takesPart(f) && converted(f), then: true },
    {
      cite: 'ai-act/25-1-c-third-party',
      when: (f) => thirdParty(f) && converted(f),
      open: [true, false],
      review: onBehalf,
    },
  ],
});

export const becomes = roleRule({
  id: 'ai-act/25-1',
  title: text('Aanbieder worden', 'Becoming provider'),
  base: { cite: 'ai-act/25-1', then: false },
  exceptions: [{ cite: 'ai-act/25-2', when: (f) => f.byName || f.byModification || f.byPurpose, then: true }],
});

export const provider = roleRule({
  id: 'ai-act/role-provider',
  title: text('Aanbieder', 'Provider'),
  base: { cite: 'ai-act/3-3', then: false },
  exceptions: [
    { cite: 'ai-act/3-3', when: (f) => made(f) && supplies(f) && f.ownName, then: true },
    { cite: 'ai-act/3-11', when: (f) => made(f) && !supplies(f) && f.use === 'work', then: true },
    { cite: 'ai-act/25-1', when: (f) => !providesMade(f) && f.becomes, then: true },
    {
      cite: 'ai-act/25-3',
      when: (f) => !providesMade(f) && !f.becomes && ofProduct(f),
      then: true,
    },
  ],
});

export const deployer = roleRule({
  id: 'ai-act/role-deployer',
  title: text('Gebruiksverantwoordelijke', 'Deployer'),
  base: { cite: 'ai-act/3-4', then: false },
  exceptions: [
    { cite: 'ai-act/3-4', when: (f) => f.use === 'work', then: true },
    { cite: 'ai-act/2-10', when: (f) => f.use === 'private', then: false },
  ],
});

export const importer = roleRule({
  id: 'ai-act/role-importer',
  title: text('Importeur', 'Importer'),
  base: { cite: 'ai-act/3-6', then: false },
  exceptions: [
    {
      cite: 'ai-act/3-6',
      when: (f) => !made(f) && f.supply === 'first' && !f.makerInUnion && f.inUnion && !f.provider,
      then: true,
    },
  ],
});

/** In the supply chain, neither provider nor importer; also the first to supply what a maker in the Union made. */
export const distributor = roleRule({
  id: 'ai-act/role-distributor',
  title: text('Distributeur', 'Distributor'),
  base: { cite: 'ai-act/3-7', then: false },
  exceptions: [
    {
      cite: 'ai-act/3-7',
      when: (f) => !made(f) && (f.supply === 'further' || (f.supply === 'first' && f.makerInUnion)) && !f.provider,
      then: true,
    },
  ],
});

const mandated = (f: RoleView) => !made(f) && f.inUnion && f.mandate;

export const representative = roleRule({
  id: 'ai-act/role-representative',
  title: text('Gemachtigde', 'Authorised representative'),
  base: { cite: 'ai-act/3-5', then: false },
  exceptions: [
    { cite: 'ai-act/3-5', when: (f) => mandated(f) && !f.makerInUnion, then: true },
    {
      cite: 'ai-act/3-5-maker-in-union',
      when: (f) => mandated(f) && f.makerInUnion,
      open: [true, false],
      review: {
        question: text(
          'Is het mandaat van een maker in de Unie een mandaat als gemachtigde?',
          'Is the mandate of a maker in the Union one of an authorised representative?',
        ),
        why: text(
          'Artikel 3, punt 5 noemt een mandaat van elke aanbieder. Artikel 22 verplicht alleen aanbieders buiten de Unie ertoe.',
          'Article 3(5) speaks of a mandate of any provider. Article 22 obliges only providers outside the Union.',
        ),
      },
    },
  ],
});

export const productManufacturer = roleRule({
  id: 'ai-act/role-product-manufacturer',
  title: text('Productfabrikant', 'Product manufacturer'),
  base: { cite: 'ai-act/25-3', then: false },
  exceptions: [{ cite: 'ai-act/25-3', when: ofProduct, then: true }],
});

export const supplier = roleRule({
  id: 'ai-act/role-supplier',
  title: text('Levert een onderdeel', 'Supplier of a component'),
  base: { cite: 'ai-act/25-4', then: false },
  exceptions: [{ cite: 'ai-act/25-4', when: (f) => f.suppliesPart !== 'no', then: true }],
});

/** 22(1): a provider outside the Union needs a representative before it supplies a high-risk system. */
export const representativeNeeded = roleRule({
  id: 'ai-act/22',
  title: text('Is een gemachtigde in de Unie nodig?', 'Is a representative in the Union needed?'),
  base: { cite: 'ai-act/22', then: false },
  exceptions: [
    {
      cite: 'ai-act/22-1',
      when: (f) => (f.provider ? endsHighRisk(f) && !f.inUnion : !made(f) && f.highRisk && !f.makerInUnion),
      then: true,
    },
  ],
});

/** 25(2): the first provider stops being provider; it cooperates unless it clearly excluded conversion to high risk. */
export const firstProvider = roleRule<'hands-over' | 'excluded' | null>({
  id: 'ai-act/25-2',
  title: text('Wat de eerste aanbieder moet doen', 'What the first provider has to do'),
  base: { cite: 'ai-act/25-2', then: null },
  exceptions: [
    { cite: 'ai-act/25-2', when: (f) => f.becomes && !f.conversionExcluded, then: 'hands-over' },
    { cite: 'ai-act/25-2-excluded', when: (f) => f.becomes && f.conversionExcluded, then: 'excluded' },
  ],
});

/** 25(4): provider and supplier agree in writing; free and open-source parts that are no general-purpose model do not count. */
export const writtenAgreement = roleRule({
  id: 'ai-act/25-4',
  title: text('Is een schriftelijke overeenkomst nodig?', 'Is a written agreement needed?'),
  base: { cite: 'ai-act/25-4', then: false },
  exceptions: [
    {
      cite: 'ai-act/25-4',
      when: (f) => f.suppliesPart === 'yes' || (providesHighRisk(f) && f.boughtParts === 'yes'),
      then: true,
    },
    {
      cite: 'ai-act/25-4-open-source',
      when: (f) =>
        f.suppliesPart !== 'yes' &&
        ((providesHighRisk(f) && f.boughtParts === 'open') ||
          (f.suppliesPart === 'open' && !(providesHighRisk(f) && f.boughtParts === 'yes'))),
      then: false,
    },
  ],
});
