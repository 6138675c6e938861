import { text } from '../text.ts';
import type { Text } from '../text.ts';
import type { RoleFacts } from './role-fact.ts';
import type { RoleName, Roles } from './roles.ts';

/** A case of roles with its source and what must come out of it. */
export interface RoleExample {
  readonly id: string;
  readonly title: Text;
  readonly source: string;
  readonly facts: RoleFacts;
  readonly expected: Partial<Omit<Roles, 'roles'>> & { readonly roles: readonly RoleName[] };
}

/** Nothing unusual: in the Union, unchanged, bought from nobody. */
const usual = {
  ownName: false,
  highRisk: true,
  medicalDevice: false,
  inUnion: true,
  makerInUnion: true,
  mandate: false,
  changes: 'none',
  otherPurpose: 'no',
  ownProduct: false,
  suppliesPart: 'no',
  boughtParts: 'no',
} as const satisfies RoleFacts;
const ours = { ...usual, maker: 'we', supply: 'first', use: 'no', ownName: true } as const satisfies RoleFacts;
const hospital = { ...usual, maker: 'other', supply: 'no', use: 'work' } as const satisfies RoleFacts;
const trader = { ...usual, maker: 'other', supply: 'further', use: 'no' } as const satisfies RoleFacts;

const example = (
  id: string,
  nl: string,
  en: string,
  source: string,
  facts: RoleFacts,
  expected: RoleExample['expected'],
): RoleExample => ({ id, title: text(nl, en), source, facts, expected });

/** Cases of Articles 3 and 22 to 25 AI Act and Articles 2 and 16 MDR. */
export const roleExamples: readonly RoleExample[] = [
  example(
    'maker',
    'Een bedrijf ontwikkelt en verkoopt onder eigen naam',
    'A company develops and sells under its own name',
    'AI Act, Article 3(3)',
    ours,
    { outcome: 'decided', roles: ['provider'], becomesProvider: [], representativeNeeded: false },
  ),
  example(
    'maker-device',
    'Dezelfde, met een medisch hulpmiddel',
    'The same, with a medical device',
    'AI Act 3(3); MDR 2(30)',
    { ...ours, medicalDevice: true },
    { roles: ['provider', 'device-manufacturer'], becomesManufacturer: [] },
  ),
  example(
    'maker-outside',
    'Een maker buiten de Unie',
    'A maker outside the Union',
    'AI Act, Article 22(1)',
    { ...ours, inUnion: false },
    { roles: ['provider'], representativeNeeded: true },
  ),
  example(
    'white-label',
    'Een ontwikkelaar levert onder de naam van een ander',
    'A developer supplies under the name of another',
    'AI Act, Article 3(3)',
    { ...ours, ownName: false, suppliesPart: 'yes' },
    { roles: ['component-supplier'], writtenAgreement: true },
  ),
  example(
    'hospital-user',
    'Een ziekenhuis gebruikt een gekocht systeem',
    'A hospital uses a system it bought',
    'AI Act, Article 3(4)',
    hospital,
    { outcome: 'decided', roles: ['deployer'], becomesProvider: [], firstProvider: null },
  ),
  example(
    'hospital-builder',
    'Een ziekenhuis bouwt voor eigen gebruik',
    'A hospital builds for its own use',
    'AI Act, Article 3(11); MDR 5(5)',
    { ...hospital, maker: 'we', medicalDevice: true },
    { outcome: 'decided', roles: ['provider', 'deployer'], becomesManufacturer: [] },
  ),
  example(
    'private',
    'Iemand gebruikt het alleen privé',
    'Somebody uses it privately only',
    'AI Act, Article 2(10)',
    { ...hospital, use: 'private' },
    { outcome: 'decided', roles: [] },
  ),
  example(
    'importer',
    'Een groothandel haalt het als eerste uit de Verenigde Staten',
    'A wholesaler is the first to bring it from the United States',
    'AI Act, Article 3(6)',
    { ...trader, supply: 'first', makerInUnion: false },
    { roles: ['importer'], representativeNeeded: true },
  ),
  example('distributor', 'Een groothandel levert door', 'A wholesaler passes it on', 'AI Act, Article 3(7)', trader, {
    outcome: 'decided',
    roles: ['distributor'],
  }),
  example(
    'representative',
    'Een bureau met een mandaat van een maker buiten de Unie',
    'An agency with a mandate of a maker outside the Union',
    'AI Act, Articles 3(5) and 22',
    { ...trader, supply: 'no', makerInUnion: false, mandate: true },
    { roles: ['authorised-representative'] },
  ),
  example(
    'own-brand',
    'Een distributeur zet zijn merk op een hoog-risico systeem',
    'A distributor puts its brand on a high-risk system',
    'AI Act, Article 25(1)(a)',
    { ...trader, ownName: true, nameAgreement: false, conversionExcluded: false },
    { outcome: 'decided', roles: ['provider'], becomesProvider: ['25(1)(a)'], firstProvider: 'hands-over' },
  ),
  example(
    'own-brand-agreement',
    'Dezelfde, met een afspraak over de plichten: niet uitgemaakt',
    'The same, with an agreement on the duties: not settled',
    'AI Act, Article 25(1)(a)',
    { ...trader, ownName: true, nameAgreement: true, conversionExcluded: false },
    { outcome: 'undetermined', roles: [] },
  ),
  example(
    'own-brand-low',
    'Een merk op een systeem dat niet hoog-risico is',
    'A brand on a system that is not high-risk',
    'AI Act, Article 25(1)(a)',
    { ...trader, highRisk: false, ownName: true },
    { outcome: 'decided', roles: ['distributor'], becomesProvider: [] },
  ),
  example(
    'retrained',
    'Een ziekenhuis traint een hoog-risico systeem ingrijpend opnieuw',
    'A hospital retrains a high-risk system substantially',
    'AI Act, Articles 25(1)(b) and 3(23)',
    { ...hospital, changes: 'substantial', conversionExcluded: false },
    { outcome: 'decided', roles: ['provider', 'deployer'], becomesProvider: ['25(1)(b)'], firstProvider: 'hands-over' },
  ),
  example(
    'foreseen',
    'Een wijziging die de maker vooraf liet toetsen',
    'A change that the maker had assessed beforehand',
    'AI Act, Article 43(4)',
    { ...hospital, changes: 'foreseen' },
    { outcome: 'decided', roles: ['deployer'], becomesProvider: [] },
  ),
  example(
    'general-chatbot',
    'Een algemene chatbot wordt ingezet voor spoedtriage',
    'A general chatbot is used for emergency triage',
    'AI Act, Article 25(1)(c)',
    { ...hospital, highRisk: false, otherPurpose: 'high-risk', conversionExcluded: false },
    { outcome: 'decided', roles: ['provider', 'deployer'], becomesProvider: ['25(1)(c)'], firstProvider: 'hands-over' },
  ),
  example(
    'general-chatbot-excluded',
    'Dezelfde, en de maker sloot dit duidelijk uit',
    'The same, and the maker clearly excluded this',
    'AI Act, Article 25(2)',
    { ...hospital, highRisk: false, otherPurpose: 'high-risk', conversionExcluded: true },
    { firstProvider: 'excluded', roles: ['provider', 'deployer'] },
  ),
  example(
    'pump-maker',
    'Een fabrikant bouwt AI als veiligheidsonderdeel in zijn pomp',
    'A manufacturer builds AI into its pump as a safety component',
    'AI Act, Article 25(3)',
    { ...trader, supply: 'no', ownProduct: true, boughtParts: 'yes' },
    { roles: ['provider', 'product-manufacturer'], writtenAgreement: true },
  ),
  example(
    'open-source-part',
    'Vrij en open onderdeel in een hoog-risico systeem',
    'Free and open component in a high-risk system',
    'AI Act, Article 25(4)',
    { ...ours, boughtParts: 'open' },
    { roles: ['provider'], writtenAgreement: false },
  ),
  example(
    'device-rebrand',
    'Een distributeur verkoopt een hulpmiddel onder eigen naam',
    'A distributor sells a device under its own name',
    'MDR, Article 16(1)(a)',
    { ...trader, highRisk: false, medicalDevice: true, ownName: true, nameAgreement: false },
    { roles: ['distributor'], becomesManufacturer: ['16(1)(a)'] },
  ),
  example(
    'device-purpose',
    'Een distributeur biedt een hulpmiddel voor een ander doel aan',
    'A distributor offers a device for another purpose',
    'MDR, Article 16(1)(b)',
    { ...trader, highRisk: false, medicalDevice: true, otherPurpose: 'not-high-risk' },
    { roles: ['distributor'], becomesManufacturer: ['16(1)(b)-(c)'] },
  ),
  example(
    'device-own-change',
    'Een ziekenhuis past een hulpmiddel aan voor zichzelf: niet uitgemaakt',
    'A hospital changes a device for itself: not settled',
    'MDR, Articles 5(5) and 16(1)',
    { ...hospital, highRisk: false, medicalDevice: true, changes: 'substantial' },
    { outcome: 'undetermined', roles: ['deployer'], becomesManufacturer: [] },
  ),
  example('nothing', 'Niets bekend', 'Nothing known', 'Method', {}, { outcome: 'undetermined', roles: [] }),
];
