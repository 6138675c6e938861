import { aiActProvisions } from './ai-act.ts';
import { mdcg201911, mdrProvisions } from './devices.ts';
import { ivdrProvisions } from './ivdr.ts';
import { text } from '../text.ts';
import type { Source } from './provision.ts';

/** Provisions on reporting that only the duties after an event rest on. */
export const aiActReporting: Source = {
  ...aiActProvisions,
  rows: [
    ['60-7', '60(7)', 'Ernstig incident in een praktijktest', 'Serious incident in real-world testing', '2026-08-02'],
    [
      '73-9',
      '73(9)',
      'Gelijkwaardig Europees recht: alleen grondrechten',
      'Equal Union law: fundamental rights only',
      '2026-08-02',
    ],
  ],
};

export const ivdrReporting: Source = {
  ...ivdrProvisions,
  rows: [['84-5', '84(5)', 'Eindrapport van de fabrikant', 'Final report of the manufacturer']],
};

export const mdrReporting: Source = {
  ...mdrProvisions,
  rows: [['87-7', '87(7)', 'Bij twijfel toch melden', 'In doubt report anyway']],
};

/** How the periods of vigilance are counted; seen second-hand. */
export const mdcg20233: Source = {
  prefix: 'mdcg-2023-3',
  instrument: text('MDCG 2023-3 rev.2, vigilantie', 'MDCG 2023-3 rev.2, vigilance'),
  status: 'guidance',
  url: mdcg201911.url,
  rows: [['awareness', 'Q14', 'Wie iets weet en wanneer dag 0 is', 'Who knows and which day is day 0']],
};
