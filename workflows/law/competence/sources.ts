import { text } from '../text.ts';
import type { Text } from '../text.ts';
import type { Case, Matter, Row, RowStatus } from './row.ts';

/** What a row rests on, in words a reader can look up. */
export const sources = {
  law: text('De genoemde wet', 'The law named'),
  bill: text(
    'Ontwerp van de Uitvoeringswet AI-verordening, consultatie van 20 april tot 1 juni 2026',
    'Draft act implementing the AI Act, consultation of 20 April to 1 June 2026',
  ),
  advice: text(
    'Eindadvies Toezicht op AI van AP en RDI, 7 november 2024',
    'Final advice on supervision of AI by AP and RDI, 7 November 2024',
  ),
  assumption: text('Geen bron: een aanname van het register', 'No source: an assumption of the register'),
  memory: text('Uit het hoofd opgetekend, nog na te lezen', 'Noted from memory, still to be checked'),
} as const satisfies Record<string, Text>;

/** Notes that many rows share. */
export const notes = {
  bill: text(
    'Het ontwerp van de uitvoeringswet wijst deze toezichthouder aan. Het is nog geen wet.',
    'The draft implementing act names this authority. It is not law yet.',
  ),
  advice: text(
    'AP en RDI adviseerden dit in 2024. Het is nog geen wet.',
    'AP and RDI advised this in 2024. It is not law yet.',
  ),
  guess: text('Geen bron wijst dit aan. Het is een aanname.', 'No source assigns this. It is an assumption.'),
} as const satisfies Record<string, Text>;

type Options = Partial<Pick<Row, 'co' | 'note' | 'from' | 'to' | 'cites' | 'source'>>;

const sourceOf: Readonly<Record<RowStatus, Text>> = {
  'in-force': sources.law,
  draft: sources.bill,
  assumption: sources.assumption,
};

export const row = (
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
  source: sourceOf[status],
  from: '2021-05-26',
  to: null,
  note: null,
  ...options,
});

export const both: readonly Matter[] = ['classification', 'complaint'];
export const classification: readonly Matter[] = ['classification'];
export const incident: readonly Matter[] = ['incident'];

/** Chapter IX of the AI Act, on market surveillance. */
export const marketSurveillance = '2026-08-02';

export const isDevice = ({ conclusion }: Case) => conclusion.qualifies === true;
/** A point of Annex III, or any point below it: `6` holds for `6(d)`. */
export const uses = ({ conclusion }: Case, ...points: readonly string[]) =>
  points.some((point) => conclusion.annexIII.some((one) => one === point || one.startsWith(`${point}(`)));
export const has = ({ facts }: Case, setting: NonNullable<Case['facts']['settings']>[number]): boolean =>
  facts.settings?.includes(setting) ?? false;
/**
 * Article 75(1): a system built on a general-purpose model of the same provider, except what relates to products of Annex
 * I. A device is such a product, so it stays with the national authority.
 */
export const ofModelProvider = ({ facts, conclusion, event }: Case) =>
  (facts.sameProviderModel === true && conclusion.qualifies === false && conclusion.route !== 'ART6_1') ||
  (event.sameProviderModel === true && event.deviceRegulation === 'none' && conclusion.qualifies !== true);
