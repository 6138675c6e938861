import { text } from '../text.ts';
import type { Row } from './row.ts';
import { aiActRows } from './rows-ai-act.ts';
import { incidentRows } from './rows-incident.ts';
import { both, classification, has, isDevice, notes, row, sources } from './sources.ts';

const firstRows: readonly Row[] = [
  row('R22', ['notified-body'], 'VWS', 'in-force', text('MDR 44; AI-verordening 36', 'MDR 44; AI Act 36'), () => true, {
    co: ['IGJ'],
    cites: ['mdr/44', 'ai-act/36'],
    note: text('VWS wijst aan, IGJ houdt toezicht.', 'VWS designates, IGJ supervises.'),
  }),
  row(
    'R22a',
    ['notified-body'],
    'RDI',
    'assumption',
    text('AI-verordening 28 en 36', 'AI Act 28 and 36'),
    ({ conclusion }) => conclusion.qualifies === false,
    { co: ['AP'], cites: ['ai-act/36'], from: '2025-08-02', note: notes.guess },
  ),
  row('R18', ['complaint'], 'LMZ', 'in-force', text('Klacht van een burger', 'Complaint of a citizen'), () => true, {
    co: ['IGJ'],
    cites: ['wkkgz/2'],
  }),
];

const deviceRows: readonly Row[] = [
  row(
    'R04',
    both,
    'IGJ',
    'in-force',
    text('MDR 5(5) of IVDR 5(5)', 'MDR 5(5) or IVDR 5(5)'),
    (situation) => isDevice(situation) && situation.inHouse,
    { cites: ['mdr/5-5', 'ivdr/5-5'] },
  ),
  row(
    'R01',
    both,
    'IGJ',
    'in-force',
    text('MDR', 'MDR'),
    ({ conclusion }) => conclusion.regulation === 'MDR' && conclusion.notifiedBody === true,
    { cites: ['mdr/93'] },
  ),
  row(
    'R02',
    both,
    'IGJ',
    'in-force',
    text('IVDR', 'IVDR'),
    ({ conclusion }) => conclusion.regulation === 'IVDR' && conclusion.notifiedBody === true,
    { cites: ['ivdr/88'], from: '2022-05-26' },
  ),
  row(
    'R03',
    both,
    'IGJ',
    'in-force',
    text('MDR of IVDR, zonder aangemelde instantie', 'MDR or IVDR, without notified body'),
    (situation) => isDevice(situation) && situation.conclusion.notifiedBody === false && !situation.inHouse,
    { cites: ['mdr/93', 'ivdr/88'] },
  ),
  // Whatever it turns out to need, the inspectorate supervises it.
  row(
    'R03a',
    both,
    'IGJ',
    'in-force',
    text('MDR of IVDR, aangemelde instantie nog open', 'MDR or IVDR, notified body still open'),
    (situation) => isDevice(situation) && situation.conclusion.notifiedBody === null && !situation.inHouse,
    { cites: ['mdr/93', 'ivdr/88'] },
  ),
];

const otherRows: readonly Row[] = [
  row(
    'R24',
    both,
    'NVWA',
    'draft',
    text('Veiligheid van speelgoed en consumentenproducten', 'Safety of toys and consumer products'),
    (s) => has(s, 'toy') && !isDevice(s),
    { co: ['RDI', 'AP'], source: sources.advice, note: notes.advice },
  ),
  row(
    'R24a',
    both,
    'RDI',
    'assumption',
    text('Radioapparatuur, zoals een horloge of sensor', 'Radio equipment, such as a watch or sensor'),
    (s) => has(s, 'consumer-wellness') && !isDevice(s),
    { co: ['NVWA', 'AP'], source: sources.memory, note: notes.guess },
  ),
  row('R25', both, 'IGJ', 'in-force', text('Jeugdwet', 'Youth Act'), (s) => has(s, 'youth-care'), { co: ['IJenV'] }),
  row('R26', both, 'municipality', 'in-force', text('Wmo 2015, 6.1', 'Social Support Act 2015, 6.1'), (s) =>
    has(s, 'social-support'),
  ),
  row(
    'R28',
    both,
    'NZa',
    'assumption',
    text('Zorgplicht en declaraties van verzekeraars', 'Duty of care and claims of insurers'),
    (s) => has(s, 'insurer') || s.facts.insuranceUse === 'claims' || s.facts.insuranceUse === 'fraud-only',
    {
      source: sources.memory,
      note: text('De NZa houdt geen toezicht op de AI-verordening.', 'The NZa does not supervise the AI Act.'),
    },
  ),
  row(
    'R23',
    classification,
    'CIBG',
    'in-force',
    text('MDR 31 of IVDR 28', 'MDR 31 or IVDR 28'),
    (s) => isDevice(s) && !s.inHouse,
    {
      co: ['IGJ'],
      cites: ['mdr/31', 'ivdr/28'],
      note: text(
        'CIBG (Farmatec) schrijft de fabrikant in en geeft het SRN uit.',
        'CIBG (Farmatec) registers the manufacturer and issues the SRN.',
      ),
    },
  ),
  row(
    'R13',
    both,
    'IGJ',
    'in-force',
    text('Wkkgz 2: goede zorg', 'Wkkgz 2: good care'),
    (s) => s.conclusion.qualifies === false && s.conclusion.highRisk === false,
    {
      co: ['AP'],
      cites: ['wkkgz/2'],
      from: '2016-01-01',
      note: text('De AI-verordening kent hier alleen artikel 4 en 50.', 'The AI Act has only Articles 4 and 50 here.'),
    },
  ),
];

/** The routing table, most specific first; the first match leads, all matches are shown. Numbers follow the Dutch dossier. */
export const rows: readonly Row[] = [
  ...firstRows,
  ...aiActRows.exclusive,
  ...deviceRows,
  ...aiActRows.national,
  ...otherRows,
  ...incidentRows,
];
