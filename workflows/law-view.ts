import {
  inForce,
  lawVersions,
  provision,
  provisionIds,
  type LawVersionSummary,
  type RuleSummary,
  type VersionedInstrument,
} from '#workflows/law/api.ts';
import { citation } from './core/citation.ts';
import { NotFound } from './core/errors.ts';

const instruments: readonly VersionedInstrument[] = ['ai-act', 'mdr', 'ivdr', 'change'];

const versionsOf = (instrument: VersionedInstrument) => lawVersions().filter((one) => one.instrument === instrument);

const versionLine = ({ rules: _rules, ...version }: LawVersionSummary) => version;

/** One instrument on a day: its versions, the one in force with its rules, or why there is none. */
function instrumentOn(instrument: VersionedInstrument, day: string) {
  const found = inForce(instrument, day);
  const versions = versionsOf(instrument);
  return {
    id: instrument,
    title: versions[0]!.title,
    versions: versions.map(versionLine),
    inForce: found.inForce ? versionLine(found.version) : null,
    rules: found.inForce ? found.version.rules.map(({ cites: _cites, ...rule }) => rule) : [],
  };
}

/** A text of law with the provisions that the register rests on. */
function sources() {
  const all = provisionIds.map(provision);
  const names = [...new Set(all.map(({ instrument }) => instrument.nl))];
  return names.map((name) => {
    const own = all.filter(({ instrument }) => instrument.nl === name);
    return {
      instrument: own[0]!.instrument,
      status: own[0]!.status,
      citations: own.map(({ id }) => citation(id)),
    };
  });
}

/** Every day on which something starts to apply: new versions of a law, and provisions. Oldest first. */
function calendar(day: string) {
  const provisions = provisionIds.map(provision).filter(({ appliesFrom }) => appliesFrom !== null);
  const days = new Set([
    ...lawVersions().map(({ from }) => from),
    ...provisions.map(({ appliesFrom }) => appliesFrom!),
  ]);
  return [...days].sort().map((from) => {
    const starting = provisions.filter(({ appliesFrom }) => appliesFrom === from);
    const names = [...new Set(starting.map(({ instrument }) => instrument.nl))];
    return {
      from,
      standing: from <= day ? ('applies' as const) : ('later' as const),
      versions: lawVersions()
        .filter((version) => version.from === from)
        .map(({ id, title, changes }) => ({ id, title, changes })),
      provisions: names.map((name) => {
        const own = starting.filter(({ instrument }) => instrument.nl === name);
        return {
          instrument: own[0]!.instrument,
          starts: own.map(({ id }) => citation(id)),
        };
      }),
    };
  });
}

/** The law as the register knows it on a local day: instruments with their rules, what starts when, and every provision. */
export const lawView = (day: string) => ({
  day,
  instruments: instruments.map((instrument) => instrumentOn(instrument, day)),
  calendar: calendar(day),
  sources: sources(),
});
export type LawView = ReturnType<typeof lawView>;

/** One rule in every version that holds it, with its standing on a local day. Throws `NotFound` for an unknown rule. */
export function ruleView(id: string, day: string) {
  const holding = lawVersions().flatMap((version) => {
    const rule = version.rules.find((one) => one.id === id);
    return rule ? [{ version: versionLine(version), rule }] : [];
  });
  const last: RuleSummary | undefined = holding.at(-1)?.rule;
  if (!last) throw new NotFound(id);
  const now = instruments.map((instrument) => inForce(instrument, day));
  const standing = now.flatMap((found) => (found.inForce ? found.version.rules.filter((one) => one.id === id) : []));
  return {
    id,
    day,
    title: last.title,
    status: standing[0]?.status ?? null,
    confidence: last.confidence,
    citations: last.cites.map(citation),
    versions: holding.map(({ version, rule }) => ({ ...version, applies: rule.from, confidence: rule.confidence })),
  };
}
