import type { Day } from '../day.ts';
import type { FindingName } from '../findings.ts';
import { text } from '../text.ts';
import type { LawVersion, RuleEntries } from '../version.ts';
import { aiAct20240801 } from './2024-08-01.ts';
import { p5ba, p5bb } from './article-5.ts';
import { art6_1 } from './high-risk.ts';

const annexI = '2028-08-02';
const annexIII = '2027-12-02';
const newProhibitions = '2026-12-02';
const before: RuleEntries = aiAct20240801.rules;
/** These two weigh everything else, so they come last. */
const { openSource, inScope, ...others } = before;

/** The same rules with a later first day of application. */
const later = (from: Day, names: readonly FindingName[]): RuleEntries =>
  Object.fromEntries(names.map((name) => [name, { ...before[name], from }]));

const listedUses = [
  'a1a',
  'a1b',
  'a1c',
  'a2',
  'a3a',
  'a3b',
  'a3c',
  'a3d',
  'a4a',
  'a4b',
  'a5a',
  'a5b',
  'a5c',
  'a5d',
  'a6a',
  'a6b',
  'a6c',
  'a6d',
  'a6e',
  'a7a',
  'a7b',
  'a7c',
  'a7d',
  'a8a',
  'a8b',
] as const;

/** As amended by Regulation (EU) 2026/1744 ("Digital Omnibus on AI"): later dates for high risk, two new prohibitions, a narrower safety component. */
export const aiAct20260727 = {
  ...aiAct20240801,
  from: '2026-07-27',
  changes: text(
    'Hoog risico begint later: bijlage III op 2 december 2027, medische hulpmiddelen op 2 augustus 2028. Nieuwe verboden (b bis) en (b ter) vanaf 2 december 2026. Een deel dat alleen gemak dient is geen veiligheidscomponent.',
    'High risk starts later: Annex III on 2 December 2027, medical devices on 2 August 2028. New prohibitions (ba) and (bb) from 2 December 2026. A part for convenience only is no safety component.',
  ),
  source: 'Regulation (EU) 2024/1689 as amended by Regulation (EU) 2026/1744',
  dates: {
    ...aiAct20240801.dates,
    annexI,
    annexIII,
    newProhibitions,
    markingOfOlderGenerators: '2026-12-02',
    notifiedBodiesApplyBy: '2028-01-28',
  },
  rules: {
    ...others,
    art6_1: { rule: art6_1, from: annexI, confidence: 'second-hand' },
    ...later(annexIII, [...listedUses, 'annexIII', 'derogation', 'route', 'fria', 'publicDeployer', 'registration']),
    p5ba: { rule: p5ba, from: newProhibitions, confidence: 'verified' },
    p5bb: { rule: p5bb, from: newProhibitions, confidence: 'verified' },
    openSource: openSource!,
    inScope: inScope!,
  },
} satisfies LawVersion;
