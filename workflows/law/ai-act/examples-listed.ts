import { administrative } from '../example.ts';
import type { Example } from '../example.ts';
import type { FactValues } from '../facts.ts';
import { aiActExample as example } from './example.ts';

const guidelines = 'Draft guidelines on high-risk classification, 19 May 2026';
const decides = {
  ...administrative,
  dataActions: ['predict'],
  profilesPersons: true,
  influencesDecision: true,
} as const satisfies FactValues;
const camera = { ...decides, dataActions: ['detect'] } as const satisfies FactValues;

/** A use that stands in the list, with profiles of people: no derogation. */
const listed = (point: string, nl: string, en: string, facts: FactValues, source = `AI Act, Annex III, ${point}`) =>
  example(`aia-listed-${point.replace(/\(|\)/g, '')}`, nl, en, source, facts, {
    annexIII: [point],
    highRisk: true,
    route: 'ART6_2',
    derogation: 'not-available',
  });

/** A use that the draft guidelines, or the words of the point, leave out. */
const outside = (id: string, nl: string, en: string, facts: FactValues) =>
  example(`aia-outside-${id}`, nl, en, guidelines, facts, { outcome: 'decided', annexIII: [], highRisk: false });

/** One case for every point of Annex III, and on the borders that the draft guidelines draw. */
export const listedExamples: readonly Example[] = [
  listed('1(a)', 'Bezoekers op afstand herkennen', 'Recognising visitors at a distance', {
    ...camera,
    biometrics: ['remote-identification'],
  }),
  listed(
    '1(b)',
    'Ziektestadium afleiden uit het looppatroon',
    'Inferring the stage of a disease from gait',
    { ...camera, biometrics: ['protected-category'] },
    guidelines,
  ),
  listed(
    '1(c)',
    'Stemming aflezen uit stem en hartslag in een horloge',
    'Reading mood from voice and heart rate in a watch',
    { ...camera, biometrics: ['emotion'], emotionSubjects: ['patients'], emotionReason: 'other' },
    guidelines,
  ),
  listed('2', 'Veiligheid van de stroomvoorziening', 'Safety of the power supply', {
    ...decides,
    otherUses: ['critical-infrastructure'],
  }),
  listed('3(a)', 'Toelating tot de opleiding verpleegkunde', 'Admission to nurse training', {
    ...decides,
    otherUses: ['education-admission'],
  }),
  listed('3(b)', 'Beoordelen van toetsen', 'Grading tests', { ...decides, otherUses: ['education-evaluation'] }),
  listed('3(c)', 'Niveau van onderwijs bepalen', 'Setting the level of education', {
    ...decides,
    otherUses: ['education-level'],
  }),
  listed('3(d)', 'Toezicht bij een examen', 'Monitoring an exam', { ...decides, otherUses: ['exam-monitoring'] }),
  listed('4(a)', 'Sollicitanten kiezen', 'Selecting applicants', { ...decides, staffUse: ['recruitment'] }),
  listed('4(b)', 'Diensten verdelen op gedrag', 'Allocating shifts on behaviour', {
    ...decides,
    staffUse: ['allocation-on-traits'],
  }),
  listed(
    '5(a)',
    'Uitnodigen voor screening en het recht erop beoordelen',
    'Inviting to screening and evaluating entitlement to it',
    { ...decides, careEligibility: true, forPublicAuthority: true },
    guidelines,
  ),
  listed('5(b)', 'Kredietwaardigheid van een patiënt', 'Creditworthiness of a patient', {
    ...decides,
    otherUses: ['creditworthiness'],
  }),
  listed('5(c)', 'Premie van een levensverzekering', 'Price of life insurance', {
    ...decides,
    insuranceUse: 'risk-or-price',
  }),
  listed('6(a)', 'Kans om slachtoffer te worden', 'Risk of becoming a victim', {
    ...decides,
    otherUses: ['law-enforcement'],
    lawEnforcementTasks: ['victim-risk'],
  }),
  listed('6(b)', 'Leugendetector bij verhoor', 'Polygraph in an interview', {
    ...decides,
    otherUses: ['law-enforcement'],
    lawEnforcementTasks: ['polygraph'],
  }),
  listed('6(c)', 'Betrouwbaarheid van letselbewijs', 'Reliability of evidence of injury', {
    ...decides,
    otherUses: ['law-enforcement'],
    lawEnforcementTasks: ['evidence'],
  }),
  listed('6(d)', 'Kans op herhaling in de forensische zorg', 'Risk of reoffending in forensic care', {
    ...decides,
    otherUses: ['law-enforcement'],
    lawEnforcementTasks: ['offending-risk'],
  }),
  listed('6(e)', 'Profielen in een opsporingsonderzoek', 'Profiles in an investigation', {
    ...decides,
    otherUses: ['law-enforcement'],
    lawEnforcementTasks: ['profiling'],
  }),
  listed('7(a)', 'Leugendetector bij de grens', 'Polygraph at the border', {
    ...decides,
    otherUses: ['migration'],
    migrationTasks: ['polygraph'],
  }),
  listed('7(b)', 'Gezondheidsrisico van reizigers', 'Health risk of travellers', {
    ...decides,
    otherUses: ['migration'],
    migrationTasks: ['risk'],
  }),
  listed('7(c)', 'Beoordelen van een asielaanvraag', 'Examining an asylum application', {
    ...decides,
    otherUses: ['migration'],
    migrationTasks: ['applications'],
  }),
  listed('7(d)', 'Mensen herkennen bij de grens', 'Identifying people at the border', {
    ...decides,
    otherUses: ['migration'],
    migrationTasks: ['identification'],
  }),
  listed('8(a)', 'Feitenonderzoek voor de rechter', 'Fact research for a court', {
    ...decides,
    otherUses: ['justice'],
  }),
  listed('8(b)', 'Invloed op verkiezingen', 'Influence on elections', { ...decides, otherUses: ['elections'] }),
  outside('age', 'Leeftijd schatten uit een foto', 'Estimating age from a photograph', {
    ...camera,
    biometrics: ['age-or-gender'],
  }),
  outside('drowsiness', 'Slaperigheid van een chauffeur herkennen', 'Recognising drowsiness of a driver', {
    ...camera,
    biometrics: ['physical-state'],
  }),
  outside('verification', 'Inloggen met gezicht', 'Signing in by face', { ...camera, biometrics: ['verification'] }),
  outside(
    'outreach',
    'Mensen actief wijzen op hulp, zonder recht te toetsen',
    'Pointing people to help without testing entitlement',
    { ...decides, careEligibility: false },
  ),
  outside('private-eligibility', 'Toelating tot een privékliniek', 'Admission to a private clinic', {
    ...decides,
    careEligibility: true,
    forPublicAuthority: false,
  }),
  outside('fraud', 'Apart systeem tegen fraude bij een verzekeraar', 'Separate anti-fraud system of an insurer', {
    ...decides,
    insuranceUse: 'fraud-only',
  }),
  outside('product-design', 'Een verzekering ontwerpen op groepscijfers', 'Designing insurance on aggregates', {
    ...decides,
    insuranceUse: 'aggregate',
  }),
  outside('beds', 'Bedden en kamers plannen', 'Planning beds and rooms', { ...decides, emergencyUse: ['planning'] }),
  outside('training', 'Oefenen met nagebootste 112-gesprekken', 'Training with simulated emergency calls', {
    ...decides,
    emergencyUse: ['transcription-or-routing'],
  }),
  example(
    'aia-emergency-call-queue',
    'Wachtrij van 112 op urgentie ordenen',
    'Ordering the emergency call queue by urgency',
    guidelines,
    { ...decides, emergencyUse: ['call-evaluation'] },
    { annexIII: ['5(d)'], route: 'ART6_2' },
  ),
  example(
    'aia-emergency-crisis-chatbot',
    'Crisischat die de urgentie bepaalt',
    'Crisis chat that sets the urgency',
    guidelines,
    { ...decides, emergencyUse: ['patient-triage'], directContact: ['professionals'] },
    { annexIII: ['5(d)'], route: 'ART6_2' },
  ),
  example(
    'aia-emergency-alarm-chatbot',
    'Chatbot die zelf een ambulance inschakelt',
    'Chatbot that calls an ambulance itself',
    guidelines,
    { ...decides, emergencyUse: ['dispatch'] },
    { annexIII: ['5(d)'], route: 'ART6_2' },
  ),
];
