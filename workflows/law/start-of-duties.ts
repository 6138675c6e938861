import type { HighRiskRoute } from './classification.ts';
import type { Day } from './day.ts';
import type { FactName, FactValues } from './facts.ts';
import type { Pack } from './pack.ts';

/** When the duties of chapter III start for one system. */
export interface Start {
  /** null: they do not start on these facts. */
  readonly from: Day | null;
  /** The system was on the market before the first day (Article 111(2)); null when the day is not known. */
  readonly legacy: boolean | null;
  readonly ask: readonly FactName[];
}

/**
 * First day of the high-risk duties: the date of the route; for a type already on the market only after a significant
 * change in design, except that systems intended for public authorities must comply by a fixed day (Article 111(2)).
 */
export function startOfDuties(pack: Pack, route: HighRiskRoute, facts: FactValues): Start {
  const dates = pack.dates!;
  // Proposal COM(2025) 1023 moves devices to Annex I section B: chapter III would no longer bind them directly (Article 2(2)).
  if (pack.scenario === 'com-2025-1023' && route === 'ART6_1') return { from: null, legacy: null, ask: [] };
  const from = route === 'ART6_1' ? dates.annexI : dates.annexIII;
  if (facts.marketDate === undefined) return { from, legacy: null, ask: ['marketDate'] };
  if (facts.marketDate >= from) return { from, legacy: false, ask: [] };
  if (facts.significantChange === undefined) return { from, legacy: true, ask: ['significantChange'] };
  if (facts.significantChange) return { from, legacy: true, ask: [] };
  if (facts.deployerKind === undefined) return { from: null, legacy: true, ask: ['deployerKind'] };
  return {
    from: facts.deployerKind === 'public-authority' ? dates.legacyPublicAuthorities : null,
    legacy: true,
    ask: [],
  };
}

/**
 * High-risk, and yet nothing of chapter III binds it on these facts: it was on the market before and did not change (Article
 * 111(2)), or a proposal takes it away.
 */
export const isUnbound = (start: Start | null): boolean =>
  start !== null && start.from === null && start.ask.length === 0;

/** The facts that can come up before the first day is certain, by either route; the caller leaves out what is known. */
export function startReach(pack: Pack, { marketDate, significantChange }: FactValues): readonly FactName[] {
  // The route of Article 6(1) begins last in every version: from then on it is new by either.
  if (marketDate !== undefined && marketDate >= pack.dates!.annexI) return [];
  return significantChange === true ? ['marketDate'] : ['marketDate', 'significantChange', 'deployerKind'];
}
