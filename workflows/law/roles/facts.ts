import type { Fact } from '../fact.ts';
import { text } from '../text.ts';

/** What somebody knows about his own part in a system, in the order of asking. Absent: not known yet. */
export const roleFacts = {
  maker: {
    kind: 'choice',
    group: 'situation',
    title: text('Wie heeft het systeem gemaakt?', 'Who made the system?'),
    help: text(
      'Laten maken in uw opdracht telt als zelf maken.',
      'Having it made on your order counts as making it yourself.',
    ),
    example: text(
      'Een bureau bouwt het model voor uw ziekenhuis: wij.',
      'An agency builds the model for your hospital: we did.',
    ),
    options: [
      { id: 'we', label: text('Wij, of een ander in onze opdracht', 'We did, or another on our order') },
      { id: 'other', label: text('Een ander', 'Someone else') },
    ],
  },
  supply: {
    kind: 'choice',
    group: 'situation',
    title: text('Levert u het aan anderen in de Europese Unie?', 'Do you supply it to others in the European Union?'),
    help: text('Ook gratis, en ook als dienst via internet.', 'Also free of charge, and also as an online service.'),
    example: text(
      'Een groothandel verkoopt door wat een maker hier al levert: ja, nadat een ander het hier al leverde.',
      'A wholesaler resells what a maker already supplies here: yes, after another supplied it here.',
    ),
    options: [
      { id: 'no', label: text('Nee', 'No') },
      { id: 'first', label: text('Ja, als eerste in de Unie', 'Yes, as the first in the Union') },
      { id: 'further', label: text('Ja, nadat een ander het hier al leverde', 'Yes, after another supplied it here') },
    ],
  },
  use: {
    kind: 'choice',
    group: 'situation',
    title: text('Gebruikt u het zelf?', 'Do you use it yourselves?'),
    help: text(
      'Voor uw werk of organisatie, onder uw eigen gezag.',
      'For your work or organisation, under your own authority.',
    ),
    example: text(
      'Een ziekenhuis zet het in op de afdeling: ja, voor het werk.',
      'A hospital uses it on the ward: yes, for work.',
    ),
    options: [
      { id: 'no', label: text('Nee', 'No') },
      { id: 'work', label: text('Ja, voor het werk', 'Yes, for work') },
      { id: 'private', label: text('Ja, alleen privé', 'Yes, only privately') },
    ],
  },
  ownName: {
    kind: 'boolean',
    group: 'situation',
    title: text(
      'Wordt het aangeboden of gebruikt onder uw naam of merk?',
      'Is it offered or used under your name or trade mark?',
    ),
    help: text(
      'Op de verpakking, in het scherm, op de website of in de verklaring.',
      'On the packaging, on screen, on the website or in the declaration.',
    ),
    example: text(
      'U zet uw logo op het systeem van een ander: ja.',
      'You put your logo on the system of another: yes.',
    ),
  },
  highRisk: {
    kind: 'boolean',
    group: 'situation',
    title: text('Is het systeem hoog-risico onder de AI-verordening?', 'Is the system high-risk under the AI Act?'),
    help: text(
      'Dit staat in de inschrijving. De indeling met vragen rekent het uit.',
      'The registration says so. The classification with questions works it out.',
    ),
    example: text(
      'Een hulpmiddel van klasse IIa dat leert van gegevens: ja.',
      'A class IIa device that learned from data: yes.',
    ),
  },
  medicalDevice: {
    kind: 'boolean',
    group: 'situation',
    title: text('Is het een medisch hulpmiddel of test?', 'Is it a medical device or test?'),
    help: text('Kijk op de conformiteitsverklaring.', 'See the declaration of conformity.'),
    example: text('CE-markering onder de MDR of IVDR: ja.', 'CE marked under the MDR or IVDR: yes.'),
  },
  inUnion: {
    kind: 'boolean',
    group: 'situation',
    title: text('Bent u gevestigd in de Europese Unie?', 'Are you established in the European Union?'),
    help: text('De rechtspersoon die levert of gebruikt.', 'The legal entity that supplies or uses.'),
    example: text('Een ziekenhuis in Utrecht: ja.', 'A hospital in Utrecht: yes.'),
  },
  makerInUnion: {
    kind: 'boolean',
    group: 'situation',
    title: text('Is de maker gevestigd in de Europese Unie?', 'Is the maker established in the European Union?'),
    help: text('De maker is wiens naam op het systeem staat.', 'The maker is the one whose name is on the system.'),
    example: text('Een bedrijf in de Verenigde Staten: nee.', 'A company in the United States: no.'),
  },
  mandate: {
    kind: 'boolean',
    group: 'situation',
    title: text(
      'Heeft die maker u schriftelijk gemachtigd om namens hem op te treden?',
      'Has that maker authorised you in writing to act on its behalf?',
    ),
    help: text(
      'Een mandaat als gemachtigde, dat u hebt aanvaard.',
      'A mandate as authorised representative that you accepted.',
    ),
    example: text('Een ondertekend mandaat met uw taken: ja.', 'A signed mandate with your tasks: yes.'),
  },
  nameAgreement: {
    kind: 'boolean',
    group: 'situation',
    title: text(
      'Is afgesproken dat de eerste maker verantwoordelijk blijft en genoemd wordt?',
      'Is it agreed that the first maker stays responsible and is named?',
    ),
    help: text('In een contract, en zichtbaar op het product.', 'In a contract, and visible on the product.'),
    example: text('Op het etiket staat de maker en uw merk: ja.', 'The label names the maker and your brand: yes.'),
  },
  changes: {
    kind: 'choice',
    group: 'situation',
    title: text('Heeft u het systeem veranderd?', 'Have you changed the system?'),
    help: text(
      'Kies de zwaarste die klopt. Ingrijpend: de verandering was niet voorzien en raakt de eisen of het doel.',
      'Choose the strongest that is true. Substantial: the change was not foreseen and affects the requirements or the purpose.',
    ),
    example: text(
      'Opnieuw getraind op eigen gegevens, zonder dat de maker dit voorzag: ingrijpend.',
      'Retrained on own data, not foreseen by the maker: substantial.',
    ),
    options: [
      { id: 'none', label: text('Nee', 'No') },
      { id: 'minor', label: text('Alleen instellingen of kleine aanpassingen', 'Only settings or minor adjustments') },
      {
        id: 'foreseen',
        label: text(
          'Zoals de maker vooraf heeft voorzien en laten toetsen',
          'As the maker foresaw and had assessed beforehand',
        ),
      },
      { id: 'substantial', label: text('Ingrijpend', 'Substantially') },
    ],
  },
  otherPurpose: {
    kind: 'choice',
    group: 'situation',
    title: text(
      'Gebruikt of biedt u het aan voor een ander doel dan de maker noemt?',
      'Do you use or offer it for another purpose than the maker states?',
    ),
    help: text('Kijk naar de gebruiksaanwijzing van de maker.', 'See the instructions of the maker.'),
    example: text(
      'Een algemene chatbot inzetten voor spoedtriage: ja, voor een hoog-risico doel.',
      'Using a general chatbot for emergency triage: yes, for a high-risk purpose.',
    ),
    options: [
      { id: 'no', label: text('Nee', 'No') },
      {
        id: 'not-high-risk',
        label: text('Ja, voor een doel dat niet hoog-risico is', 'Yes, for a purpose that is not high-risk'),
      },
      { id: 'high-risk', label: text('Ja, voor een hoog-risico doel', 'Yes, for a high-risk purpose') },
    ],
  },
  conversionExcluded: {
    kind: 'boolean',
    group: 'situation',
    title: text(
      'Sluit de eerste maker uit dat het systeem hoog-risico wordt gemaakt?',
      'Does the first maker exclude that the system is made high-risk?',
    ),
    help: text(
      'Duidelijk, bijvoorbeeld in de gebruiksaanwijzing of de voorwaarden.',
      'Clearly, for example in the instructions or the terms.',
    ),
    example: text('"Niet voor medische beslissingen": ja.', '"Not for medical decisions": yes.'),
  },
  ownProduct: {
    kind: 'boolean',
    group: 'situation',
    title: text(
      'Zit het als veiligheidsonderdeel in een product dat u onder uw naam levert?',
      'Is it a safety component of a product that you supply under your name?',
    ),
    help: text(
      'Een product dat zelf gekeurd moet worden, zoals een apparaat of lift.',
      'A product that must itself be assessed, such as equipment or a lift.',
    ),
    example: text('Een fabrikant van infuuspompen bouwt het in: ja.', 'A maker of infusion pumps builds it in: yes.'),
  },
  suppliesPart: {
    kind: 'choice',
    group: 'situation',
    title: text(
      'Levert u een model, gereedschap of onderdeel voor een hoog-risico systeem van een ander?',
      'Do you supply a model, tool or component for a high-risk system of another?',
    ),
    help: text(
      'Kies wat klopt. Open: vrij en open source, en geen model voor algemene doeleinden.',
      'Choose what is true. Open: free and open source, and no general-purpose model.',
    ),
    example: text(
      'U levert het taalmodel waarop een ander bouwt: ja.',
      'You supply the language model on which another builds: yes.',
    ),
    options: [
      { id: 'no', label: text('Nee', 'No') },
      { id: 'open', label: text('Ja, en het is vrij en open source', 'Yes, and it is free and open source') },
      { id: 'yes', label: text('Ja', 'Yes') },
    ],
  },
  boughtParts: {
    kind: 'choice',
    group: 'situation',
    title: text(
      'Zitten er modellen, gereedschap of onderdelen van anderen in?',
      'Does it contain models, tools or components of others?',
    ),
    help: text(
      'Open: vrij en open source, en geen model voor algemene doeleinden.',
      'Open: free and open source, and no general-purpose model.',
    ),
    example: text('Een ingekocht spraakmodel: ja.', 'A speech model you bought: yes.'),
    options: [
      { id: 'no', label: text('Nee', 'No') },
      { id: 'open', label: text('Alleen vrije opensourceonderdelen', 'Only free and open-source components') },
      { id: 'yes', label: text('Ja', 'Yes') },
    ],
  },
} as const satisfies Record<string, Fact>;
