import type { Fact, FactValue } from '../fact.ts';
import { text } from '../text.ts';

/** Where the system stands in the law; the register knows this of a registered system, so nobody is asked. */
const standing = {
  device: {
    kind: 'choice',
    group: 'standing',
    title: text('Is de nieuwe versie een medisch hulpmiddel?', 'Is the new version a medical device?'),
    help: text('De uitkomst van de inschrijving zegt dit.', 'The outcome of the registration says so.'),
    example: text('CE-markering onder de MDR: MDR.', 'CE marked under the MDR: MDR.'),
    options: [
      { id: 'MDR', label: text('Ja, onder de MDR', 'Yes, under the MDR') },
      { id: 'IVDR', label: text('Ja, onder de IVDR', 'Yes, under the IVDR') },
      { id: 'none', label: text('Nee', 'No') },
    ],
  },
  notifiedBody: {
    kind: 'choice',
    group: 'standing',
    title: text('Is er een aangemelde instantie nodig?', 'Is a notified body needed?'),
    help: text(
      'Vergelijk de klasse van de oude en de nieuwe versie.',
      'Compare the class of the old and the new version.',
    ),
    example: text('Van klasse I naar klasse IIa: voor het eerst.', 'From class I to class IIa: for the first time.'),
    options: [
      { id: 'involved', label: text('Ja, zij beoordeelde de vorige versie', 'Yes, it assessed the previous version') },
      { id: 'first-time', label: text('Ja, voor het eerst', 'Yes, for the first time') },
      { id: 'none', label: text('Nee', 'No') },
    ],
  },
  directiveDevice: {
    kind: 'boolean',
    group: 'standing',
    title: text('Is het op de markt onder de oude richtlijn?', 'Is it on the market under the old directive?'),
    help: text(
      'Met een certificaat of verklaring van vóór de MDR of IVDR, in de overgangstijd.',
      'With a certificate or declaration from before the MDR or IVDR, in the transition.',
    ),
    example: text('Certificaat onder de MDD uit 2020: ja.', 'Certificate under the MDD from 2020: yes.'),
  },
  highRisk: {
    kind: 'choice',
    group: 'standing',
    title: text('Is de nieuwe versie een hoog-risico AI-systeem?', 'Is the new version a high-risk AI system?'),
    help: text('De uitkomst van de inschrijving zegt dit.', 'The outcome of the registration says so.'),
    example: text('Hulpmiddel van klasse IIa: als hulpmiddel.', 'Class IIa device: as a device.'),
    options: [
      {
        id: 'ART6_1',
        label: text('Ja, als medisch hulpmiddel (artikel 6, lid 1)', 'Yes, as a medical device (Article 6(1))'),
      },
      { id: 'ART6_2', label: text('Ja, door het gebruik (bijlage III)', 'Yes, by its use (Annex III)') },
      { id: 'none', label: text('Nee', 'No') },
    ],
  },
  wasHighRisk: {
    kind: 'boolean',
    group: 'standing',
    title: text('Was de vorige versie dat ook?', 'Was the previous version one too?'),
    help: text('De inschrijving van de vorige versie zegt dit.', 'The registration of the previous version says so.'),
    example: text('Beide versies klasse IIa: ja.', 'Both versions class IIa: yes.'),
  },
  placedBeforeDuties: {
    kind: 'boolean',
    group: 'standing',
    title: text(
      'Was het systeem op de markt voordat de plichten voor hoog risico begonnen?',
      'Was the system on the market before the high-risk duties began?',
    ),
    help: text(
      'Het gaat om het type: één eerder geleverd exemplaar is genoeg.',
      'The type counts: one unit supplied earlier is enough.',
    ),
    example: text('Hulpmiddel, geleverd in 2027: ja.', 'Device, supplied in 2027: yes.'),
  },
  dutiesApply: {
    kind: 'boolean',
    group: 'standing',
    title: text('Gelden die plichten op deze dag?', 'Do those duties apply on this day?'),
    help: text(
      'Bijlage III vanaf 2 december 2027, hulpmiddelen vanaf 2 augustus 2028.',
      'Annex III from 2 December 2027, devices from 2 August 2028.',
    ),
    example: text('Een hulpmiddel in 2026: nee.', 'A device in 2026: no.'),
  },
} as const satisfies Record<string, Fact>;

/** What changed, as the person knows it who knows the product. No question asks for a legal judgement. */
const asked = {
  correctionOnly: {
    kind: 'boolean',
    group: 'change',
    title: text('Is het alleen een reparatie?', 'Is it a repair only?'),
    help: text(
      'Een fout herstellen, een beveiligingsupdate, sneller of zuiniger werken, een scherm dat prettiger leest. Doel, model, prestaties en veiligheid blijven zoals ze waren.',
      'Repairing an error, a security patch, working faster or leaner, a screen that reads better. Purpose, model, performance and safety remain as they were.',
    ),
    example: text(
      'Een lek in een gebruikte bibliotheek gedicht: ja. Het model opnieuw getraind: nee.',
      'A leak in a library closed: yes. The model trained again: no.',
    ),
  },
  plan: {
    kind: 'choice',
    group: 'change',
    title: text('Stond deze wijziging vooraf in een plan?', 'Was this change set out in a plan beforehand?'),
    help: text(
      'Een plan van vooraf bepaalde wijzigingen dat bij de eerste beoordeling in het technisch dossier zat en is beoordeeld.',
      'A plan of pre-determined changes that was in the technical file at the first assessment and was assessed.',
    ),
    example: text(
      'Onderdeel 2 van het plan: ieder halfjaar hertrainen, gevoeligheid minstens 92%. Gehaald: binnen het plan.',
      'Item 2 of the plan: retrain every half year, sensitivity at least 92%. Met: inside the plan.',
    ),
    options: [
      {
        id: 'inside',
        label: text(
          'Ja, en het resultaat blijft binnen de grenzen van het plan',
          'Yes, and the result stays within the limits of the plan',
        ),
      },
      {
        id: 'outside',
        label: text(
          'Er is een plan, maar dit valt er niet of niet helemaal onder',
          'There is a plan, but this is not or not fully inside it',
        ),
      },
      { id: 'none', label: text('Er is geen plan', 'There is no plan') },
    ],
  },
  purposeChanged: {
    kind: 'boolean',
    group: 'change',
    title: text('Verandert het doel waarvoor u het levert?', 'Does the purpose for which you supply it change?'),
    help: text(
      'Een andere aandoening, een andere taak, een nieuwe belofte in de gebruiksaanwijzing of reclame.',
      'Another condition, another task, a new claim in the instructions or in promotion.',
    ),
    example: text(
      'Eerst alleen aanwijzen, nu ook groei meten: ja.',
      'First only pointing out, now also measuring growth: yes.',
    ),
  },
  peopleChanged: {
    kind: 'boolean',
    group: 'change',
    title: text(
      'Komt er een andere groep gebruikers of patiënten bij?',
      'Is another group of users or patients added?',
    ),
    help: text(
      'Ook een andere leeftijd, een andere afdeling met andere kennis, of gebruik thuis.',
      'Also another age, a department with other knowledge, or use at home.',
    ),
    example: text('Voortaan ook bij kinderen: ja.', 'From now on also for children: yes.'),
  },
  inputChanged: {
    kind: 'boolean',
    group: 'change',
    title: text('Gaan er andere gegevens in?', 'Does it take in other data?'),
    help: text(
      'Een ander soort beeld, sensor, laboratoriumwaarde of bron.',
      'Another kind of image, sensor, laboratory value or source.',
    ),
    example: text('Voortaan ook scans met een lage dosis: ja.', 'From now on also low-dose scans: yes.'),
  },
  model: {
    kind: 'choice',
    group: 'change',
    title: text('Wat gebeurde er met het model?', 'What happened to the model?'),
    help: text(
      'Opnieuw trainen is dezelfde opbouw met nieuwe gegevens. Herontwerp is een andere opbouw, rekenmethode of drempel.',
      'Retraining is the same structure with new data. Redesign is another structure, algorithm or threshold.',
    ),
    example: text('Zelfde netwerk, 4.000 scans erbij: opnieuw getraind.', 'Same network, 4,000 scans more: retrained.'),
    options: [
      { id: 'same', label: text('Niets', 'Nothing') },
      { id: 'retrained', label: text('Opnieuw getraind, zelfde opbouw', 'Retrained, same structure') },
      { id: 'redesigned', label: text('Andere opbouw of rekenmethode', 'Another structure or algorithm') },
    ],
  },
  outputChanges: {
    kind: 'boolean',
    group: 'change',
    title: text('Kan dezelfde invoer een andere uitkomst geven?', 'Can the same input give another output?'),
    help: text('Ook als de uitkomst gemiddeld beter is.', 'Also if the output is better on average.'),
    example: text(
      'Bij 3 van 100 oude scans wijst de nieuwe versie een plek meer of minder aan: ja.',
      'In 3 of 100 old scans the new version points out one spot more or less: yes.',
    ),
  },
  performance: {
    kind: 'choice',
    group: 'change',
    title: text(
      'Hoe verhouden de prestaties zich tot wat u opgaf?',
      'How does performance compare with what you stated?',
    ),
    help: text(
      'De grenzen in het technisch dossier en de gebruiksaanwijzing, ook per groep patiënten.',
      'The limits in the technical file and the instructions, also per group of patients.',
    ),
    example: text(
      'Opgegeven: minstens 92% gevonden. Nu 95%: anders, binnen de grenzen.',
      'Stated: at least 92% found. Now 95%: different, within the limits.',
    ),
    options: [
      { id: 'same', label: text('Gelijk gebleven', 'Unchanged') },
      {
        id: 'within',
        label: text('Anders, maar binnen de opgegeven grenzen', 'Different, but within the stated limits'),
      },
      {
        id: 'outside',
        label: text('Buiten de opgegeven grenzen, of ergens slechter', 'Outside the stated limits, or worse somewhere'),
      },
    ],
  },
  oversightChanged: {
    kind: 'boolean',
    group: 'change',
    title: text(
      'Verandert wat een mens nog nakijkt of kan ingrijpen?',
      'Does what a person still checks or can stop change?',
    ),
    help: text(
      'Minder stappen met een mens ertussen, of een andere rol voor de gebruiker.',
      'Fewer steps with a person in between, or another role for the user.',
    ),
    example: text(
      'Eerst las de arts alles zelf, nu alleen wat het systeem aanwijst: ja.',
      'First the doctor read everything, now only what the system points out: yes.',
    ),
  },
  newRisk: {
    kind: 'boolean',
    group: 'change',
    title: text(
      'Is er een nieuw of groter risico, of een nieuwe maatregel?',
      'Is there a new or greater risk, or a new measure?',
    ),
    help: text(
      'Kijk in het risicodossier dat bij deze versie is bijgewerkt.',
      'See the risk file as updated for this version.',
    ),
    example: text('Nieuwe waarschuwing bij metaal in beeld: ja.', 'New warning when metal is in the image: yes.'),
  },
  platformChanged: {
    kind: 'boolean',
    group: 'change',
    title: text(
      'Draait het op iets anders, of krijgt het andere koppelingen?',
      'Does it run on something else, or get other links?',
    ),
    help: text(
      'Een ander besturingssysteem, andere database, nieuw bedieningsscherm of nieuwe koppeling met andere systemen.',
      'Another operating system, another database, a new user interface or a new link with other systems.',
    ),
    example: text('Van eigen server naar de cloud: ja.', 'From an own server to the cloud: yes.'),
  },
  changedBy: {
    kind: 'choice',
    group: 'change',
    title: text('Wie maakte de wijziging?', 'Who made the change?'),
    help: text(
      'Wie beslist over de wijziging, ook als een ander die uitvoert.',
      'Who decides on the change, even if someone else carries it out.',
    ),
    example: text(
      'Het ziekenhuis traint het model zelf bij: iemand anders.',
      'The hospital trains the model further itself: someone else.',
    ),
    options: [
      { id: 'provider', label: text('De aanbieder van de vorige versie', 'The provider of the previous version') },
      {
        id: 'other',
        label: text(
          'Iemand anders, zoals een zorginstelling of leverancier',
          'Someone else, such as a care organisation or supplier',
        ),
      },
    ],
  },
} as const satisfies Record<string, Fact>;

/** Everything the assessment of a change may look at, in the order of asking. */
export const changeFacts = { ...standing, ...asked } as const satisfies Record<string, Fact>;

export type ChangeFactName = keyof typeof changeFacts;
export type AskedChangeFact = keyof typeof asked;

/** Known facts; what is absent is not known yet. */
export type ChangeFactValues = { readonly [Name in ChangeFactName]?: FactValue<(typeof changeFacts)[Name]> };

export const changeFactNames = Object.keys(changeFacts) as readonly ChangeFactName[];
/** What a person is asked, in the order of asking. */
export const askedChangeFacts = Object.keys(asked) as readonly AskedChangeFact[];
