import { duty } from './obligation.ts';
import type { Duty } from './obligation.ts';

/** Article 26: every high-risk system, also medical devices. */
export const highRiskDeployer: readonly Duty[] = [
  duty(
    'deployer',
    'ai-act/26-1',
    ['Gebruiken volgens de instructies', 'Use according to the instructions'],
    [
      'Werkafspraak per afdeling die naar de versie van de instructies verwijst',
      'Working arrangement per department that refers to the version of the instructions',
    ],
  ),
  duty(
    'deployer',
    'ai-act/26-2',
    ['Toezicht door bekwame mensen', 'Oversight by competent people'],
    [
      'Namen of functies met scholing, bevoegdheid en tijd om toezicht te houden',
      'Names or functions with training, authority and time to oversee',
    ],
  ),
  duty(
    'deployer',
    'ai-act/26-4',
    ['Passende invoer', 'Appropriate input data'],
    ['Controle dat de invoer past bij het doel', 'Check that the input suits the purpose'],
    { when: ['Als de gebruiker zelf over de invoer gaat.', 'If the deployer controls the input.'] },
  ),
  duty(
    'deployer',
    'ai-act/26-5',
    ['Volgen, en risico of incident direct melden', 'Monitor, and report a risk or incident at once'],
    [
      'Verslagen van het volgen; meldingen aan aanbieder en autoriteit met tijdstip; besluit om te stoppen bij risico',
      'Monitoring records; reports to provider and authority with time; decision to stop at risk',
    ],
    {
      keep: [
        'Incident: direct, eerst aan de aanbieder (24 uur in een ontwerp van de Commissie)',
        'Incident: immediately, first to the provider (24 hours in a draft of the Commission)',
      ],
    },
  ),
  duty(
    'deployer',
    'ai-act/26-6',
    ['Logs bewaren', 'Keep logs'],
    ['Logs met bewaartermijn', 'Logs with retention period'],
    {
      keep: ['Ten minste 6 maanden', 'At least 6 months'],
      when: ['Voor logs die de gebruiker zelf in beheer heeft.', 'For logs under the deployer’s own control.'],
    },
  ),
  duty(
    'deployer',
    'ai-act/26-7',
    ['Medewerkers vooraf informeren', 'Inform staff beforehand'],
    [
      'Bericht aan medewerkers en hun vertegenwoordiging, vóór het gebruik op het werk',
      'Notice to staff and their representatives, before use at work',
    ],
    { when: ['Als de gebruiker werkgever is.', 'If the deployer is an employer.'] },
  ),
  duty(
    'deployer',
    'ai-act/26-9',
    ['De informatie gebruiken voor de DPIA', 'Use the information for the DPIA'],
    [
      'DPIA die naar de gebruiksinstructies van artikel 13 verwijst',
      'DPIA that refers to the instructions for use of Article 13',
    ],
    { when: ['Als de AVG een DPIA vraagt.', 'If the GDPR asks for a DPIA.'] },
  ),
  duty(
    'deployer',
    'ai-act/26-12',
    ['Meewerken met autoriteiten', 'Cooperate with authorities'],
    ['Overzicht van verzoeken en antwoorden', 'List of requests and answers'],
    { when: ['Als een autoriteit optreedt.', 'If an authority acts.'] },
  ),
];

/** Only high-risk systems of Annex III: never for a system that is high-risk as a medical device alone. */
export const annexIII: readonly Duty[] = [
  duty(
    'deployer',
    'ai-act/26-11',
    ['Mensen vertellen dat het systeem meebeslist', 'Tell people that the system takes part in the decision'],
    ['Tekst waarmee mensen worden ingelicht', 'Text that informs people'],
  ),
  duty(
    'deployer',
    'ai-act/86',
    ['Uitleg geven bij een besluit', 'Explain a decision'],
    [
      'Werkwijze en voorbeeld van een uitleg: rol van het systeem en hoofdpunten van het besluit',
      'Procedure and sample of an explanation: role of the system and main elements of the decision',
    ],
    { literal: true, when: ['Als iemand die het raakt erom vraagt.', 'If a person affected asks for it.'] },
  ),
];

/** Annex III, point 1(a): identification afterwards, for law enforcement. */
export const laterIdentification = duty(
  'deployer',
  'ai-act/26-10',
  ['Toestemming vragen voor herkenning achteraf', 'Ask authorisation for later identification'],
  ['Toestemming per zaak en jaarverslag', 'Authorisation per case and yearly report'],
  { when: ['Alleen bij opsporing.', 'Only for law enforcement.'] },
);

/** Article 26(8) and 49(3): public authorities. */
export const publicAuthority: readonly Duty[] = [
  duty(
    'deployer',
    'ai-act/49-3',
    ['Het gebruik inschrijven in de EU-databank', 'Register the use in the EU database'],
    ['Inschrijving met bijlage VIII, deel C', 'Entry with Annex VIII, section C'],
    { literal: true },
  ),
  duty(
    'deployer',
    'ai-act/26-8',
    ['Alleen gebruiken wat in de EU-databank staat', 'Use only what is in the EU database'],
    ['Nummer of adres van de inschrijving van de aanbieder', 'Number or address of the entry of the provider'],
  ),
];

export const rightsAssessment = duty(
  'deployer',
  'ai-act/27',
  ['Gevolgen voor grondrechten beoordelen (FRIA)', 'Assess the impact on fundamental rights (FRIA)'],
  [
    'Beoordeling vóór het eerste gebruik: proces, periode, groepen, schade, toezicht, maatregelen; gemeld aan de toezichthouder',
    'Assessment before first use: process, period, groups, harm, oversight, measures; notified to the authority',
  ],
  { keep: ['Bijwerken als feiten veranderen', 'Update when facts change'] },
);

/** Dutch law of the care provider; it does not look at AI, and goes beside everything else. */
export const careProvider: readonly Duty[] = [
  duty(
    'deployer',
    'wkkgz/2',
    ['Goede zorg leveren, ook met AI', 'Provide good care, also with AI'],
    [
      'Vastlegging van invoering, controle en stopregels in het kwaliteitssysteem van de instelling',
      'Record of introduction, control and stop rules in the quality system of the organisation',
    ],
    {
      confidence: 'second-hand',
      when: [
        'Als de gebruiker zorgaanbieder is volgens de Wkkgz.',
        'If the deployer is a care provider under the Wkkgz.',
      ],
    },
  ),
  duty(
    'deployer',
    'wkkgz/11-1-a',
    ['Een calamiteit melden aan de inspectie', 'Report a calamity to the inspectorate'],
    ['Melding en onderzoek van de calamiteit', 'Report and investigation of the calamity'],
    {
      keep: [
        'Binnen 3 werkdagen nadat vaststaat dat het een calamiteit is; bij twijfel ten hoogste 6 weken onderzoek',
        'Within 3 working days after it is established; in doubt at most 6 weeks of investigation',
      ],
      when: [
        'Als de gebruiker zorgaanbieder is volgens de Wkkgz.',
        'If the deployer is a care provider under the Wkkgz.',
      ],
    },
  ),
];
