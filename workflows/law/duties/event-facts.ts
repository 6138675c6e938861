import type { Fact } from '../fact.ts';
import { rareEventFacts } from './rare-event-facts.ts';
import { text } from '../text.ts';

const harms = [
  { id: 'none', label: text('Geen schade', 'No harm') },
  { id: 'minor', label: text('Lichte schade die overgaat', 'Minor harm that passes') },
  { id: 'temporary-serious', label: text('Ernstige schade, tijdelijk', 'Serious harm, temporary') },
  { id: 'permanent-serious', label: text('Ernstige schade, blijvend', 'Serious harm, permanent') },
  { id: 'death', label: text('Iemand is overleden', 'Someone died') },
] as const;

/** What happened, as a reporter tells it. */
export const eventFacts = {
  reporter: {
    kind: 'choice',
    group: 'event',
    title: text('Wie meldt?', 'Who reports?'),
    help: text('Kies uw eigen rol bij dit systeem.', 'Choose your own role with this system.'),
    example: text('Een ziekenhuis: zorginstelling.', 'A hospital: care organisation.'),
    options: [
      { id: 'provider', label: text('Aanbieder of fabrikant', 'Provider or manufacturer') },
      { id: 'deployer', label: text('Zorginstelling die het gebruikt', 'Care organisation that uses it') },
      { id: 'professional', label: text('Zorgverlener', 'Care professional') },
      { id: 'citizen', label: text('Patiënt, naaste of burger', 'Patient, relative or citizen') },
    ],
  },
  deviceRegulation: {
    kind: 'choice',
    group: 'event',
    title: text('Is het systeem een medisch hulpmiddel?', 'Is the system a medical device?'),
    help: text('Het register weet dit van ingeschreven systemen.', 'The register knows this for registered systems.'),
    example: text('CE-markering onder de MDR: MDR.', 'CE marked under the MDR: MDR.'),
    options: [
      { id: 'MDR', label: text('Ja, onder de MDR', 'Yes, under the MDR') },
      { id: 'IVDR', label: text('Ja, onder de IVDR', 'Yes, under the IVDR') },
      { id: 'none', label: text('Nee', 'No') },
    ],
  },
  inHouse: {
    kind: 'boolean',
    group: 'event',
    title: text(
      'Maakte de zorginstelling het zelf voor eigen gebruik?',
      'Did the care organisation make it for its own use?',
    ),
    help: text('Onder de uitzondering voor eigen gebruik.', 'Under the in-house exemption.'),
    example: text('Een eigen model van het ziekenhuis: ja.', 'The hospital’s own model: yes.'),
  },
  highRiskRoute: {
    kind: 'choice',
    group: 'event',
    title: text('Langs welke weg is het een hoog-risico AI-systeem?', 'By which route is it a high-risk AI system?'),
    help: text('Dit staat in de inschrijving van het systeem.', 'The registration of the system says so.'),
    example: text('Hulpmiddel van klasse IIa: als hulpmiddel.', 'Class IIa device: as a device.'),
    options: [
      { id: 'ART6_1', label: text('Als medisch hulpmiddel (artikel 6, lid 1)', 'As a medical device (Article 6(1))') },
      { id: 'ART6_2', label: text('Door het gebruik (bijlage III)', 'By its use (Annex III)') },
      { id: 'none', label: text('Het is niet hoog-risico', 'It is not high-risk') },
    ],
  },
  systemInvolved: {
    kind: 'choice',
    group: 'event',
    title: text('Speelde het systeem een rol?', 'Did the system play a part?'),
    help: text(
      'Ook een foute uitkomst waarop iemand vertrouwde telt.',
      'A wrong output that someone relied on counts too.',
    ),
    example: text('De bloeding stond niet op de lijst: mogelijk.', 'The bleeding was not on the list: possible.'),
    options: [
      { id: 'caused', label: text('Ja', 'Yes') },
      { id: 'possible', label: text('Mogelijk', 'Possibly') },
      { id: 'excluded', label: text('Nee, dat is uitgesloten', 'No, that is excluded') },
    ],
  },
  harm: {
    kind: 'choice',
    group: 'event',
    title: text('Wat is iemand ergst overkomen?', 'What is the worst that happened to anyone?'),
    help: text('Kies de ernstigste schade van alle mensen.', 'Choose the gravest harm of all people.'),
    example: text('Langere opname: ernstig, tijdelijk.', 'Longer stay in hospital: serious, temporary.'),
    options: harms,
  },
  couldHaveLedTo: {
    kind: 'choice',
    group: 'event',
    title: text('Waar had het toe kunnen leiden?', 'What could it have led to?'),
    help: text('Als het net goed ging, of weer kan gebeuren.', 'If it just went well, or can happen again.'),
    example: text(
      'De arts zag de fout op tijd: overlijden had gekund.',
      'The doctor noticed in time: death was possible.',
    ),
    options: harms,
  },
  unanticipated: {
    kind: 'boolean',
    group: 'event',
    title: text('Was deze verslechtering onverwacht?', 'Was this deterioration unanticipated?'),
    help: text(
      'Onverwacht: de risicoanalyse van de aanbieder noemt haar niet.',
      'Unanticipated: the provider’s risk analysis does not name it.',
    ),
    example: text('Een gevolg dat nergens beschreven is: ja.', 'A consequence described nowhere: yes.'),
  },
  expectedSideEffect: {
    kind: 'boolean',
    group: 'event',
    title: text(
      'Is het een verwachte bijwerking of foute uitslag die al beschreven en geteld wordt?',
      'Is it an expected side-effect or wrong result that is already documented and counted?',
    ),
    help: text(
      'In de productinformatie, met een aantal in de technische documentatie, en gevolgd in trends.',
      'In the product information, quantified in the technical documentation, and followed in trends.',
    ),
    example: text('Het bekende percentage fout-positieven: ja.', 'The known rate of false positives: yes.'),
  },
  publicHealthThreat: {
    kind: 'boolean',
    group: 'event',
    title: text('Is er direct gevaar voor veel mensen?', 'Is there imminent danger to many people?'),
    help: text(
      'Een ernstige bedreiging van de volksgezondheid: direct risico op overlijden of ernstige ziekte, ongewoon of op grote schaal.',
      'A serious public health threat: imminent risk of death or serious illness, unusual or widespread.',
    ),
    example: text(
      'Een update geeft in alle ziekenhuizen foute doses: ja.',
      'An update gives wrong doses in all hospitals: yes.',
    ),
  },
  fundamentalRightsInfringed: {
    kind: 'boolean',
    group: 'event',
    title: text('Zijn grondrechten van mensen geschonden?', 'Were fundamental rights of people infringed?'),
    help: text(
      'Zoals discriminatie of schending van privacy, door het systeem.',
      'Such as discrimination or breach of privacy, by the system.',
    ),
    example: text(
      'Het systeem gaf een groep stelselmatig minder zorg: ja.',
      'The system systematically gave a group less care: yes.',
    ),
  },
  criticalInfrastructure: {
    kind: 'boolean',
    group: 'event',
    title: text(
      'Is vitale infrastructuur ernstig en blijvend verstoord?',
      'Was critical infrastructure seriously and irreversibly disrupted?',
    ),
    help: text('Stroom, water, vervoer, digitale netten.', 'Electricity, water, transport, digital networks.'),
    example: text('Een meldkamer lag dagen plat: mogelijk.', 'A control room was down for days: possibly.'),
  },
  widespread: {
    kind: 'boolean',
    group: 'event',
    title: text('Is het een inbreuk in veel lidstaten?', 'Is it an infringement in many Member States?'),
    help: text(
      'Mensen in ten minste twee andere lidstaten zijn geschaad.',
      'People in at least two other Member States were harmed.',
    ),
    example: text(
      'Hetzelfde gebeurt in Nederland, Duitsland en Spanje: ja.',
      'The same happens in the Netherlands, Germany and Spain: yes.',
    ),
  },
  propertyOrEnvironment: {
    kind: 'boolean',
    group: 'event',
    title: text(
      'Is er ernstige schade aan eigendom of milieu?',
      'Is there serious harm to property or the environment?',
    ),
    help: text('Naast schade aan mensen.', 'Besides harm to people.'),
    example: text('Brand door een foute regeling: ja.', 'Fire by a wrong control: yes.'),
  },
  personalDataBreach: {
    kind: 'choice',
    group: 'event',
    title: text('Zijn persoonsgegevens gelekt, verloren of veranderd?', 'Were personal data leaked, lost or altered?'),
    help: text(
      'Denk aan de gevolgen voor de mensen om wie het gaat.',
      'Think of the consequences for the people concerned.',
    ),
    example: text('Dossiers bij een verkeerde patiënt: groot risico.', 'Records with the wrong patient: high risk.'),
    options: [
      { id: 'high-risk', label: text('Ja, met groot risico voor mensen', 'Yes, with high risk for people') },
      { id: 'risk', label: text('Ja, met risico voor mensen', 'Yes, with risk for people') },
      { id: 'no-risk', label: text('Ja, risico is onwaarschijnlijk', 'Yes, risk is unlikely') },
      { id: 'none', label: text('Nee', 'No') },
    ],
  },
  calamity: {
    kind: 'choice',
    group: 'event',
    title: text(
      'Heeft de zorginstelling vastgesteld of dit een calamiteit is?',
      'Has the care organisation established whether this is a calamity?',
    ),
    help: text(
      'Een onbedoelde of onverwachte gebeurtenis in de kwaliteit van zorg, met overlijden of ernstig gevolg.',
      'An unintended or unexpected event in the quality of care, with death or serious consequence.',
    ),
    example: text('Het onderzoek loopt nog: twijfel.', 'The inquiry is still running: in doubt.'),
    options: [
      { id: 'established', label: text('Ja, het is een calamiteit', 'Yes, it is a calamity') },
      { id: 'in-doubt', label: text('Er is twijfel', 'There is doubt') },
      { id: 'ruled-out', label: text('Nee, het is geen calamiteit', 'No, it is no calamity') },
    ],
  },
  correctiveActionPlanned: {
    kind: 'boolean',
    group: 'event',
    title: text(
      'Neemt de aanbieder een corrigerende actie in het veld?',
      'Does the provider take a field safety corrective action?',
    ),
    help: text(
      'Een actie bij systemen die al verkocht zijn, om ernstige incidenten te voorkomen.',
      'An action on systems already sold, to prevent serious incidents.',
    ),
    example: text('Een functie wordt op afstand uitgezet: ja.', 'A function is switched off remotely: yes.'),
  },
  awareAt: {
    kind: 'moment',
    group: 'clock',
    title: text(
      'Wanneer hoorde de eerste medewerker van de aanbieder ervan?',
      'When did the first employee of the provider learn of it?',
    ),
    help: text(
      'Ook een gemachtigde of klachtenlijn telt. Bij meer momenten kiest u het moment dat telt.',
      'A representative or complaint line counts too. With several moments choose the one that counts.',
    ),
    example: text('2026-12-10', '2026-12-10'),
  },
  reportableSince: {
    kind: 'moment',
    group: 'clock',
    title: text('Wanneer bleek dat het gemeld moet worden?', 'When did it turn out to be reportable?'),
    help: text('Alleen als dat later was dan het eerste bericht.', 'Only if that was later than the first message.'),
    example: text('2026-12-14', '2026-12-14'),
  },
  threatAwareAt: {
    kind: 'moment',
    group: 'clock',
    title: text('Wanneer werd het gevaar voor veel mensen bekend?', 'When did the danger to many people become known?'),
    help: text('Bij de aanbieder.', 'To the provider.'),
    example: text('2026-12-11', '2026-12-11'),
  },
  noticedAt: {
    kind: 'moment',
    group: 'clock',
    title: text(
      'Wanneer merkte de zorginstelling de gebeurtenis op?',
      'When did the care organisation notice the event?',
    ),
    help: text('Vanaf dan is er zes weken om twijfel op te lossen.', 'From then there are six weeks to resolve doubt.'),
    example: text('2026-11-20', '2026-11-20'),
  },
  calamityEstablishedAt: {
    kind: 'moment',
    group: 'clock',
    title: text(
      'Wanneer stelde de zorginstelling vast dat het een calamiteit is?',
      'When did the care organisation establish that it is a calamity?',
    ),
    help: text('De dag van het besluit, niet van de gebeurtenis.', 'The day of the decision, not of the event.'),
    example: text('2026-11-24', '2026-11-24'),
  },
  breachAwareAt: {
    kind: 'moment',
    group: 'clock',
    title: text('Wanneer werd het datalek ontdekt?', 'When was the data breach discovered?'),
    help: text(
      'Geef ook het uur, want de termijn telt in uren.',
      'Give the hour too, since the period counts in hours.',
    ),
    example: text('2026-10-24T20:00:00+02:00', '2026-10-24T20:00:00+02:00'),
  },
  ...rareEventFacts,
} as const satisfies Record<string, Fact>;
