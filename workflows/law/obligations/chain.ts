import { duty } from './obligation.ts';
import type { Duty } from './obligation.ts';

const outside = [
  'Als de aanbieder of fabrikant buiten de Unie zit.',
  'If the provider or manufacturer is outside the Union.',
] as const;
const importer = ['Als iemand het in de Unie invoert.', 'If somebody brings it into the Union.'] as const;
const distributor = ['Als iemand het doorlevert.', 'If somebody supplies it further.'] as const;

/** AI Act: others in the chain of a high-risk system. */
export const aiActChain: readonly Duty[] = [
  duty(
    'authorised-representative',
    'ai-act/22',
    ['De aanbieder in de Unie vertegenwoordigen', 'Represent the provider in the Union'],
    [
      'Schriftelijk mandaat; kopie van verklaring, dossier en certificaat',
      'Written mandate; copy of declaration, file and certificate',
    ],
    { keep: ['10 jaar', '10 years'], when: outside },
  ),
  duty(
    'importer',
    'ai-act/23',
    ['Vooraf controleren wat binnenkomt', 'Check beforehand what comes in'],
    [
      'Lijst per systeem: beoordeling, dossier, CE, verklaring, instructies, gemachtigde',
      'Checklist per system: assessment, file, CE, declaration, instructions, representative',
    ],
    { keep: ['Kopieën 10 jaar', 'Copies 10 years'], when: importer },
  ),
  duty(
    'distributor',
    'ai-act/24',
    ['Controleren vóór het doorleveren', 'Check before supplying further'],
    [
      'Lijst per systeem: CE, kopie van verklaring, instructies',
      'Checklist per system: CE, copy of declaration, instructions',
    ],
    { when: distributor },
  ),
];

/** MDR and IVDR: the same articles in both. */
const device = (law: 'mdr' | 'ivdr'): readonly Duty[] => [
  duty(
    'authorised-representative',
    `${law}/11`,
    ['De fabrikant in de Unie vertegenwoordigen', 'Represent the manufacturer in the Union'],
    [
      'Schriftelijk mandaat; controle van verklaring, dossier en registratie; kopieën',
      'Written mandate; check of declaration, file and registration; copies',
    ],
    { keep: ['10 jaar na het laatste hulpmiddel', '10 years after the last device'], when: outside },
  ),
  duty(
    'importer',
    `${law}/13`,
    ['Vooraf controleren, en klachten bijhouden', 'Check beforehand, and keep complaints'],
    [
      'Lijst per hulpmiddel: CE, verklaring, fabrikant, gemachtigde, label, UDI; register van klachten',
      'Checklist per device: CE, declaration, manufacturer, representative, label, UDI; register of complaints',
    ],
    { keep: ['10 jaar na het laatste hulpmiddel', '10 years after the last device'], when: importer },
  ),
  duty(
    'distributor',
    `${law}/14`,
    ['Controleren vóór het doorleveren', 'Check before supplying further'],
    [
      'Steekproef van CE, verklaring, label en UDI; register van klachten',
      'Sample of CE, declaration, label and UDI; register of complaints',
    ],
    { when: distributor },
  ),
  ...(['importer', 'distributor'] as const).map((role) =>
    duty(
      role,
      `${law}/16`,
      ['De plichten van de fabrikant overnemen', 'Take over the duties of the manufacturer'],
      ['Volledig dossier als fabrikant', 'Full file as manufacturer'],
      {
        when: [
          'Als iemand onder eigen naam levert, of doel of product wijzigt.',
          'If somebody supplies under an own name, or changes purpose or product.',
        ],
      },
    ),
  ),
];
export const deviceChain = { MDR: device('mdr'), IVDR: device('ivdr') };
