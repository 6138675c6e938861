import { text } from '../text.ts';
import type { Text } from '../text.ts';
import type { Case, Matter, Row, RowStatus } from './row.ts';

type Options = Partial<Pick<Row, 'co' | 'note' | 'from' | 'cites'>>;

const row = (
  id: string,
  matters: readonly Matter[],
  lead: string,
  status: RowStatus,
  basis: Text,
  when: (situation: Case) => boolean,
  options: Options = {},
): Row => ({
  id,
  matters,
  lead,
  status,
  basis,
  when,
  co: [],
  cites: [],
  from: '2021-05-26',
  to: null,
  note: null,
  ...options,
});

const classification: readonly Matter[] = ['classification'];
const both: readonly Matter[] = ['classification', 'complaint'];
const incident: readonly Matter[] = ['incident'];
const uses = ({ conclusion }: Case, ...points: readonly string[]) =>
  points.some((point) => conclusion.annexIII.includes(point));
const isDevice = ({ conclusion }: Case) => conclusion.qualifies === true;
const annexIII = '2026-08-02';
const bill = text(
  'Het ontwerp van de uitvoeringswet wijst deze toezichthouder aan. Het is nog geen wet.',
  'The draft implementing act names this authority. It is not law yet.',
);
const guess = text('Geen bron wijst dit aan. Het is een aanname.', 'No source assigns this. It is an assumption.');
const aiActPart = text(
  'Voor de MDR of IVDR geldt dit nu. Voor de AI-verordening is het een ontwerp.',
  'For the MDR or IVDR this holds now. For the AI Act it is a draft.',
);

/** The routing table, most specific first; the first match leads, all matches are shown. Rows follow the Dutch dossier R01-R27. */
export const rows: readonly Row[] = [
  row('R22', ['notified-body'], 'VWS', 'in-force', text('MDR 44; AI-verordening 36', 'MDR 44; AI Act 36'), () => true, {
    co: ['IGJ'],
    cites: ['mdr/44'],
    note: text(
      'VWS wijst aan, IGJ houdt toezicht. Voor een instantie met alleen de AI-verordening staat dit niet vast.',
      'VWS designates, IGJ supervises. For a body under the AI Act only this is not settled.',
    ),
  }),
  row('R18', ['complaint'], 'LMZ', 'in-force', text('Klacht van een burger', 'Complaint of a citizen'), () => true, {
    co: ['IGJ'],
  }),
  row(
    'R10',
    both,
    'AP',
    'draft',
    text('AI-verordening 5', 'AI Act 5'),
    ({ conclusion }) => conclusion.prohibited.length > 0,
    {
      co: ['IGJ'],
      cites: ['ai-act/5'],
      from: '2025-02-02',
      note: bill,
    },
  ),
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
    text('MDR; AI-verordening 6(1)', 'MDR; AI Act 6(1)'),
    ({ conclusion }) => conclusion.regulation === 'MDR' && conclusion.notifiedBody === true,
    { co: ['RDI', 'AP'], cites: ['ai-act/6-1', 'mdr/93'], note: aiActPart },
  ),
  row(
    'R02',
    both,
    'IGJ',
    'in-force',
    text('IVDR; AI-verordening 6(1)', 'IVDR; AI Act 6(1)'),
    ({ conclusion }) => conclusion.regulation === 'IVDR' && conclusion.notifiedBody === true,
    { co: ['RDI', 'AP'], cites: ['ai-act/6-1', 'ivdr/88'], from: '2022-05-26', note: aiActPart },
  ),
  row(
    'R03',
    both,
    'IGJ',
    'in-force',
    text('MDR of IVDR, zonder aangemelde instantie', 'MDR or IVDR, without notified body'),
    (situation) => isDevice(situation) && situation.conclusion.notifiedBody === false && !situation.inHouse,
    { cites: ['mdr/93'] },
  ),
  row(
    'R05',
    both,
    'AP',
    'assumption',
    text('AI-verordening 6(2), bijlage III 5(d)', 'AI Act 6(2), Annex III 5(d)'),
    (s) => uses(s, '5(d)') && !isDevice(s),
    { co: ['IGJ'], from: annexIII, note: guess, cites: ['ai-act/annex-iii-5-d'] },
  ),
  row(
    'R06',
    both,
    'AP',
    'draft',
    text('AI-verordening 6(2), bijlage III 5(a)', 'AI Act 6(2), Annex III 5(a)'),
    (s) => uses(s, '5(a)'),
    { co: ['IGJ'], from: annexIII, note: bill, cites: ['ai-act/annex-iii-5-a'] },
  ),
  row(
    'R07',
    both,
    'AFM/DNB',
    'draft',
    text('AI-verordening 6(2), bijlage III 5(c)', 'AI Act 6(2), Annex III 5(c)'),
    (s) => uses(s, '5(c)', '5(b)'),
    { co: ['AP'], from: annexIII, note: bill, cites: ['ai-act/annex-iii-5-c'] },
  ),
  row(
    'R08',
    both,
    'AP',
    'assumption',
    text('AI-verordening 6(2), bijlage III 4', 'AI Act 6(2), Annex III 4'),
    (s) => uses(s, '4(a)', '4(b)'),
    { co: ['NLA'], from: annexIII, note: guess, cites: ['ai-act/annex-iii'] },
  ),
  row(
    'R09',
    both,
    'AP',
    'assumption',
    text('AI-verordening 6(2), bijlage III 1', 'AI Act 6(2), Annex III 1'),
    (s) => uses(s, '1(a)', '1(b)', '1(c)'),
    { co: ['IGJ'], from: annexIII, note: guess, cites: ['ai-act/annex-iii'] },
  ),
  row(
    'R12',
    both,
    'AI Office',
    'in-force',
    text('AI-verordening 75 en 88', 'AI Act 75 and 88'),
    (s) => s.conclusion.findings.includes('gpai') || (s.facts.sameProviderModel === true && !isDevice(s)),
    { co: ['AP', 'RDI'], from: '2025-08-02', cites: ['ai-act/75'] },
  ),
  row(
    'R11',
    both,
    'AP',
    'assumption',
    text('AI-verordening 50', 'AI Act 50'),
    (s) => s.conclusion.article50.length > 0,
    { from: annexIII, note: guess, cites: ['ai-act/50'] },
  ),
  row(
    'R24',
    both,
    'NVWA',
    'assumption',
    text('Productwetgeving', 'Product law'),
    (s) => (has(s, 'toy') || has(s, 'consumer-wellness')) && !isDevice(s),
    { co: ['RDI', 'AP'], note: guess },
  ),
  row('R25', both, 'IGJ', 'in-force', text('Jeugdwet', 'Youth Act'), (s) => has(s, 'youth-care'), { co: ['IJenV'] }),
  row('R26', both, 'municipality', 'in-force', text('Wmo 2015, 6.1', 'Social Support Act 2015, 6.1'), (s) =>
    has(s, 'social-support'),
  ),
  row(
    'R27',
    classification,
    'AP',
    'draft',
    text('AI-verordening 49(3) en 26(8)', 'AI Act 49(3) and 26(8)'),
    (s) => s.facts.deployerKind === 'public-authority' && s.conclusion.route === 'ART6_2',
    { from: annexIII, note: bill, cites: ['ai-act/49-3'] },
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
      cites: ['mdr/31'],
      note: text('Voor de inschrijving van de fabrikant (SRN).', 'For registration of the manufacturer (SRN).'),
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
      note: text('De AI-verordening kent hier alleen artikel 4 en 50.', 'The AI Act has only Articles 4 and 50 here.'),
    },
  ),
  row(
    'R14',
    incident,
    'IGJ',
    'in-force',
    text('Wkkgz 11(1)(a)', 'Wkkgz 11(1)(a)'),
    ({ event }) => event.calamity === 'established' || event.calamity === 'in-doubt',
    { cites: ['wkkgz/11-1-a'], from: '2016-01-01' },
  ),
  row(
    'R16',
    incident,
    'IGJ',
    'in-force',
    text('MDR 87 of IVDR 82', 'MDR 87 or IVDR 82'),
    (s) => (isDevice(s) || onDevice(s)) && !s.inHouse && s.event.reporter !== 'professional',
    { cites: ['mdr/87', 'ivdr/82'] },
  ),
  row(
    'R17',
    incident,
    'provider',
    'in-force',
    text('MDR 87(10)', 'MDR 87(10)'),
    (s) => (isDevice(s) || onDevice(s)) && s.event.reporter === 'professional',
    {
      co: ['IGJ'],
      cites: ['mdr/87-10'],
      note: text(
        'Vertel het eerst de fabrikant. Melden bij IGJ mag.',
        'Tell the manufacturer first. Reporting to IGJ is optional.',
      ),
    },
  ),
  row(
    'R20',
    incident,
    'IGJ',
    'draft',
    text('AI-verordening 73(10)', 'AI Act 73(10)'),
    (s) =>
      (s.conclusion.route === 'ART6_1' || s.event.highRiskRoute === 'ART6_1') &&
      s.event.fundamentalRightsInfringed === true,
    { co: ['AP', 'CRM'], from: '2028-08-02', note: bill, cites: ['ai-act/73-10'] },
  ),
  row(
    'R21',
    incident,
    'AP',
    'draft',
    text('AI-verordening 73', 'AI Act 73'),
    (s) => s.conclusion.route === 'ART6_2' || s.event.highRiskRoute === 'ART6_2',
    { co: ['CRM'], from: '2027-12-02', note: bill, cites: ['ai-act/73'] },
  ),
  row(
    'R19',
    incident,
    'AP',
    'in-force',
    text('AVG 33', 'GDPR 33'),
    ({ event }) => event.personalDataBreach === 'risk' || event.personalDataBreach === 'high-risk',
    { cites: ['gdpr/33-1'], from: '2018-05-25' },
  ),
];

function has({ facts }: Case, setting: NonNullable<Case['facts']['settings']>[number]): boolean {
  return facts.settings?.includes(setting) ?? false;
}

const onDevice = ({ event }: Case) => event.deviceRegulation === 'MDR' || event.deviceRegulation === 'IVDR';
