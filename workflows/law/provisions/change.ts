import { aiActProvisions } from './ai-act.ts';
import { mdcg201911, mdcg20256, mdrProvisions } from './devices.ts';
import { ivdrProvisions } from './ivdr.ts';
import { text } from '../text.ts';
import type { Source } from './provision.ts';

const section5 = '2026-08-02';
const annexIII = '2027-12-02';

/** Annex IX and Annex VI of both regulations on changes; `device` is the point on changes to an approved device. */
const annexes = (device: string): Source['rows'] => [
  [
    'annex-vii-4-9',
    'Annex VII, 4.9',
    'Ander doel of andere claims: vooraf goedkeuren',
    'Other purpose or claims: prior approval',
  ],
  [
    'annex-ix-2-4',
    'Annex IX, 2.4',
    'Wezenlijke wijziging van kwaliteitssysteem of productgroep',
    'Substantial change of quality system or device range',
  ],
  ['annex-ix-approved-device', device, 'Wijziging van een goedgekeurd hulpmiddel', 'Change to an approved device'],
  [
    'annex-ix-approved-device-safety',
    device,
    'Veiligheid of prestaties kunnen worden geraakt',
    'Safety or performance could be affected',
  ],
  ['annex-ix-approved-device-design', device, 'Andere invoer of ander ontwerp', 'Other input or other design'],
  ['annex-ix-approved-device-retraining', device, 'Opnieuw trainen wordt niet genoemd', 'Retraining is not mentioned'],
  ['annex-ix-approved-device-platform', device, 'Ander platform of andere koppeling', 'Other platform or link'],
  ['annex-vi-c-6-5-2', 'Annex VI, C, 6.5.2', 'Nieuwe UDI-DI', 'New UDI-DI'],
  ['annex-vi-c-6-5-3', 'Annex VI, C, 6.5.3', 'Alleen een nieuwe UDI-PI', 'New UDI-PI only'],
  [
    'annex-vi-c-6-5-3-minor',
    'Annex VI, C, 6.5.3',
    'Kleine herziening: reparatie of beveiliging',
    'Minor revision: repair or security',
  ],
  ['annex-vi-c-5-8', 'Annex VI, C, 5.8', 'Gegevens bijwerken binnen 30 dagen', 'Update the record within 30 days'],
];

export const mdrChange: Source = {
  ...mdrProvisions,
  rows: [
    ...annexes('Annex IX, 4.10'),
    ['52-first', '52', 'Eerste beoordeling door een aangemelde instantie', 'First assessment by a notified body'],
    ['120-3', '120(3)', 'Significante wijziging van ontwerp of doel', 'Significant change in design or purpose'],
    [
      '120-3-scope',
      '120(3)',
      'Overgang voor hulpmiddelen onder de richtlijn',
      'Transition for devices under the directive',
    ],
  ],
};

export const ivdrChange: Source = {
  ...ivdrProvisions,
  rows: [
    ...annexes('Annex IX, 4.11'),
    ['48-first', '48', 'Eerste beoordeling door een aangemelde instantie', 'First assessment by a notified body'],
    ['110-3', '110(3)', 'Significante wijziging van ontwerp of doel', 'Significant change in design or purpose'],
    [
      '110-3-scope',
      '110(3)',
      'Overgang voor hulpmiddelen onder de richtlijn',
      'Transition for devices under the directive',
    ],
  ],
};

const significance: Source['rows'] = [
  ['not-significant', 'Chapter 4', 'Geen significante wijziging', 'No significant change'],
  ['minor', 'Chapter 4', 'Reparatie of beveiliging is niet significant', 'Repair or security is not significant'],
  ['chart-c', 'Chart C', 'Significante wijziging van software', 'Significant change of software'],
  ['retraining', 'Chart C', 'Opnieuw trainen wordt niet genoemd', 'Retraining is not mentioned'],
];

export const mdcg20203: Source = {
  prefix: 'mdcg-2020-3',
  instrument: text('MDCG 2020-3 rev.1, significante wijzigingen', 'MDCG 2020-3 rev.1, significant changes'),
  status: 'guidance',
  url: mdcg201911.url,
  rows: significance,
};

export const mdcg20226: Source = {
  prefix: 'mdcg-2022-6',
  instrument: text('MDCG 2022-6, significante wijzigingen', 'MDCG 2022-6, significant changes'),
  status: 'guidance',
  url: mdcg201911.url,
  rows: significance,
};

export const mdcg201911Change: Source = {
  ...mdcg201911,
  rows: [
    [
      'changes',
      'Modifications',
      'Zelfde functie en claims: de klasse blijft',
      'Same function and claims: the class stays',
    ],
    ['changes-repair', 'Modifications', 'Een reparatie verandert de klasse niet', 'A repair does not change the class'],
    [
      'changes-function',
      'Modifications',
      'Andere functie of claim: opnieuw indelen',
      'Other function or claim: classify again',
    ],
  ],
};

export const mdcg20256Change: Source = {
  ...mdcg20256,
  rows: [
    [
      'question-29',
      'Question 29',
      'Ingrijpende wijziging is een eigen begrip',
      'Substantial modification is a notion of its own',
    ],
    ['question-30', 'Question 30', 'Vooraf bepaalde wijzigingen', 'Pre-determined changes'],
  ],
};

export const aiActChange: Source = {
  ...aiActProvisions,
  rows: [
    ['3-12', '3(12)', 'Wat het beoogde doel is', 'What the intended purpose is', '2025-02-02'],
    [
      'chapter-iii-2',
      '8',
      'Naleving van de eisen voor hoog risico',
      'Compliance with the high-risk requirements',
      annexIII,
    ],
    ['annex-iv-2', 'Annex IV, 2', 'Ontwikkeling, ontwerp en gegevens', 'Development, design and data', annexIII],
    ['3-23', '3(23)', 'Wat een ingrijpende wijziging is', 'What a substantial modification is', '2025-02-02'],
    [
      '3-23-unaffected',
      '3(23)',
      'Een reparatie raakt de naleving niet',
      'A repair does not affect compliance',
      '2025-02-02',
    ],
    ['3-23-purpose', '3(23)', 'Het beoogde doel verandert', 'The intended purpose changes', '2025-02-02'],
    [
      '3-23-compliance',
      '3(23)',
      'De naleving van de eisen wordt geraakt',
      'Compliance with the requirements is affected',
      '2025-02-02',
    ],
    ['25-1', '25(1)', 'Wie aanbieder wordt', 'Who becomes provider', annexIII],
    [
      '25-1-b',
      '25(1)(b)',
      'Wie een ingrijpende wijziging maakt, wordt aanbieder',
      'Whoever modifies substantially becomes provider',
      annexIII,
    ],
    [
      '25-1-c',
      '25(1)(c)',
      'Wie een systeem hoog-risico maakt, wordt aanbieder',
      'Whoever makes a system high-risk becomes provider',
      annexIII,
    ],
    [
      '43-4',
      '43(4)',
      'Nieuwe beoordeling na een ingrijpende wijziging',
      'New assessment after a substantial modification',
      section5,
    ],
    [
      '96-1-c',
      '96(1)(c)',
      'Richtsnoeren van de Commissie volgen nog',
      'Guidelines of the Commission are pending',
      section5,
    ],
    ['111-2', '111(2)', 'Systemen die al op de markt waren', 'Systems already on the market', annexIII],
    [
      '111-2-scope',
      '111(2)',
      'Niet eerder op de markt, of geen hoog risico',
      'Not on the market before, or not high-risk',
      annexIII,
    ],
    [
      '111-2-later',
      '111(2)',
      'Alleen wijzigingen na de begindag tellen',
      'Only changes after the first day count',
      annexIII,
    ],
    ['annex-iv-2-f', 'Annex IV, 2(f)', 'Vooraf bepaalde wijzigingen', 'Pre-determined changes', annexIII],
    ['recital-128', 'Recital 128', 'Andere architectuur: een nieuw systeem', 'Other architecture: a new system'],
    [
      'recital-177',
      'Recital 177',
      'Significante wijziging is gelijk aan ingrijpende wijziging',
      'Significant change equals substantial modification',
    ],
  ],
};
