import { text } from '../text.ts';
import type { Case, Row } from './row.ts';
import { has, incident, isDevice, notes, ofModelProvider, row, sources, uses } from './sources.ts';

const onDevice = ({ event }: Case) => event.deviceRegulation === 'MDR' || event.deviceRegulation === 'IVDR';
const device = (s: Case) => isDevice(s) || onDevice(s);
const inHouse = (s: Case) => s.inHouse || s.event.inHouse === true;
const calamity = ({ event }: Case) => event.calamity === 'established' || event.calamity === 'in-doubt';
const onRoute = (s: Case, route: 'ART6_1' | 'ART6_2') =>
  s.conclusion.route === route || s.event.highRiskRoute === route;

/** Who hears of an event. One event can concern several authorities; every match is shown. */
export const incidentRows: readonly Row[] = [
  row(
    'R26a',
    incident,
    'municipality',
    'in-force',
    text('Wmo 2015, 3.4: calamiteit bij ondersteuning', 'Social Support Act 2015, 3.4: calamity in support'),
    (s) => calamity(s) && has(s, 'social-support'),
    {
      from: '2015-01-01',
      note: text(
        'De gemeente wijst een toezichthouder aan. Niet IGJ.',
        'The municipality names a supervisor. Not IGJ.',
      ),
    },
  ),
  row('R14', incident, 'IGJ', 'in-force', text('Wkkgz 11(1)(a)', 'Wkkgz 11(1)(a)'), calamity, {
    cites: ['wkkgz/11-1-a'],
    from: '2016-01-01',
  }),
  row(
    'R15',
    incident,
    'IGJ',
    'in-force',
    text('Wkkgz 11(1)(b) en (c)', 'Wkkgz 11(1)(b) and (c)'),
    ({ event }) => event.violenceInCare === true || event.dismissalForDysfunction === true,
    { cites: ['wkkgz/11-1-b', 'wkkgz/11-1-c'], from: '2016-01-01' },
  ),
  row(
    'R04a',
    incident,
    'IGJ',
    'assumption',
    text('MDR 5(5) of IVDR 5(5)', 'MDR 5(5) or IVDR 5(5)'),
    (s) => device(s) && inHouse(s),
    {
      cites: ['mdr/5-5', 'ivdr/5-5'],
      note: text(
        'De meldplicht van fabrikanten geldt niet voor een hulpmiddel voor eigen gebruik. De inspectie mag wel om informatie vragen.',
        'The duty of manufacturers to report does not hold for an in-house device. The inspectorate may ask for information.',
      ),
    },
  ),
  row(
    'R16',
    incident,
    'IGJ',
    'in-force',
    text('MDR 87 of IVDR 82', 'MDR 87 or IVDR 82'),
    (s) => device(s) && !inHouse(s) && s.event.reporter !== 'professional',
    { cites: ['mdr/87', 'ivdr/82'] },
  ),
  row(
    'R17',
    incident,
    'provider',
    'in-force',
    text('MDR 87(10) of IVDR 82(10)', 'MDR 87(10) or IVDR 82(10)'),
    (s) => device(s) && !inHouse(s) && s.event.reporter === 'professional',
    {
      co: ['IGJ'],
      cites: ['mdr/87-10', 'ivdr/82-10'],
      note: text(
        'Vertel het eerst de fabrikant. Melden bij IGJ mag.',
        'Tell the manufacturer first. Reporting to IGJ is optional.',
      ),
    },
  ),
  row(
    'R12b',
    incident,
    'AI Office',
    'in-force',
    text('AI-verordening 75(1) en 73', 'AI Act 75(1) and 73'),
    (s) => ofModelProvider(s) && onRoute(s, 'ART6_2') && !onDevice(s),
    { cites: ['ai-act/75-1', 'ai-act/73'], from: '2027-12-02' },
  ),
  row(
    'R20',
    incident,
    'IGJ',
    'draft',
    text('AI-verordening 73(10)', 'AI Act 73(10)'),
    (s) => onRoute(s, 'ART6_1') && s.event.fundamentalRightsInfringed === true,
    { co: ['AP', 'CRM'], from: '2028-08-02', note: notes.bill, cites: ['ai-act/73-10'] },
  ),
  row(
    'R21a',
    incident,
    'AFM/DNB',
    'draft',
    text('AI-verordening 73, bijlage III 5(c)', 'AI Act 73, Annex III 5(c)'),
    (s) => onRoute(s, 'ART6_2') && !ofModelProvider(s) && uses(s, '5(c)'),
    { co: ['AP', 'CRM'], from: '2027-12-02', source: sources.advice, note: notes.advice, cites: ['ai-act/73'] },
  ),
  row(
    'R21',
    incident,
    'AP',
    'draft',
    text('AI-verordening 73', 'AI Act 73'),
    (s) => onRoute(s, 'ART6_2') && !ofModelProvider(s) && !uses(s, '5(c)'),
    { co: ['CRM'], from: '2027-12-02', note: notes.bill, cites: ['ai-act/73'] },
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
