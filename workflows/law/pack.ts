import { aiAct } from './ai-act/index.ts';
import type { Considered } from './consider.ts';
import type { Day } from './day.ts';
import type { FindingName } from './findings.ts';
import { ivdr } from './ivdr/index.ts';
import { com20251023 } from './mdr/com-2025-1023.ts';
import { mdr } from './mdr/index.ts';
import { findingSlot, Memory } from './memory.ts';
import type { Text } from './text.ts';
import type { RuleEntry } from './version.ts';
import { versionOn } from './version.ts';
import { viewFor } from './view.ts';
import type { Run, View } from './view.ts';

export type Scenario = 'com-2025-1023';

export interface PackRule {
  readonly name: FindingName;
  readonly entry: RuleEntry;
  readonly version: string;
  /** The place of its finding. */
  readonly slot: number;
  /** The answers it gave before. */
  readonly memory: Memory;
}

type AiActVersion = (typeof aiAct)[number];

/** The rules of classification as they stand on a day, in the order in which they build on each other. */
export interface Pack {
  readonly rules: readonly PackRule[];
  readonly view: (run: Run) => View;
  /** For results that are read at once and not held on to. */
  readonly scratch: Record<string, Considered>;
  readonly dates: AiActVersion['dates'] | null;
  readonly devices: { readonly mdr: boolean; readonly ivdr: boolean };
  /** The proposal that was put in the place of rules in force. */
  readonly scenario: Scenario | null;
  /** Instruments that were not in force on that day. */
  readonly missing: readonly Text[];
}

const packs = new Map<string, Pack>();

/** The pack for a day; a scenario puts proposed rules in the place of those in force. */
export function packOn(day: Day, scenario?: Scenario): Pack {
  const versions = [versionOn(mdr, day), versionOn(ivdr, day), versionOn(aiAct, day)] as const;
  const key = versions.map((one) => (one.inForce ? one.version.from : '-')).join() + (scenario ?? '');
  let pack = packs.get(key);
  if (!pack) {
    pack = assemble(versions, scenario);
    packs.set(key, pack);
  }
  return { ...pack, missing: versions.flatMap((one) => (one.inForce ? [] : [one.why])) };
}

type Versions = readonly [
  ReturnType<typeof versionOn<(typeof mdr)[number]>>,
  ReturnType<typeof versionOn<(typeof ivdr)[number]>>,
  ReturnType<typeof versionOn<AiActVersion>>,
];

function assemble(versions: Versions, scenario: Scenario | undefined): Pack {
  const [mdrNow, ivdrNow, aiActNow] = versions;
  // The rules of the AI Act and of the IVDR build on those of the MDR; it is the oldest of the three.
  const rules = versions.flatMap((one) =>
    one.inForce
      ? Object.entries(one.version.rules).map(([name, entry]) => ({
          name: name as FindingName,
          entry: entry as RuleEntry,
          version: `${one.version.instrument}@${one.version.from}`,
          slot: findingSlot(name as FindingName),
          memory: new Memory(),
        }))
      : [],
  );
  const proposed = (one: PackRule): PackRule => {
    const entry = com20251023[one.name] as RuleEntry | undefined;
    return entry ? { ...one, entry, version: 'com-2025-1023', memory: new Memory() } : one;
  };
  const all = scenario ? rules.map(proposed) : rules;
  return {
    rules: all,
    view: viewFor(all.map((one) => one.name)),
    scratch: {},
    dates: aiActNow.inForce ? aiActNow.version.dates : null,
    devices: { mdr: mdrNow.inForce, ivdr: ivdrNow.inForce },
    scenario: scenario ?? null,
    missing: [],
  };
}
