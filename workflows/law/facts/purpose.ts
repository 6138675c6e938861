import type { Fact } from '../fact.ts';
import { text } from '../text.ts';

/** What the software does with data and for whom. */
export const purpose = {
  dataActions: {
    kind: 'multi',
    group: 'purpose',
    title: text('Wat doet de software met de gegevens?', 'What does the software do with the data?'),
    help: text(
      'Kies alles wat klopt, voor de software zoals u die aanbiedt of gebruikt.',
      'Choose all that is true, for the software as you offer or use it.',
    ),
    example: text(
      'Software die een longknobbel aanwijst: herkennen of meten.',
      'Software that points out a lung nodule: detect or measure.',
    ),
    none: text('Niets van dit alles', 'None of these'),
    options: [
      { id: 'store', label: text('Opslaan of archiveren', 'Store or archive') },
      { id: 'transfer', label: text('Versturen of doorgeven', 'Send or pass on') },
      { id: 'search', label: text('Eenvoudig zoeken', 'Simple search') },
      { id: 'compress', label: text('Inpakken zonder verlies', 'Compress without loss') },
      {
        id: 'display',
        label: text('Tonen, alleen mooier of anders ingedeeld', 'Show, only nicer or arranged differently'),
      },
      { id: 'convert', label: text('Omzetten: spraak naar tekst, vertalen', 'Convert: speech to text, translate') },
      { id: 'calculate', label: text('Berekenen of scores maken', 'Calculate or score') },
      { id: 'detect', label: text('Herkennen, meten of duiden', 'Detect, measure or interpret') },
      { id: 'predict', label: text('Voorspellen of adviseren', 'Predict or advise') },
      { id: 'generate', label: text('Nieuwe tekst, beeld of geluid maken', 'Create new text, image or sound') },
    ],
  },
  individualPatients: {
    kind: 'boolean',
    group: 'purpose',
    title: text('Gaat de uitkomst over een patiënt zelf?', 'Is the output about one particular patient?'),
    help: text(
      'Nee als het alleen gaat over groepen, literatuur, registraties of algemene zorgpaden.',
      'No if it is only about groups, literature, registers or generic pathways.',
    ),
    example: text(
      'Kans op heropname van mevrouw A: ja. Bezetting van de afdeling: nee.',
      'Risk of readmission of Mrs A: yes. Ward occupancy: no.',
    ),
  },
  medicalPurposes: {
    kind: 'multi',
    group: 'purpose',
    title: text('Voor welk medisch doel biedt de maker het aan?', 'For which medical purpose does the maker offer it?'),
    help: text(
      'Kijk naar gebruiksaanwijzing, website en verkooppraat. Wat de maker belooft telt.',
      'Look at the instructions, website and sales talk. What the maker promises counts.',
    ),
    example: text('"Helpt de arts een beroerte te vinden": diagnose.', '"Helps the doctor find a stroke": diagnosis.'),
    none: text('Geen medisch doel', 'No medical purpose'),
    options: [
      { id: 'diagnosis', label: text('Diagnose van ziekte of letsel', 'Diagnosis of disease or injury') },
      { id: 'prevention', label: text('Voorkomen van ziekte', 'Prevention of disease') },
      {
        id: 'monitoring',
        label: text('Bewaken van een lichaamsfunctie of ziekte', 'Monitoring of a bodily function or disease'),
      },
      { id: 'prediction', label: text('Voorspellen van ziekte', 'Prediction of disease') },
      { id: 'prognosis', label: text('Verloop van ziekte inschatten', 'Prognosis of disease') },
      { id: 'treatment', label: text('Behandelen of de behandeling kiezen', 'Treatment or choice of treatment') },
      { id: 'alleviation', label: text('Klachten verlichten', 'Alleviation of symptoms') },
      {
        id: 'compensation',
        label: text('Een letsel of beperking compenseren', 'Compensation for an injury or disability'),
      },
      {
        id: 'anatomy',
        label: text(
          'Onderzoek of verandering van het lichaam of een lichaamsproces',
          'Investigation or change of the body or a bodily process',
        ),
      },
      {
        id: 'in-vitro',
        label: text(
          'Informatie uit onderzoek van lichaamsmateriaal',
          'Information from examining specimens of the body',
        ),
      },
      {
        id: 'contraception',
        label: text(
          'Zwangerschap of seksueel overdraagbare ziekte voorkomen',
          'Contraception or prevention of sexually transmitted disease',
        ),
      },
      { id: 'conception-support', label: text('Helpen zwanger te worden', 'Support of conception') },
      {
        id: 'aesthetic',
        label: text(
          'Uiterlijk of hersenstimulatie zonder medisch doel (bijlage XVI van de MDR)',
          'Appearance or brain stimulation without a medical purpose (MDR Annex XVI)',
        ),
      },
    ],
  },
  outputUse: {
    kind: 'choice',
    group: 'purpose',
    title: text('Wat doet een arts of patiënt met de uitkomst?', 'What does a doctor or patient do with the output?'),
    help: text(
      'Kies de zwaarste die klopt. Stellen of behandelen: de uitkomst beslist of leidt direct tot actie. Sturen: zij bepaalt de volgende stap mee.',
      'Choose the strongest that is true. Diagnose or treat: the output decides or leads to immediate action. Drive: it helps set the next step.',
    ),
    example: text(
      'Spoedlijst voor de radioloog: sturen. Achtergrondinformatie: informeren.',
      'Urgency list for the radiologist: drive. Background information: inform.',
    ),
    options: [
      {
        id: 'treats-or-diagnoses',
        label: text('De uitkomst stelt de diagnose of behandelt', 'The output diagnoses or treats'),
      },
      { id: 'drives', label: text('De uitkomst stuurt de volgende stap', 'The output drives the next step') },
      {
        id: 'informs',
        label: text('De uitkomst geeft alleen extra informatie', 'The output only gives extra information'),
      },
      {
        id: 'no-decision',
        label: text(
          'Niemand neemt er een besluit over diagnose of behandeling mee',
          'Nobody takes a decision on diagnosis or treatment with it',
        ),
      },
    ],
  },
  patientSituation: {
    kind: 'choice',
    group: 'purpose',
    title: text(
      'Hoe ernstig is de situatie van de patiënt voor wie het bedoeld is?',
      'How serious is the situation of the patient it is meant for?',
    ),
    help: text(
      'Kies de ernstigste situatie binnen het beoogd doel.',
      'Choose the most serious situation within the intended purpose.',
    ),
    example: text(
      'Acute beroerte: levensbedreigend. Diabetes: ernstig. Acne: niet ernstig.',
      'Acute stroke: critical. Diabetes: serious. Acne: non-serious.',
    ),
    options: [
      {
        id: 'critical',
        label: text('Levensbedreigend of elke minuut telt', 'Life-threatening or every minute counts'),
      },
      { id: 'serious', label: text('Ernstig, maar niet acuut', 'Serious, but not time-critical') },
      { id: 'non-serious', label: text('Niet ernstig, goed te behandelen', 'Not serious, manageable') },
    ],
  },
  worstHarm: {
    kind: 'choice',
    group: 'purpose',
    title: text(
      'Wat kan een patiënt ergst overkomen als de uitkomst fout is en iemand erop vertrouwt?',
      'What is the worst that can happen to a patient if the output is wrong and someone relies on it?',
    ),
    help: text(
      'Kies wat redelijkerwijs kan gebeuren, niet wat nooit valt uit te sluiten.',
      'Choose what can reasonably happen, not what can never be ruled out.',
    ),
    example: text(
      'Een gemiste hersenbloeding: overlijden of blijvende schade.',
      'A missed brain haemorrhage: death or permanent harm.',
    ),
    options: [
      { id: 'none', label: text('Geen schade', 'No harm') },
      { id: 'reversible', label: text('Lichte schade die overgaat', 'Minor harm that passes') },
      { id: 'serious', label: text('Ernstige schade aan de gezondheid', 'Serious harm to health') },
      {
        id: 'surgery',
        label: text(
          'Een operatie die niet nodig was of juist nodig wordt',
          'Surgery that was not needed or becomes needed',
        ),
      },
      {
        id: 'death-or-irreversible',
        label: text('Overlijden of blijvende verslechtering', 'Death or irreversible deterioration'),
      },
    ],
  },
  monitoredParameters: {
    kind: 'choice',
    group: 'purpose',
    title: text('Wat bewaakt het systeem?', 'What does the system monitor?'),
    help: text(
      'Vitaal: ademhaling, hartslag, hersenfunctie, bloedgassen, bloeddruk, lichaamstemperatuur.',
      'Vital: respiration, heart rate, brain function, blood gases, blood pressure, body temperature.',
    ),
    example: text(
      'Alarm op de intensive care: direct gevaar. Wekelijkse bloeddruk thuis: geen direct gevaar.',
      'Alarm in intensive care: immediate danger. Weekly blood pressure at home: no immediate danger.',
    ),
    options: [
      {
        id: 'vital-danger',
        label: text(
          'Vitale functies, een verandering is direct gevaarlijk',
          'Vital functions, a change is immediately dangerous',
        ),
      },
      { id: 'vital', label: text('Vitale functies, geen direct gevaar', 'Vital functions, no immediate danger') },
      { id: 'other', label: text('Een ander proces in het lichaam', 'Another process of the body') },
      { id: 'not-physiological', label: text('Geen proces in het lichaam', 'No process of the body') },
    ],
  },
} as const satisfies Record<string, Fact>;
