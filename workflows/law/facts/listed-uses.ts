import type { Fact } from '../fact.ts';
import { text } from '../text.ts';

/** Uses that are rare in care, parts of other products, and how far the task reaches. */
export const listedUses = {
  otherUses: {
    kind: 'multi',
    group: 'decisions',
    title: text('Wordt het voor een van deze taken gebruikt?', 'Is it used for one of these tasks?'),
    help: text('In de zorg komen deze weinig voor.', 'These are rare in care.'),
    example: text(
      'Toelating tot de opleiding verpleegkunde: toelating onderwijs.',
      'Admission to nurse training: admission to education.',
    ),
    none: text('Geen van deze', 'None of these'),
    options: [
      {
        id: 'critical-infrastructure',
        label: text(
          'Veiligheid van stroom, water, gas, verkeer of digitale netten',
          'Safety of electricity, water, gas, traffic or digital networks',
        ),
      },
      { id: 'education-admission', label: text('Toelating tot onderwijs', 'Admission to education') },
      { id: 'education-evaluation', label: text('Leerresultaten beoordelen', 'Evaluation of learning outcomes') },
      { id: 'education-level', label: text('Onderwijsniveau bepalen', 'Setting the level of education') },
      { id: 'exam-monitoring', label: text('Toezicht bij examens', 'Monitoring of exams') },
      {
        id: 'creditworthiness',
        label: text(
          'Kredietwaardigheid van mensen, niet om fraude te vinden',
          'Creditworthiness of people, not to detect fraud',
        ),
      },
      { id: 'law-enforcement', label: text('Opsporing door of voor de politie', 'Law enforcement') },
      {
        id: 'migration',
        label: text(
          'Asiel, visum of grens, ook gezondheidsrisico van reizigers',
          'Asylum, visa or border, also health risk of entrants',
        ),
      },
      { id: 'justice', label: text('Rechtspraak of geschillen', 'Administration of justice or disputes') },
      { id: 'elections', label: text('Verkiezingen beïnvloeden', 'Influencing elections') },
      {
        id: 'product-part',
        label: text(
          'Deel van een product met eigen veiligheidsregels, geen medisch hulpmiddel: lift, speelgoed, machine',
          'Part of a product with its own safety law, no medical device: lift, toy, machine',
        ),
      },
    ],
  },
  lawEnforcementTasks: {
    kind: 'multi',
    group: 'decisions',
    title: text('Wat doet het voor de opsporing?', 'What does it do for law enforcement?'),
    help: text('Kies alles wat klopt.', 'Choose all that is true.'),
    example: text(
      'In de forensische zorg inschatten of iemand opnieuw een misdrijf pleegt: kans op een misdrijf.',
      'In forensic care, assessing whether someone will offend again: risk of offending.',
    ),
    none: text('Niets van dit alles', 'None of these'),
    options: [
      {
        id: 'victim-risk',
        label: text('Inschatten wie slachtoffer wordt', 'Assess who becomes a victim'),
      },
      { id: 'polygraph', label: text('Leugendetector of iets dergelijks', 'Polygraph or similar') },
      {
        id: 'evidence',
        label: text('Betrouwbaarheid van bewijs beoordelen', 'Evaluate the reliability of evidence'),
      },
      {
        id: 'offending-risk',
        label: text('Kans dat iemand een misdrijf pleegt', 'Risk that someone offends'),
      },
      {
        id: 'profiling',
        label: text('Profielen van mensen in een onderzoek', 'Profiles of people in an investigation'),
      },
    ],
  },
  migrationTasks: {
    kind: 'multi',
    group: 'decisions',
    title: text('Wat doet het bij asiel, visum of grens?', 'What does it do for asylum, visas or borders?'),
    help: text('Kies alles wat klopt.', 'Choose all that is true.'),
    example: text(
      'Het gezondheidsrisico van een binnenkomende reiziger bepalen: risico van een persoon.',
      'Determining the health risk of an arriving traveller: risk of a person.',
    ),
    none: text('Niets van dit alles', 'None of these'),
    options: [
      { id: 'polygraph', label: text('Leugendetector of iets dergelijks', 'Polygraph or similar') },
      {
        id: 'risk',
        label: text('Risico van een persoon, ook voor de gezondheid', 'Risk posed by a person, also to health'),
      },
      {
        id: 'applications',
        label: text(
          'Aanvragen van asiel, visum of verblijf beoordelen',
          'Examine asylum, visa or residence applications',
        ),
      },
      {
        id: 'identification',
        label: text('Mensen opsporen of herkennen', 'Detect or identify people'),
      },
    ],
  },
  productAssessment: {
    kind: 'choice',
    group: 'decisions',
    title: text('Wie keurt dat product vóór de verkoop?', 'Who assesses that product before it is sold?'),
    help: text(
      'Kijk op de conformiteitsverklaring van het product.',
      'See the declaration of conformity of the product.',
    ),
    example: text(
      'Een lift: een onafhankelijke instantie. Speelgoed volgens de normen: meestal de maker zelf.',
      'A lift: an independent body. A toy made to the standards: usually the maker.',
    ),
    options: [
      {
        id: 'safety-by-third-party',
        label: text(
          'Een onafhankelijke instantie, op gezondheid of veiligheid',
          'An independent body, for health or safety',
        ),
      },
      {
        id: 'other-by-third-party',
        label: text(
          'Een onafhankelijke instantie, alleen op iets anders, zoals radiofrequenties',
          'An independent body, only for something else, such as radio frequencies',
        ),
      },
      { id: 'maker', label: text('De maker zelf', 'The maker') },
      {
        id: 'machine-or-transport',
        label: text(
          'Het is een machine, voertuig, trein, schip of vliegtuig',
          'It is a machine, vehicle, train, ship or aircraft',
        ),
      },
    ],
  },
  componentRole: {
    kind: 'choice',
    group: 'decisions',
    title: text(
      'Wat gebeurt er met mensen als dit deel uitvalt of een fout maakt?',
      'What happens to people when this part fails or errs?',
    ),
    help: text(
      'Het gaat om het deel met AI in het apparaat of product. Kies de eerste die klopt.',
      'This is about the part with AI in the device or product. Choose the first that is true.',
    ),
    example: text(
      'Remmen van een operatierobot: bewaakt de veiligheid. Stiller laten draaien van een pomp: alleen gemak.',
      'Brakes of a surgical robot: guards safety. Running a pump more quietly: convenience only.',
    ),
    options: [
      {
        id: 'safety-function',
        label: text(
          'Het bewaakt de veiligheid: het voorkomt of beperkt gevaar',
          'It guards safety: it prevents or limits danger',
        ),
      },
      {
        id: 'failure-endangers',
        label: text(
          'Uitval of een fout brengt mensen of spullen in gevaar',
          'Failure or error endangers people or property',
        ),
      },
      {
        id: 'convenience',
        label: text(
          'Niets gevaarlijks: het is er voor gemak, snelheid, hulp of kwaliteitscontrole',
          'Nothing dangerous: it is there for convenience, speed, assistance or quality control',
        ),
      },
      {
        id: 'whole-product',
        label: text('De software is zelf het product', 'The software itself is the product'),
      },
    ],
  },
  limitedTask: {
    kind: 'multi',
    group: 'decisions',
    title: text('Is de taak van het systeem zo beperkt?', 'Is the task of the system limited like this?'),
    help: text('Kies alleen wat voor het hele systeem klopt.', 'Choose only what is true for the whole system.'),
    example: text('Documenten sorteren: smalle procedurele taak.', 'Sorting documents: narrow procedural task.'),
    none: text('Nee, de taak is breder', 'No, the task is broader'),
    options: [
      { id: 'narrow-procedural', label: text('Een smalle procedurele taak', 'A narrow procedural task') },
      {
        id: 'improves-human-result',
        label: text('Werk verbeteren dat een mens al af heeft', 'Improving work a person has completed'),
      },
      {
        id: 'detects-patterns',
        label: text(
          'Afwijkingen in eerdere beslissingen vinden, met controle door een mens',
          'Finding deviations in earlier decisions, with human review',
        ),
      },
      {
        id: 'preparatory',
        label: text('Alleen voorbereiding van een beoordeling', 'Only preparation of an assessment'),
      },
    ],
  },
  influencesDecision: {
    kind: 'boolean',
    group: 'decisions',
    title: text(
      'Kan de uitkomst het besluit over iemand merkbaar veranderen?',
      'Can the output noticeably change the decision about a person?',
    ),
    help: text('Ook als een mens het besluit tekent.', 'Even if a person signs the decision.'),
    example: text('De medewerker volgt meestal het advies: ja.', 'Staff usually follow the advice: yes.'),
  },
} as const satisfies Record<string, Fact>;
