import type { Fact } from '../fact.ts';
import { text } from '../text.ts';

/** Where the system stands in the law; the register knows this of a registered system, so nobody is asked. */
export const standing = {
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
