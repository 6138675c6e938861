import type { Fact } from '../fact.ts';
import { text } from '../text.ts';

/** How the software relates to other equipment, and who makes it. */
export const device = {
  otherDevice: {
    kind: 'choice',
    group: 'device',
    title: text(
      'Doet de software iets met een ander medisch apparaat?',
      'Does the software act on another medical device?',
    ),
    help: text(
      'Sturen: het apparaat doet door deze software iets anders. Bewaken: de software volgt hoe het apparaat werkt.',
      'Drive: the device acts differently because of this software. Monitor: the software follows how the device performs.',
    ),
    example: text(
      'De stand van een infuuspomp instellen: sturen. Beelden van een scanner lezen: nee.',
      'Setting an infusion pump: drive. Reading images of a scanner: no.',
    ),
    options: [
      { id: 'none', label: text('Nee', 'No') },
      {
        id: 'monitors',
        label: text('Ja, het bewaakt alleen hoe het apparaat werkt', 'Yes, it only monitors how the device performs'),
      },
      {
        id: 'drives',
        label: text('Ja, het stuurt of beïnvloedt het apparaat', 'Yes, it drives or influences the device'),
      },
      {
        id: 'assists',
        label: text(
          'Ja, het is een hulpstuk dat het gebruik van dat apparaat mogelijk maakt of helpt',
          'Yes, it is an accessory that enables or assists the use of that device',
        ),
      },
      {
        id: 'essential-part',
        label: text(
          'Ja, een medische module of apparaat werkt niet zonder dit deel',
          'Yes, a medical module or device does not work without this part',
        ),
      },
    ],
  },
  drivenDeviceClass: {
    kind: 'choice',
    group: 'device',
    title: text('Welke klasse heeft dat andere apparaat?', 'Which class does that other device have?'),
    help: text(
      'De klasse staat op de conformiteitsverklaring van het apparaat.',
      'The class is on the declaration of conformity of the device.',
    ),
    example: text('Een infuuspomp is meestal klasse IIb.', 'An infusion pump is usually class IIb.'),
    options: [
      { id: 'I', label: text('MDR klasse I', 'MDR class I') },
      { id: 'IIa', label: text('MDR klasse IIa', 'MDR class IIa') },
      { id: 'IIb', label: text('MDR klasse IIb', 'MDR class IIb') },
      { id: 'III', label: text('MDR klasse III', 'MDR class III') },
      { id: 'A', label: text('IVDR klasse A', 'IVDR class A') },
      { id: 'B', label: text('IVDR klasse B', 'IVDR class B') },
      { id: 'C', label: text('IVDR klasse C', 'IVDR class C') },
      { id: 'D', label: text('IVDR klasse D', 'IVDR class D') },
    ],
  },
  controlledDevices: {
    kind: 'multi',
    group: 'device',
    title: text(
      'Welk soort apparaat regelt, bewaakt of beïnvloedt de software?',
      'Which kind of device does the software control, monitor or influence?',
    ),
    help: text('Kies alles wat klopt.', 'Choose all that is true.'),
    example: text('Instellingen van een pacemaker: actief implantaat.', 'Settings of a pacemaker: active implant.'),
    none: text('Geen van deze', 'None of these'),
    options: [
      {
        id: 'therapeutic-iib',
        label: text('Actief behandelapparaat van klasse IIb', 'Active therapeutic device of class IIb'),
      },
      { id: 'therapy-radiation', label: text('Bestralingstoestel', 'Therapeutic radiation equipment') },
      {
        id: 'active-implant',
        label: text('Actief implantaat, zoals een pacemaker', 'Active implant, such as a pacemaker'),
      },
      {
        id: 'diagnostic-radiation',
        label: text('Röntgen, CT of ander beeldtoestel met straling', 'X-ray, CT or other imaging with radiation'),
      },
      {
        id: 'medicine-delivery',
        label: text(
          'Pomp of ander toestel dat medicijnen of vloeistof geeft',
          'Pump or other device that delivers medicines or fluids',
        ),
      },
    ],
  },
  classIFeatures: {
    kind: 'multi',
    group: 'device',
    title: text('Is het apparaat in klasse I een van deze?', 'Is the class I device one of these?'),
    help: text('Dan toetst een aangemelde instantie dat ene aspect.', 'Then a notified body assesses that one aspect.'),
    example: text(
      'Een weegschaal die de dosis bepaalt: met meetfunctie.',
      'Scales that set the dose: with a measuring function.',
    ),
    none: text('Geen van deze', 'None of these'),
    options: [
      { id: 'sterile', label: text('Steriel geleverd', 'Supplied sterile') },
      { id: 'measuring', label: text('Met een meetfunctie', 'With a measuring function') },
      {
        id: 'reusable-surgical',
        label: text('Chirurgisch instrument voor hergebruik', 'Reusable surgical instrument'),
      },
    ],
  },
  closedLoop: {
    kind: 'boolean',
    group: 'device',
    title: text(
      'Past het systeem de behandeling zelf aan op wat het meet?',
      'Does the system adjust the treatment itself on what it measures?',
    ),
    help: text('Zonder dat een mens elke keer beslist.', 'Without a person deciding each time.'),
    example: text('Een kunstalvleesklier die insuline doseert: ja.', 'An artificial pancreas that doses insulin: yes.'),
  },
  withOwnSensor: {
    kind: 'boolean',
    group: 'device',
    title: text(
      'Is de software één product met hardware die het lichaam meet?',
      'Is the software one product with hardware that measures the body?',
    ),
    help: text(
      'De hardware en de software worden samen als één hulpmiddel verkocht.',
      'Hardware and software are sold together as one device.',
    ),
    example: text(
      'Een elektronische stethoscoop met eigen analyse: ja.',
      'An electronic stethoscope with its own analysis: yes.',
    ),
  },
  inHouse: {
    kind: 'boolean',
    group: 'device',
    title: text(
      'Maakt een zorginstelling het zelf, alleen voor eigen gebruik?',
      'Does a care organisation make it itself, for its own use only?',
    ),
    help: text(
      'Een andere rechtspersoon krijgt het niet, ook niet gratis.',
      'No other legal entity gets it, not even free of charge.',
    ),
    example: text(
      'Een ziekenhuis bouwt een model en gebruikt het alleen zelf.',
      'A hospital builds a model and uses it only itself.',
    ),
  },
  inHouseConditions: {
    kind: 'multi',
    group: 'device',
    title: text(
      'Wat heeft de instelling voor dit eigen hulpmiddel geregeld?',
      'What has the organisation arranged for this in-house device?',
    ),
    help: text('Kies alles wat al klaar is.', 'Choose all that is already in place.'),
    example: text(
      'De verklaring staat op de website van het ziekenhuis.',
      'The declaration is on the website of the hospital.',
    ),
    none: text('Nog niets', 'Nothing yet'),
    options: [
      {
        id: 'not-industrial',
        label: text('Het is geen productie op industriële schaal', 'It is not production on an industrial scale'),
      },
      {
        id: 'quality-system',
        label: text('Kwaliteitssysteem voor maken en gebruiken', 'Quality management system for making and using'),
      },
      {
        id: 'no-equivalent',
        label: text(
          'Reden op papier waarom geen product op de markt voldoet',
          'Written reason why no product on the market will do',
        ),
      },
      {
        id: 'authority-information',
        label: text('Informatie klaar voor de inspectie', 'Information ready for the inspectorate'),
      },
      { id: 'public-declaration', label: text('Openbare verklaring', 'Public declaration') },
      {
        id: 'documentation',
        label: text('Documentatie over maken, ontwerp en werking', 'Documentation of making, design and performance'),
      },
      {
        id: 'made-accordingly',
        label: text('Alles is volgens die documentatie gemaakt', 'Everything is made according to that documentation'),
      },
      {
        id: 'experience-review',
        label: text(
          'Ervaring wordt bekeken en fouten worden hersteld',
          'Experience is reviewed and faults are corrected',
        ),
      },
      {
        id: 'laboratory-standard',
        label: text('Het laboratorium voldoet aan ISO 15189', 'The laboratory meets ISO 15189'),
      },
    ],
  },
} as const satisfies Record<string, Fact>;
