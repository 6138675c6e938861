import { text } from '../text.ts';
import { eurLex, wetten } from './provision.ts';
import type { Source } from './provision.ts';

export const reg118271: Source = {
  prefix: 'reg-1182-71',
  instrument: text('Verordening (EEG, Euratom) 1182/71', 'Regulation (EEC, Euratom) 1182/71'),
  status: 'in-force',
  url: eurLex('31971R1182'),
  rows: [
    ['2-1', '2(1)', 'Welke feestdagen tellen', 'Which public holidays count'],
    ['2-2', '2(2)', 'Werkdagen', 'Working days'],
    ['3-1', '3(1)', 'De dag van de gebeurtenis telt niet mee', 'The day of the event does not count'],
    ['3-2', '3(2)', 'Begin en einde van de termijn', 'Beginning and end of the period'],
    ['3-3', '3(3)', 'Vrije dagen tellen mee', 'Free days are included'],
    ['3-4', '3(4)', 'Einde op een vrije dag', 'End on a free day'],
    ['3-5', '3(5)', 'Ten minste twee werkdagen', 'At least two working days'],
  ],
};

export const atw: Source = {
  prefix: 'atw',
  instrument: text('Algemene termijnenwet', 'General Extension of Time Limits Act (Netherlands)'),
  status: 'in-force',
  url: wetten('BWBR0002448'),
  rows: [
    ['1-1', '1(1)', 'Einde op een vrije dag', 'End on a free day'],
    ['2', '2', 'Ten minste twee gewone dagen', 'At least two ordinary days'],
    ['3-1', '3(1)', 'Algemeen erkende feestdagen', 'Public holidays'],
    ['3-2', '3(2)', 'Goede Vrijdag', 'Good Friday'],
    ['3-3', '3(3)', 'Gelijkgestelde dagen', 'Days equated by decree'],
    ['4', '4', 'Termijnen die niet verlengd worden', 'Terms that are not extended'],
  ],
};

export const wkkgz: Source = {
  prefix: 'wkkgz',
  instrument: text(
    'Wet kwaliteit, klachten en geschillen zorg',
    'Healthcare Quality, Complaints and Disputes Act (Netherlands)',
  ),
  status: 'in-force',
  url: wetten('BWBR0037173'),
  rows: [
    ['1-1', '1(1)', 'Wat een calamiteit is', 'What a calamity is'],
    ['2', '2', 'Goede zorg', 'Good care'],
    ['11-1-a', '11(1)(a)', 'Melden van een calamiteit', 'Reporting a calamity'],
    ['11-1-b', '11(1)(b)', 'Melden van geweld in de zorgrelatie', 'Reporting violence in the care relationship'],
    [
      '11-1-c',
      '11(1)(c)',
      'Melden van ontslag wegens disfunctioneren',
      'Reporting a dismissal because of dysfunctioning',
    ],
  ],
};

export const gdpr: Source = {
  prefix: 'gdpr',
  instrument: text('Algemene verordening gegevensbescherming', 'General Data Protection Regulation'),
  status: 'in-force',
  url: eurLex('32016R0679'),
  rows: [
    ['33-1', '33(1)', 'Datalek melden binnen 72 uur', 'Reporting a breach within 72 hours'],
    ['34-1', '34(1)', 'Betrokkenen informeren', 'Informing data subjects'],
  ],
};
