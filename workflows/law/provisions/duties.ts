import { text } from '../text.ts';
import { aiActProvisions } from './ai-act.ts';
import { mdcg20256, mdrProvisions } from './devices.ts';
import { ivdrProvisions } from './ivdr.ts';
import { eurLex, type Source } from './provision.ts';

const general = '2026-08-02';
const annexIII = '2027-12-02';
const models = '2025-08-02';

/** What duties, and the evidence that serves several of them, rest on beside the provisions of classification. */
export const aiActDuties: Source = {
  ...aiActProvisions,
  rows: [
    ['8', '8', 'Voldoen aan de eisen', 'Compliance with the requirements', annexIII],
    ['8-2', '8(2)', 'Eén geheel met de documentatie van het product', 'One whole with the product file', annexIII],
    ['9-10', '9(10)', 'Risicobeheer in één proces', 'Risk management in one process', annexIII],
    ['11-2', '11(2)', 'Eén technisch dossier', 'One technical file', annexIII],
    ['16', '16', 'Plichten van aanbieders', 'Obligations of providers', annexIII],
    ['17-3', '17(3)', 'Eén kwaliteitssysteem', 'One quality management system', annexIII],
    ['21', '21', 'Samenwerken met autoriteiten', 'Cooperation with authorities', annexIII],
    ['23', '23', 'Plichten van importeurs', 'Obligations of importers', annexIII],
    ['24', '24', 'Plichten van distributeurs', 'Obligations of distributors', annexIII],
    [
      '26-8',
      '26(8)',
      'Overheden gebruiken alleen wat geregistreerd is',
      'Authorities use only what is registered',
      annexIII,
    ],
    ['26-9', '26(9)', 'Informatie gebruiken voor de DPIA', 'Using information for the DPIA', annexIII],
    ['26-10', '26(10)', 'Herkenning achteraf door de politie', 'Later identification by the police', annexIII],
    ['26-12', '26(12)', 'Samenwerken met autoriteiten', 'Cooperation with authorities', annexIII],
    ['43-1', '43(1)', 'Beoordeling bij biometrie', 'Assessment of biometrics', general],
    ['43-2', '43(2)', 'Interne controle', 'Internal control', general],
    ['44-2', '44(2)', 'Geldigheid van certificaten', 'Validity of certificates', general],
    ['47-3', '47(3)', 'Eén conformiteitsverklaring', 'One declaration of conformity', general],
    ['49-5', '49(5)', 'Nationale registratie', 'National registration', general],
    ['52-1', '52(1)', 'Systeemrisico melden', 'Notifying systemic risk', models],
    ['54', '54', 'Gemachtigde van modelaanbieders', 'Representative of model providers', models],
    ['71', '71', 'EU-databank', 'EU database', general],
    ['72-4', '72(4)', 'Eén plan voor monitoring', 'One monitoring plan', general],
    ['111-2', '111(2)', 'Systemen die al op de markt waren', 'Systems already on the market'],
    ['111-3', '111(3)', 'Modellen die al op de markt waren', 'Models already on the market'],
    [
      'annex-iv',
      'Annex IV',
      'Inhoud van de technische documentatie',
      'Content of the technical documentation',
      annexIII,
    ],
    ['annex-viii', 'Annex VIII', 'Gegevens voor de EU-databank', 'Data for the EU database', general],
  ],
};

const amending = (language: string) => `https://eur-lex.europa.eu/legal-content/${language}/TXT/?uri=CELEX:32026R1744`;

/** Articles that Regulation (EU) 2026/1744 put in: the address is that of the amending text. */
export const aiActAmendments: Source = {
  ...aiActProvisions,
  url: () => text(amending('NL'), amending('EN')),
  rows: [
    ['2-13', '2(13)', 'Plichten beperken voor producten', 'Limiting duties for products', '2026-07-27'],
    ['4a', '4a', 'Bijzondere gegevens tegen vertekening', 'Special data against bias', '2026-07-27'],
    ['43-3-apply', '43(3)', 'Aanwijzing aanvragen', 'Applying for designation', '2026-07-27'],
    ['111-4', '111(4)', 'Oudere systemen die inhoud maken', 'Older systems that generate content', '2026-12-02'],
  ],
};

export const mdrDutyProvisions: Source = {
  ...mdrProvisions,
  rows: [
    ['10a', '10a', 'Onderbreking van de levering melden', 'Reporting an interruption of supply', '2025-01-10'],
    ['13', '13', 'Plichten van importeurs', 'Obligations of importers'],
    ['14', '14', 'Plichten van distributeurs', 'Obligations of distributors'],
    [
      '16',
      '16',
      'Wanneer plichten van de fabrikant voor anderen gelden',
      'When duties of the manufacturer fall on others',
    ],
    ['84', '84', 'Plan voor post-market surveillance', 'Post-market surveillance plan'],
    ['89', '89', 'Onderzoek na een ernstig incident', 'Analysis of a serious incident'],
    ['120', '120', 'Overgang van de oude richtlijnen', 'Transition from the old directives'],
    ['annex-i-3', 'Annex I, 3', 'Risicobeheersysteem', 'Risk management system'],
    ['annex-i-5', 'Annex I, 5', 'Fouten bij het gebruik', 'Use error'],
    ['annex-i-17', 'Annex I, 17', 'Software', 'Software'],
    ['annex-i-23', 'Annex I, 23', 'Label en gebruiksaanwijzing', 'Label and instructions for use'],
    ['annex-ii', 'Annex II', 'Technische documentatie', 'Technical documentation'],
    [
      'annex-iii',
      'Annex III',
      'Documentatie van post-market surveillance',
      'Documentation of post-market surveillance',
    ],
    ['annex-vii-4-11', 'Annex VII, 4.11', 'Hercertificering', 'Re-certification'],
  ],
};

export const ivdrDutyProvisions: Source = {
  ...ivdrProvisions,
  rows: [
    [
      '5-5-d',
      '5(5)(d)',
      'Geen gelijkwaardig hulpmiddel op de markt',
      'No equivalent device on the market',
      '2030-12-31',
    ],
    ['10a', '10a', 'Onderbreking van de levering melden', 'Reporting an interruption of supply', '2025-01-10'],
    ['11', '11', 'Gemachtigde', 'Authorised representative'],
    ['13', '13', 'Plichten van importeurs', 'Obligations of importers'],
    ['14', '14', 'Plichten van distributeurs', 'Obligations of distributors'],
    [
      '16',
      '16',
      'Wanneer plichten van de fabrikant voor anderen gelden',
      'When duties of the manufacturer fall on others',
    ],
    ['51-2', '51(2)', 'Geldigheid van certificaten', 'Validity of certificates'],
    ['51-5', '51(5)', 'Besluiten over certificaten zijn openbaar', 'Decisions on certificates are public'],
    ['79', '79', 'Plan voor post-market surveillance', 'Post-market surveillance plan'],
    ['84', '84', 'Onderzoek na een ernstig incident', 'Analysis of a serious incident'],
    ['110', '110', 'Overgang van de oude richtlijn', 'Transition from the old directive'],
    ['annex-i-3', 'Annex I, 3', 'Risicobeheersysteem', 'Risk management system'],
    ['annex-i-5', 'Annex I, 5', 'Fouten bij het gebruik', 'Use error'],
    ['annex-i-16', 'Annex I, 16', 'Software', 'Software'],
    ['annex-i-20', 'Annex I, 20', 'Label en gebruiksaanwijzing', 'Label and instructions for use'],
    ['annex-ii', 'Annex II', 'Technische documentatie', 'Technical documentation'],
    [
      'annex-iii',
      'Annex III',
      'Documentatie van post-market surveillance',
      'Documentation of post-market surveillance',
    ],
  ],
};

export const mdcg20256Questions: Source = {
  ...mdcg20256,
  rows: [
    ['question-6', 'Questions 6, 7', 'Eén kwaliteitssysteem, één risicoproces', 'One quality system, one risk process'],
    ['question-12', 'Question 12', 'Eén technisch dossier', 'One technical file'],
    ['question-14', 'Question 14', 'Transparantie in de beoordeling', 'Transparency in the assessment'],
    ['question-18', 'Questions 18, 19', 'Menselijk toezicht', 'Human oversight'],
    ['question-21', 'Question 21', 'Twee soorten herleidbaarheid', 'Two kinds of traceability'],
    ['question-24', 'Questions 24-26', 'Klinisch bewijs en AI', 'Clinical evidence and AI'],
    ['question-28', 'Question 28', 'Eén beoordeling', 'One assessment'],
    ['question-32', 'Questions 32-34', 'Monitoring na het in de handel brengen', 'Post-market monitoring'],
  ],
};

export const decision20252371: Source = {
  prefix: 'dec-2025-2371',
  instrument: text('Besluit (EU) 2025/2371 over EUDAMED', 'Decision (EU) 2025/2371 on EUDAMED'),
  status: 'in-force',
  url: eurLex('32025D2371'),
  rows: [['notice', '1', 'Vier modules van EUDAMED werken', 'Four modules of EUDAMED are functional', '2026-05-28']],
};
