import { deviceNames } from './conclusion.ts';
import type { Conclusion } from './conclusion.ts';
import { valueOf } from './evaluate.ts';
import type { Results } from './evaluate.ts';
import type { FactName, FactValues } from './facts.ts';
import type { FindingName } from './findings.ts';
import type { Pack } from './pack.ts';
import { startReach } from './start-of-duties.ts';
import type { Start } from './start-of-duties.ts';
import { text } from './text.ts';
import type { Text } from './text.ts';
import { transitionAsk, transitionReach } from './transition.ts';

/** What the days of an outcome hang on. */
interface Outcome {
  readonly pack: Pack;
  readonly results: Results;
  readonly conclusion: Conclusion;
  readonly start: Start | null;
  readonly facts: FactValues;
}

/** Duties about generated content and general-purpose models begin later for what was on the market before (Article 111(3), (4)). */
const marketDayAsk = (results: Results): readonly FactName[] =>
  valueOf(results, 't50_2') === true || valueOf(results, 'gpai') === true ? ['marketDate'] : [];

/** An in-house device is not placed on the market: it has no transition. */
const askOfTransition = ({ results, conclusion, facts }: Outcome): readonly FactName[] =>
  valueOf(results, 'inHouseExempt') === false ? transitionAsk(conclusion.regulation, conclusion.class, facts) : [];

/** The facts on which the days of what is decided hang: when duties begin, and until when a transition runs. */
export const askOfDays = (outcome: Outcome): readonly FactName[] => [
  ...(outcome.start?.ask ?? []),
  ...marketDayAsk(outcome.results),
  ...askOfTransition(outcome),
];

/** The facts about days that may still come up, whatever is answered on the way. */
export function reachOfDays(outcome: Outcome): readonly FactName[] {
  const { pack, conclusion, start, facts } = outcome;
  const open = (...names: readonly FindingName[]) => conclusion.open.some((name) => names.includes(name));
  const startsLater = open('inScope', 'route') || (start !== null && start.ask.length > 0);
  const device = open(...deviceNames) || askOfTransition(outcome).length > 0;
  return [
    ...(pack.dates && startsLater ? startReach(pack, facts) : []),
    ...(open('inScope', 't50_2', 'gpai') ? (['marketDate'] as const) : []),
    ...(device ? transitionReach(facts) : []),
  ];
}

/** What a question about days is asked for: no rule looks at it, and the days of an outcome hang on it. */
export interface DayQuestion {
  readonly id: string;
  readonly title: Text;
  readonly cites: readonly string[];
}

const firstDay: DayQuestion = {
  id: 'ai-act/111',
  title: text('Vanaf wanneer plichten gelden', 'From when duties apply'),
  cites: ['ai-act/111-2', 'ai-act/111-3', 'ai-act/111-4'],
};
const changedLater: DayQuestion = { ...firstDay, cites: ['ai-act/111-2'] };
const lastDay: DayQuestion = {
  id: 'devices/transition',
  title: text(
    'Tot wanneer de overgang van de oude richtlijn loopt',
    'Until when the transition from the old directive runs',
  ),
  cites: ['mdr/120', 'ivdr/110'],
};
const dayQuestions: { readonly [Name in FactName]?: DayQuestion } = {
  marketDate: firstDay,
  significantChange: changedLater,
  deployerKind: changedLater,
  deviceCertificate: lastDay,
  directiveClass: lastDay,
  transitionStep: lastDay,
  applicationLodged: lastDay,
  agreementSigned: lastDay,
};

/** Why a fact is asked that only moves days; null for a fact that moves none. */
export const dayQuestion = (name: FactName): DayQuestion | null => dayQuestions[name] ?? null;
