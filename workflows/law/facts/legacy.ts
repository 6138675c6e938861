import type { Fact } from '../fact.ts';
import { text } from '../text.ts';

/** Under which rules a device is on the market, and how far the step from the old directive to the regulation is. */
export const legacy = {
  deviceCertificate: {
    kind: 'choice',
    group: 'basics',
    title: text('Onder welke regels is het hulpmiddel op de markt?', 'Under which rules is the device on the market?'),
    help: text(
      'Kijk op de conformiteitsverklaring. Oude certificaten noemen Richtlijn 93/42, 90/385 of 98/79.',
      'See the declaration of conformity. Old certificates name Directive 93/42, 90/385 or 98/79.',
    ),
    example: text(
      'Een certificaat uit 2020 onder Richtlijn 93/42 (MDD).',
      'A certificate of 2020 under Directive 93/42 (MDD).',
    ),
    options: [
      { id: 'none-yet', label: text('Nog niet op de markt', 'Not on the market yet') },
      { id: 'regulation', label: text('MDR of IVDR', 'MDR or IVDR') },
      {
        id: 'directive-certificate',
        label: text(
          'Certificaat onder de oude richtlijn (MDD, AIMDD of IVDD)',
          'Certificate under the old directive (MDD, AIMDD or IVDD)',
        ),
      },
      {
        id: 'directive-declaration',
        label: text(
          'Eigen verklaring onder de oude richtlijn, zonder certificaat',
          'Own declaration under the old directive, no certificate',
        ),
      },
    ],
  },
  directiveClass: {
    kind: 'choice',
    group: 'basics',
    title: text(
      'Welke klasse heeft het hulpmiddel onder de oude richtlijn?',
      'Which class does the device have under the old directive?',
    ),
    help: text(
      'Kijk op het oude certificaat of de oude verklaring. Dit is niet de klasse onder de MDR of IVDR.',
      'See the old certificate or declaration. This is not the class under the MDR or IVDR.',
    ),
    example: text(
      'Software voor radiologen was onder de MDD vaak klasse I.',
      'Software for radiologists often was class I under the MDD.',
    ),
    options: [
      { id: 'class-i', label: text('MDD klasse I', 'MDD class I') },
      { id: 'class-iia', label: text('MDD klasse IIa', 'MDD class IIa') },
      { id: 'class-iib', label: text('MDD klasse IIb', 'MDD class IIb') },
      { id: 'class-iii', label: text('MDD klasse III', 'MDD class III') },
      { id: 'aimdd', label: text('Actief implantaat (AIMDD)', 'Active implantable device (AIMDD)') },
      { id: 'ivd-annex-ii-list-a', label: text('IVDD bijlage II, lijst A', 'IVDD Annex II, List A') },
      { id: 'ivd-annex-ii-list-b', label: text('IVDD bijlage II, lijst B', 'IVDD Annex II, List B') },
      { id: 'ivd-self-testing', label: text('IVDD zelftest', 'IVDD self-testing') },
      { id: 'ivd-general', label: text('IVDD, alle andere tests', 'IVDD, all other tests') },
    ],
  },
  transitionStep: {
    kind: 'choice',
    group: 'basics',
    title: text('Hoe ver is de overstap naar de MDR of IVDR?', 'How far has the step to the MDR or IVDR come?'),
    help: text(
      'Het gaat om de aanvraag bij een aangemelde instantie, en om de overeenkomst die beide daarna tekenen.',
      'This is about the application to a notified body, and the agreement that both sign after it.',
    ),
    example: text(
      'Aangevraagd in maart 2024, getekend in augustus 2024: getekend.',
      'Applied in March 2024, signed in August 2024: signed.',
    ),
    options: [
      { id: 'none', label: text('Nog geen aanvraag', 'No application yet') },
      { id: 'applied', label: text('Aangevraagd, nog niet getekend', 'Applied, not signed yet') },
      { id: 'agreed', label: text('Overeenkomst getekend', 'Agreement signed') },
    ],
  },
  applicationLodged: {
    kind: 'day',
    group: 'basics',
    title: text(
      'Op welke dag is de beoordeling onder de MDR of IVDR aangevraagd?',
      'On which day was the assessment under the MDR or IVDR applied for?',
    ),
    help: text(
      'De dag van de formele aanvraag bij de aangemelde instantie.',
      'The day of the formal application to the notified body.',
    ),
    example: text('2024-03-18', '2024-03-18'),
  },
  agreementSigned: {
    kind: 'day',
    group: 'basics',
    title: text(
      'Op welke dag is de overeenkomst met de aangemelde instantie getekend?',
      'On which day was the agreement with the notified body signed?',
    ),
    help: text('De dag waarop de laatste tekende.', 'The day on which the last one signed.'),
    example: text('2024-08-29', '2024-08-29'),
  },
} as const satisfies Record<string, Fact>;
