import { classify, outcomeOf, period, type FactValues } from '#workflows/law/api.ts';
import { classIIa, minimal } from '#tests/fixtures/world.ts';
import { archetypes } from '#seed/archetypes/all.ts';
import { registerFinding } from './law-register.ts';
import { compare, median, rate, type Finding } from './measure.ts';

const asOf = '2026-11-18';
const facts: readonly FactValues[] = [classIIa, minimal];
const term = { law: 'EU-1182-71', length: { workingDays: 10 }, memberState: 'NL' } as const;
const dayMs = 86_400_000;

/** Milliseconds of processor time that one call takes: the median over calls of each of these, in slices of `times`. */
function medianMs(calls: readonly (() => unknown)[], times: number): number {
  const measured = calls.map((call) => {
    for (let k = 0; k < times; k += 1) call();
    const from = process.cpuUsage();
    for (let k = 0; k < times; k += 1) call();
    const { user, system } = process.cpuUsage(from);
    return (user + system) / 1000 / times;
  });
  return median(measured);
}

/** A figure that must stay under so many milliseconds. */
const under = (what: string, ms: number, most: number): Finding => ({
  id: 'law',
  what: `${what}, milliseconds at the median`,
  ratio: ms,
  goal: { must: most, moonshot: most / 2, lower: true },
  detail: `${ms.toFixed(4)} ms of processor time`,
});

/** The law module against what any program would have to do at least: arithmetic on a date, and a copy of the facts as text. */
export async function lawFindings(): Promise<Finding[]> {
  let n = 0;
  const copies = (times: number) => {
    for (let k = 0; k < times; k += 1) JSON.parse(JSON.stringify(facts[k % 2]));
  };
  const days = await compare(
    (times) => {
      for (let k = 0; k < times; k += 1) period({ ...term, start: asOf });
    },
    (times) => {
      for (let k = 0; k < times; k += 1) n += new Date(Date.parse(asOf) + (k % 30) * dayMs).toISOString().length;
    },
  );
  const classified = await compare((times) => {
    for (let k = 0; k < times; k += 1) classify({ asOf, facts: facts[k % 2]!, counterfactuals: false });
  }, copies);
  const outcomes = await compare((times) => {
    for (let k = 0; k < times; k += 1) outcomeOf({ asOf, facts: facts[k % 2]! });
  }, copies);
  const finding = (what: string, found: Awaited<ReturnType<typeof compare>>): Finding => ({
    id: 'law',
    what,
    ratio: found.ratio,
    goal: null,
    detail: `${rate(found.ours)} against ${rate(found.raw)}`,
  });
  void n;
  const kinds = archetypes.map((one) => one.facts);
  const explained = medianMs(
    kinds.map((known) => () => classify({ asOf, facts: known })),
    20,
  );
  const counted = medianMs(
    Array.from({ length: 60 }, (_, i) => () => period({ ...term, start: asOf, length: { days: 1 + i } })),
    200,
  );
  return [
    under('classify an archetype with trace and what would change it', explained, 2),
    under('period of 1 to 60 days', counted, 0.1),
    await registerFinding(),
    finding('period of 10 working days / adding days to a date', days),
    finding('classify with trace and duties / JSON copy of the same facts', classified),
    finding('outcomeOf, for whole registers / JSON copy of the same facts', outcomes),
  ];
}
