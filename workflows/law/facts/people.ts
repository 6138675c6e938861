import type { Fact } from '../fact.ts';
import { text } from '../text.ts';

/** Whom the system observes, talks to and profiles. */
export const people = {
  practices: {
    kind: 'multi',
    group: 'people',
    title: text('Doet het systeem een van deze dingen?', 'Does the system do any of these things?'),
    help: text(
      'Kies alles wat klopt, ook als het niet uw bedoeling is.',
      'Choose all that is true, even if you do not intend it.',
    ),
    example: text(
      'Een app die ouderen met dementie tot aankopen verleidt: misbruik van kwetsbaarheid.',
      'An app that lures people with dementia into purchases: exploiting vulnerability.',
    ),
    none: text('Niets van dit alles', 'None of these'),
    options: [
      {
        id: 'manipulation',
        label: text(
          'Mensen ongemerkt of misleidend beïnvloeden, met kans op grote schade',
          'Influence people unnoticed or deceptively, with risk of significant harm',
        ),
      },
      {
        id: 'exploits-vulnerability',
        label: text(
          'Misbruik maken van leeftijd, beperking of armoede, met kans op grote schade',
          'Exploit age, disability or poverty, with risk of significant harm',
        ),
      },
      {
        id: 'social-scoring',
        label: text(
          'Mensen een score geven die hen elders of onevenredig benadeelt',
          'Score people so that they are harmed elsewhere or disproportionately',
        ),
      },
      {
        id: 'intimate-imagery',
        label: text(
          'Echt lijkende intieme beelden van een herkenbaar persoon maken',
          'Make realistic intimate images of an identifiable person',
        ),
      },
      {
        id: 'child-abuse-material',
        label: text('Beelden van seksueel misbruik van kinderen maken', 'Make child sexual abuse material'),
      },
      {
        id: 'crime-prediction',
        label: text(
          'Voorspellen wie een misdrijf pleegt, alleen op profiel of persoonlijkheid',
          'Predict who will commit a crime, only on profile or personality',
        ),
      },
      {
        id: 'face-scraping',
        label: text(
          'Gezichten ongericht verzamelen van internet of camera’s',
          'Scrape faces untargeted from the internet or cameras',
        ),
      },
      {
        id: 'police-live-identification',
        label: text(
          'Mensen op straat direct herkennen voor de politie',
          'Identify people live in public space for the police',
        ),
      },
    ],
  },
  medicalTreatmentWithConsent: {
    kind: 'boolean',
    group: 'people',
    title: text(
      'Is dat onderdeel van een geldige medische behandeling?',
      'Is that part of a lawful medical treatment?',
    ),
    help: text(
      'Volgens de regels van het vak, met toestemming van de patiënt of diens vertegenwoordiger.',
      'According to the rules of the profession, with consent of the patient or their representative.',
    ),
    example: text(
      'Gedragstherapie onder leiding van een psycholoog: ja.',
      'Behavioural therapy led by a psychologist: yes.',
    ),
  },
  imageryOrigin: {
    kind: 'choice',
    group: 'people',
    title: text('Hoe komt het systeem tot zulke beelden?', 'How does the system come to make such images?'),
    help: text(
      'Kies de eerste die klopt. Waarborgen: het systeem weigert of blokkeert zulke beelden aantoonbaar.',
      'Choose the first that is true. Safeguards: the system demonstrably refuses or blocks such images.',
    ),
    example: text(
      'Een algemene beeldmaker die naaktbeelden van echte mensen weigert: waarborgen houden het tegen.',
      'A general image maker that refuses nude images of real people: safeguards prevent it.',
    ),
    options: [
      { id: 'intended', label: text('Daarvoor wordt het aangeboden of gebruikt', 'It is offered or used for that') },
      {
        id: 'foreseeable',
        label: text(
          'Het is te voorzien en gebruikers kunnen het herhalen; er zijn te weinig waarborgen',
          'It is foreseeable and users can repeat it; there are too few safeguards',
        ),
      },
      {
        id: 'safeguarded',
        label: text('Het zou kunnen, maar waarborgen houden het tegen', 'It could, but safeguards prevent it'),
      },
      {
        id: 'no-more-exposure',
        label: text(
          'Alleen bewerkingen van bestaand beeld die niet meer bloot laten zien',
          'Only edits of existing images that do not expose more',
        ),
      },
      {
        id: 'patient-unable-to-consent',
        label: text(
          'Alleen voor diagnose of behandeling van een patiënt die geen toestemming kan geven',
          'Only for diagnosis or treatment of a patient unable to consent',
        ),
      },
    ],
  },
  biometrics: {
    kind: 'multi',
    group: 'people',
    title: text(
      'Wat leidt het systeem af uit gezicht, stem, houding of lichaamssignalen?',
      'What does the system infer from face, voice, posture or body signals?',
    ),
    help: text(
      'Pijn en vermoeidheid zijn lichamelijk en tellen niet als emotie.',
      'Pain and fatigue are physical states and do not count as emotion.',
    ),
    example: text('Stress aflezen uit de stem: emotie.', 'Reading stress from the voice: emotion.'),
    none: text('Niets van dit alles', 'None of these'),
    options: [
      {
        id: 'verification',
        label: text('Controleren of iemand is wie hij zegt te zijn', 'Check that someone is who they say they are'),
      },
      {
        id: 'remote-identification',
        label: text('Op afstand vaststellen wie iemand is', 'Establish at a distance who someone is'),
      },
      {
        id: 'sensitive-category',
        label: text(
          'Ras, politieke mening, vakbond, geloof of seksuele gerichtheid',
          'Race, political opinion, trade union, religion or sexual orientation',
        ),
      },
      {
        id: 'protected-category',
        label: text(
          'Een andere beschermde groep: gezondheid, beperking, genetica',
          'Another protected group: health, disability, genetics',
        ),
      },
      { id: 'emotion', label: text('Emotie of bedoeling', 'Emotion or intention') },
      {
        id: 'physical-state',
        label: text('Pijn, vermoeidheid of slaperigheid', 'Pain, fatigue or drowsiness'),
      },
      { id: 'age-or-gender', label: text('Alleen leeftijd of geslacht', 'Only age or gender') },
    ],
  },
  emotionSubjects: {
    kind: 'multi',
    group: 'people',
    title: text('Van wie herkent het systeem emoties?', 'Whose emotions does the system recognise?'),
    help: text('Kies iedereen die erdoor bekeken kan worden.', 'Choose everyone it can observe.'),
    example: text(
      'Camera in de behandelkamer: patiënten en medewerkers.',
      'Camera in the treatment room: patients and staff.',
    ),
    none: text('Geen van deze', 'None of these'),
    options: [
      { id: 'patients', label: text('Patiënten of cliënten', 'Patients or clients') },
      { id: 'staff', label: text('Medewerkers', 'Staff') },
      { id: 'students', label: text('Leerlingen of studenten', 'Pupils or students') },
      { id: 'others', label: text('Anderen', 'Others') },
    ],
  },
  emotionReason: {
    kind: 'choice',
    group: 'people',
    title: text('Waarom herkent het emoties?', 'Why does it recognise emotions?'),
    help: text(
      'Welzijn of productiviteit van personeel is geen medische reden.',
      'Wellness or productivity of staff is not a medical reason.',
    ),
    example: text('Behandeling van autisme: medisch.', 'Treatment of autism: medical.'),
    options: [
      { id: 'medical', label: text('Medisch, voor behandeling of diagnose', 'Medical, for treatment or diagnosis') },
      { id: 'safety', label: text('Veiligheid van mensen', 'Safety of people') },
      { id: 'other', label: text('Een andere reden', 'Another reason') },
    ],
  },
  profilesPersons: {
    kind: 'boolean',
    group: 'people',
    title: text('Maakt het systeem profielen van mensen?', 'Does the system profile people?'),
    help: text(
      'Het verwerkt persoonsgegevens automatisch om kenmerken te beoordelen, zoals gezondheid, gedrag of werk.',
      'It processes personal data automatically to evaluate traits, such as health, behaviour or work.',
    ),
    example: text(
      'Een score per patiënt of medewerker: ja. Dubbele documenten zoeken: nee.',
      'A score per patient or employee: yes. Finding duplicate documents: no.',
    ),
  },
  directContact: {
    kind: 'multi',
    group: 'people',
    title: text('Met wie heeft het systeem zelf contact?', 'With whom does the system itself interact?'),
    help: text(
      'In gesprek, chat of stem, zonder mens ertussen.',
      'By conversation, chat or voice, with no person in between.',
    ),
    example: text(
      'Een chatbot voor afspraken: patiënten of publiek.',
      'A chatbot for appointments: patients or the public.',
    ),
    none: text('Met niemand', 'With nobody'),
    options: [
      { id: 'public', label: text('Patiënten, naasten of publiek', 'Patients, relatives or the public') },
      { id: 'professionals', label: text('Opgeleide zorgverleners of medewerkers', 'Trained professionals or staff') },
    ],
  },
} as const satisfies Record<string, Fact>;
