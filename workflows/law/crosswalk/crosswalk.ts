import type { DeviceRegulation, Obligation } from '../classification.ts';
import type { CrosswalkRow } from './row.ts';
import { rows } from './rows.ts';

/** Every subject on which the AI Act and the device regulations ask for evidence, in the order of the AI Act. */
export const crosswalk = (): readonly CrosswalkRow[] => rows;

const regulations: readonly DeviceRegulation[] = ['MDR', 'IVDR'];

/**
 * The subjects that a duty on this provision belongs to, where one piece of evidence serves more than one law. Provisions
 * of a row that are no duty themselves, such as annexes, find it too.
 */
export const rowsOf = (cite: string): readonly CrosswalkRow[] =>
  rows.filter(
    (row) => row.aiAct.includes(cite) || regulations.some((regulation) => row.device[regulation].includes(cite)),
  );

/** One row with only the duties that a system has: what one piece of evidence serves there. */
export interface Shared {
  readonly row: CrosswalkRow;
  readonly aiAct: readonly string[];
  readonly device: readonly string[];
}

/**
 * The crosswalk of one system: subjects with a duty on both sides. A system that is no device, or no high-risk AI, has
 * none: there is nothing to share.
 */
export function sharedBy(obligations: readonly Pick<Obligation, 'cite'>[]): readonly Shared[] {
  const cites = new Set(obligations.map(({ cite }) => cite));
  return rows.flatMap((row) => {
    const aiAct = row.aiAct.filter((cite) => cites.has(cite));
    const device = regulations.flatMap((regulation) => row.device[regulation]).filter((cite) => cites.has(cite));
    // Annexes are no duties: a row that names only an annex on the side of the device counts by the law of the device.
    const law = regulations.find((regulation) => cites.has(`${regulation.toLowerCase()}/10`));
    const through = device.length > 0 || !law ? device : row.device[law];
    return aiAct.length > 0 && through.length > 0 ? [{ row, aiAct, device: through }] : [];
  });
}

/** The other provisions that the evidence for this duty serves in the same system; empty when each law keeps its own. */
export const alsoServes = (
  cite: string,
  shared: readonly Shared[],
): readonly { row: CrosswalkRow; cites: readonly string[] }[] =>
  shared.flatMap(({ row, aiAct, device }) => {
    if (row.overlap === 'separate') return [];
    if (aiAct.includes(cite)) return [{ row, cites: device }];
    if (device.includes(cite)) return [{ row, cites: aiAct }];
    return [];
  });
