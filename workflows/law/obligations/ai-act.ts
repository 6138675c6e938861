import { text } from '../text.ts';
import { duty } from './obligation.ts';
import type { Duty } from './obligation.ts';

/** Article 4, for every system in scope. */
export const literacy: readonly Duty[] = [
  duty(
    'provider',
    'ai-act/4',
    '4',
    text('AI-geletterdheid van medewerkers bevorderen', 'Support AI literacy of staff'),
  ),
  duty(
    'deployer',
    'ai-act/4',
    '4',
    text('AI-geletterdheid van medewerkers bevorderen', 'Support AI literacy of staff'),
  ),
];

/** Every high-risk system, by whichever route. */
export const highRisk: readonly Duty[] = [
  duty('provider', 'ai-act/9', '9', text('Systeem voor risicobeheer', 'Risk management system')),
  duty('provider', 'ai-act/10', '10', text('Data en databeheer', 'Data and data governance')),
  duty('provider', 'ai-act/11', '11', text('Technische documentatie', 'Technical documentation')),
  duty('provider', 'ai-act/12', '12', text('Automatische logs', 'Automatic logs')),
  duty('provider', 'ai-act/13', '13', text('Gebruiksinstructies', 'Instructions for use')),
  duty('provider', 'ai-act/14', '14', text('Menselijk toezicht mogelijk maken', 'Enable human oversight')),
  duty('provider', 'ai-act/15', '15', text('Nauwkeurig, robuust en veilig', 'Accurate, robust and secure')),
  duty('provider', 'ai-act/17', '17', text('Systeem voor kwaliteitsbeheer', 'Quality management system')),
  duty('provider', 'ai-act/18', '18', text('Documentatie 10 jaar bewaren', 'Keep documentation for 10 years')),
  duty('provider', 'ai-act/19', '19', text('Logs ten minste 6 maanden bewaren', 'Keep logs for at least 6 months')),
  duty('provider', 'ai-act/20', '20', text('Fouten direct corrigeren en melden', 'Correct faults at once and inform')),
  duty('provider', 'ai-act/43', '43', text('Conformiteitsbeoordeling', 'Conformity assessment')),
  duty('provider', 'ai-act/47', '47', text('EU-conformiteitsverklaring', 'EU declaration of conformity')),
  duty('provider', 'ai-act/48', '48', text('CE-markering', 'CE marking')),
  duty('provider', 'ai-act/72', '72', text('Volgen na het in de handel brengen', 'Post-market monitoring')),
  duty('provider', 'ai-act/73', '73', text('Ernstige incidenten melden', 'Report serious incidents')),
  duty(
    'deployer',
    'ai-act/26-1',
    '26(1)',
    text('Gebruiken volgens de instructies', 'Use according to the instructions'),
  ),
  duty('deployer', 'ai-act/26-2', '26(2)', text('Toezicht door bekwame mensen', 'Oversight by competent people')),
  duty('deployer', 'ai-act/26-4', '26(4)', text('Passende invoer', 'Appropriate input data')),
  duty(
    'deployer',
    'ai-act/26-5',
    '26(5)',
    text('Volgen, en risico of incident direct melden', 'Monitor, and report a risk or incident at once'),
  ),
  duty(
    'deployer',
    'ai-act/26-6',
    '26(6)',
    text('Logs ten minste 6 maanden bewaren', 'Keep logs for at least 6 months'),
  ),
  duty('deployer', 'ai-act/26-7', '26(7)', text('Medewerkers vooraf informeren', 'Inform staff beforehand')),
];

/** Only high-risk systems of Annex III. */
export const annexIII: readonly Duty[] = [
  duty(
    'deployer',
    'ai-act/26-11',
    '26(11)',
    text('Mensen vertellen dat het systeem meebeslist', 'Tell people that the system takes part in the decision'),
  ),
  duty('deployer', 'ai-act/86', '86', text('Uitleg geven bij een besluit', 'Explain a decision')),
];
export const registration = duty(
  'provider',
  'ai-act/49-1',
  '49(1)',
  text('Inschrijven in de EU-databank', 'Register in the EU database'),
);
export const registrationDerogation: readonly Duty[] = [
  duty('provider', 'ai-act/6-4', '6(4)', text('De beoordeling vastleggen', 'Document the assessment')),
  duty('provider', 'ai-act/49-2', '49(2)', text('Inschrijven in de EU-databank', 'Register in the EU database')),
];
export const registrationDeployer = duty(
  'deployer',
  'ai-act/49-3',
  '49(3)',
  text('Het gebruik inschrijven in de EU-databank', 'Register the use in the EU database'),
);
export const rightsAssessment = duty(
  'deployer',
  'ai-act/27',
  '27',
  text('Gevolgen voor grondrechten beoordelen', 'Assess the impact on fundamental rights'),
);

/** By paragraph of Article 50. */
export const transparency: Readonly<Record<string, Duty>> = {
  '50(1)': duty(
    'provider',
    'ai-act/50-1',
    '50(1)',
    text('Melden dat iemand met AI te maken heeft', 'Say that one is dealing with AI'),
  ),
  '50(2)': duty(
    'provider',
    'ai-act/50-2',
    '50(2)',
    text('Gemaakte inhoud machineleesbaar markeren', 'Mark created content in machine-readable form'),
  ),
  '50(3)': duty(
    'deployer',
    'ai-act/50-3',
    '50(3)',
    text('Melden dat emoties of groepen worden herkend', 'Say that emotions or groups are recognised'),
  ),
  '50(4)': duty(
    'deployer',
    'ai-act/50-4',
    '50(4)',
    text('Melden dat gepubliceerde inhoud kunstmatig is', 'Say that published content is artificial'),
  ),
};

export const gpai: readonly Duty[] = [
  duty(
    'provider',
    'ai-act/53',
    '53',
    text(
      'Documentatie, auteursrecht en samenvatting van trainingsdata',
      'Documentation, copyright and summary of training data',
    ),
  ),
];
export const gpaiSystemic: readonly Duty[] = [
  duty(
    'provider',
    'ai-act/55',
    '55',
    text('Systeemrisico’s beoordelen en beperken', 'Assess and mitigate systemic risks'),
  ),
];
