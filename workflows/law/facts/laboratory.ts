import type { Fact } from '../fact.ts';
import { text } from '../text.ts';

/** Software on data from specimens: which information, about what, where. */
export const laboratory = {
  specimenData: {
    kind: 'choice',
    group: 'laboratory',
    title: text(
      'Gebruikt de software gegevens uit bloed, weefsel of ander lichaamsmateriaal?',
      'Does the software use data from blood, tissue or other specimens?',
    ),
    help: text('Kijk waar de uitkomst vooral op steunt.', 'Look at what the output mainly rests on.'),
    example: text(
      'Analyse van een weefselcoupe: alleen. Risicoscore met één bloedwaarde: een klein deel.',
      'Analysis of a tissue slide: only. Risk score with one blood value: a small part.',
    ),
    options: [
      { id: 'none', label: text('Nee', 'No') },
      { id: 'minor', label: text('Ja, een klein deel', 'Yes, a small part') },
      {
        id: 'even',
        label: text('Ja, ongeveer evenveel als andere gegevens', 'Yes, about as much as other data'),
      },
      { id: 'main', label: text('Ja, de uitkomst steunt er vooral op', 'Yes, the output mainly rests on it') },
      { id: 'only', label: text('Ja, alleen zulke gegevens', 'Yes, only such data') },
    ],
  },
  specimenTargets: {
    kind: 'multi',
    group: 'laboratory',
    title: text('Waar zoekt de test naar?', 'What does the test look for?'),
    help: text('Kies alles wat klopt.', 'Choose all that is true.'),
    example: text('Borstkanker in een weefselcoupe: kanker.', 'Breast cancer in a tissue slide: cancer.'),
    none: text('Niets van dit alles', 'None of these'),
    options: [
      {
        id: 'transfusion-agent',
        label: text(
          'Ziekteverwekker in bloed, cellen of organen voor een ander mens',
          'Agent in blood, cells or organs meant for another person',
        ),
      },
      {
        id: 'life-threatening-spread',
        label: text(
          'Levensbedreigende ziekteverwekker die zich snel verspreidt',
          'Life-threatening agent with high risk of spread',
        ),
      },
      {
        id: 'infectious-load',
        label: text(
          'Hoeveelheid virus, waarvan de behandeling kritisch afhangt',
          'Infectious load on which treatment critically depends',
        ),
      },
      {
        id: 'blood-group-major',
        label: text('Bloedgroep ABO, Rhesus, Kell, Kidd of Duffy', 'Blood group ABO, Rhesus, Kell, Kidd or Duffy'),
      },
      {
        id: 'blood-group-other',
        label: text('Andere bloedgroep of weefseltypering', 'Other blood grouping or tissue typing'),
      },
      {
        id: 'sexually-transmitted',
        label: text('Seksueel overdraagbare ziekteverwekker', 'Sexually transmitted agent'),
      },
      {
        id: 'csf-or-blood-agent',
        label: text('Ziekteverwekker in hersenvocht of bloed', 'Agent in cerebrospinal fluid or blood'),
      },
      {
        id: 'severe-agent',
        label: text(
          'Ziekteverwekker, fout resultaat kan dodelijk of zeer ernstig zijn',
          'Agent where a wrong result can cause death or severe disability',
        ),
      },
      { id: 'prenatal-immune', label: text('Afweer van zwangere vrouwen', 'Immune status of pregnant women') },
      {
        id: 'immune-status',
        label: text(
          'Infectie of afweer, fout resultaat is levensbedreigend',
          'Infection or immune status, a wrong result is life-threatening',
        ),
      },
      {
        id: 'companion',
        label: text(
          'Of een bepaald medicijn past (companion diagnostic)',
          'Whether a certain medicine fits (companion diagnostic)',
        ),
      },
      {
        id: 'staging',
        label: text(
          'Ziektestadium, fout resultaat is levensbedreigend',
          'Disease stage, a wrong result is life-threatening',
        ),
      },
      {
        id: 'cancer',
        label: text('Kanker: screening, diagnose of stadium', 'Cancer: screening, diagnosis or staging'),
      },
      { id: 'genetic', label: text('Erfelijk materiaal van de mens', 'Human genetic testing') },
      {
        id: 'levels',
        label: text(
          'Hoeveelheid medicijn of stof, fout resultaat is levensbedreigend',
          'Level of medicine or substance, a wrong result is life-threatening',
        ),
      },
      {
        id: 'life-threatening-management',
        label: text(
          'Volgen van patiënten met een levensbedreigende ziekte',
          'Management of patients with a life-threatening disease',
        ),
      },
      {
        id: 'embryo',
        label: text('Aangeboren afwijking bij embryo of foetus', 'Congenital disorder of embryo or foetus'),
      },
      { id: 'newborn', label: text('Aangeboren afwijking bij pasgeborenen', 'Congenital disorder of newborns') },
      {
        id: 'control-without-value',
        label: text('Controlemateriaal zonder toegekende waarde', 'Control without an assigned value'),
      },
      {
        id: 'general-laboratory',
        label: text('Algemeen laboratoriumproduct of instrument', 'General laboratory product or instrument'),
      },
    ],
  },
  testSetting: {
    kind: 'choice',
    group: 'laboratory',
    title: text('Waar wordt de test gedaan?', 'Where is the test done?'),
    help: text('Kies waarvoor de maker het aanbiedt.', 'Choose what the maker offers it for.'),
    example: text(
      'Een zwangerschapstest met app: zelf thuis, op de korte lijst.',
      'A pregnancy test with app: at home, on the short list.',
    ),
    options: [
      { id: 'laboratory', label: text('In een laboratorium', 'In a laboratory') },
      {
        id: 'near-patient',
        label: text('Bij de patiënt, door een zorgverlener', 'Near the patient, by a professional'),
      },
      { id: 'self-test', label: text('Zelf, door een leek', 'At home, by a lay person') },
      {
        id: 'self-test-short-list',
        label: text(
          'Zelf: zwangerschap, vruchtbaarheid, cholesterol, of urine op glucose, bloedcellen of bacteriën',
          'At home: pregnancy, fertility, cholesterol, or urine for glucose, blood cells or bacteria',
        ),
      },
    ],
  },
} as const satisfies Record<string, Fact>;
