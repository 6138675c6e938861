import { duty } from './obligation.ts';
import type { Duty } from './obligation.ts';

const literacyEvidence = [
  'Overzicht van scholing en maatregelen, per groep medewerkers',
  'Record of training and measures, per group of staff',
] as const;
const literacyTitle = {
  ensure: ['Zorgen voor AI-geletterde medewerkers', 'Ensure AI literacy of staff'],
  support: ['AI-geletterdheid van medewerkers bevorderen', 'Support AI literacy of staff'],
} as const;

const literate = (title: keyof typeof literacyTitle): readonly Duty[] =>
  (['provider', 'deployer'] as const).map((role) =>
    duty(role, 'ai-act/4', literacyTitle[title], literacyEvidence, { variant: title === 'ensure' ? 'ensure' : '' }),
  );
/** Article 4, for every system in scope: as it stood until 26 July 2026, and as softened by Regulation (EU) 2026/1744. */
export const literacy = { until20260726: literate('ensure'), now: literate('support') };

/** Article 4a: an exception with conditions, for whoever uses it. */
export const biasData: readonly Duty[] = (['provider', 'deployer'] as const).map((role) =>
  duty(
    role,
    'ai-act/4a',
    ['Bijzondere gegevens alleen onder zes voorwaarden', 'Special-category data only under six conditions'],
    [
      'Vastlegging van de zes voorwaarden: nodig, beveiligd, niet doorgegeven, gewist',
      'Record of the six conditions: necessary, secured, not passed on, deleted',
    ],
    {
      when: [
        'Als bijzondere persoonsgegevens worden gebruikt om vertekening te vinden of te herstellen.',
        'If special categories of personal data are used to find or correct bias.',
      ],
    },
  ),
);

/** Article 6(4) and 49(2): a use of Annex III that is not high-risk still has to be documented and registered. */
export const derogation: readonly Duty[] = [
  duty(
    'provider',
    'ai-act/6-4',
    ['De beoordeling vastleggen', 'Document the assessment'],
    [
      'Gedateerde beoordeling: welke voorwaarde van lid 3 geldt en waarom het risico niet groot is',
      'Dated assessment: which condition of paragraph 3 holds and why the risk is not significant',
    ],
    { keep: ['Klaar vóór het in de handel brengen', 'Ready before placing on the market'] },
  ),
  duty(
    'provider',
    'ai-act/49-2',
    ['Inschrijven in de EU-databank', 'Register in the EU database'],
    [
      'Inschrijving met bijlage VIII, deel B, nummers 1 tot en met 6 en 8',
      'Entry with Annex VIII, section B, numbers 1 to 6 and 8',
    ],
    { literal: true },
  ),
];

/** By paragraph of Article 50. */
export const transparency: Readonly<Record<string, Duty>> = {
  '50(1)': duty(
    'provider',
    'ai-act/50-1',
    ['Melden dat iemand met AI te maken heeft', 'Say that one is dealing with AI'],
    [
      'Schermbeeld of opname van de mededeling, bij het eerste contact en toegankelijk',
      'Screenshot or recording of the notice, at the first contact and accessible',
    ],
  ),
  '50(2)': duty(
    'provider',
    'ai-act/50-2',
    ['Gemaakte inhoud machineleesbaar markeren', 'Mark created content in machine-readable form'],
    ['Beschrijving en test van de markering', 'Description and test of the marking'],
  ),
  '50(3)': duty(
    'deployer',
    'ai-act/50-3',
    ['Melden dat emoties of groepen worden herkend', 'Say that emotions or groups are recognised'],
    ['Tekst van de mededeling aan wie eraan blootstaat', 'Text of the notice to those exposed'],
  ),
  '50(4)': duty(
    'deployer',
    'ai-act/50-4',
    ['Melden dat gepubliceerde inhoud kunstmatig is', 'Say that published content is artificial'],
    [
      'Vermelding bij de publicatie, of vastlegging van menselijke controle en eindredactie',
      'Label with the publication, or record of human review and editorial responsibility',
    ],
  ),
};

export const gpai: readonly Duty[] = [
  duty(
    'provider',
    'ai-act/53',
    [
      'Documentatie, auteursrecht en samenvatting van trainingsdata',
      'Documentation, copyright and summary of training data',
    ],
    [
      'Modeldocumentatie (bijlage XI), informatie voor afnemers (bijlage XII), auteursrechtbeleid, openbare samenvatting',
      'Model documentation (Annex XI), information for downstream (Annex XII), copyright policy, public summary',
    ],
  ),
  duty(
    'authorised-representative',
    'ai-act/54',
    ['De modelaanbieder in de Unie vertegenwoordigen', 'Represent the model provider in the Union'],
    ['Schriftelijk mandaat en de documentatie van het model', 'Written mandate and the documentation of the model'],
    { when: ['Als de modelaanbieder buiten de Unie zit.', 'If the model provider is outside the Union.'] },
  ),
];
export const gpaiSystemic: readonly Duty[] = [
  duty(
    'provider',
    'ai-act/52-1',
    ['Het systeemrisico melden aan de Commissie', 'Notify the systemic risk to the Commission'],
    ['Kennisgeving met de rekenkracht van de training', 'Notification with the training compute'],
    { keep: ['Binnen 2 weken', 'Within 2 weeks'] },
  ),
  duty(
    'provider',
    'ai-act/55',
    ['Systeemrisico’s beoordelen en beperken', 'Assess and mitigate systemic risks'],
    [
      'Modelevaluaties, risicobeoordeling, meldingen aan het AI-bureau, beveiliging',
      'Model evaluations, risk assessment, reports to the AI Office, security',
    ],
  ),
];
