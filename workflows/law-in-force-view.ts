import {
  changeExamples,
  examples,
  inForce,
  lawVersions,
  provision,
  provisionIds,
  versionDifference,
  type ChangeExample,
  type Example,
  type VersionedInstrument,
} from '#workflows/law/api.ts';
import { join } from 'node:path';
import { storedCitation } from './core/citation.ts';
import { lawHashes } from './law-hashes.ts';
import { factText, answerText } from './registration/fact-view.ts';
import { changeFactTexts } from './registration/version-view.ts';

const instruments: readonly VersionedInstrument[] = ['ai-act', 'mdr', 'ivdr', 'change'];
const byVersion = new Map(lawVersions().map((one) => [one.id, one]));

/** Statuses of rules and texts that bind nobody. */
const preparing = ['draft', 'proposed'];

let computed: Record<string, string> | undefined;

/** What the files of the law say now against what was frozen; `missing` where the files are not beside the program. */
function sealOf(id: string, hash: string | null): 'same' | 'changed' | 'missing' {
  try {
    computed ??= lawHashes(join(process.cwd(), 'workflows/law'));
  } catch {
    return 'missing';
  }
  return computed[id] === hash ? 'same' : 'changed';
}

/** The name of the version of a law on a day. A case counts for every day that the version it was written for rules. */
const versionOn = (id: VersionedInstrument, day: string): string | null => {
  const found = inForce(id, day);
  return found.inForce ? found.version.id : null;
};

const exampleLine = ({ id, title, source, asOf, facts, expected }: Example) => ({
  id,
  title,
  source,
  asOf,
  facts: Object.entries(facts).map(([name, value]) => ({
    name,
    title: factText(name as never).title,
    answer: answerText(name as never, value),
  })),
  expected: Object.entries(expected).map(([what, value]) => ({
    what,
    values: (Array.isArray(value) ? value : [value]).map((one: unknown) =>
      one === null || typeof one === 'boolean' || typeof one === 'string' ? one : String(one),
    ),
  })),
});

type ExampleLine = ReturnType<typeof exampleLine>;

const changeExampleLine = ({ id, title, source, asOf, facts, kind }: ChangeExample): ExampleLine => ({
  id,
  title,
  source,
  asOf,
  facts: changeFactTexts(facts),
  expected: [{ what: 'changeKind', values: [kind as string] }],
});

/** A case by its name, with its facts and the outcome that its source expects; undefined when there is none. */
export function lawExampleView(id: string) {
  const change = changeExamples.find((one) => one.id === id);
  if (change) return { instrument: 'change' as const, ...changeExampleLine(change) };
  const found = examples.find((one) => one.id === id);
  return found && { instrument: found.instrument, ...exampleLine(found) };
}
export type LawExample = NonNullable<ReturnType<typeof lawExampleView>>;

const named = ({ id, title }: Pick<Example, 'id' | 'title'>) => ({ id, title });

/** Every rule of the law on a local day, with status, certainty, articles and version; its cases by name; what is in preparation. */
export function lawInForceView(day: string) {
  return {
    day,
    instruments: instruments.map((id) => {
      const found = inForce(id, day);
      const all = lawVersions().filter((one) => one.instrument === id);
      return {
        id,
        title: all[0]!.title,
        why: found.inForce ? null : found.why,
        version: found.inForce
          ? {
              id: found.version.id,
              from: found.version.from,
              to: found.version.to,
              changes: found.version.changes,
              source: found.version.source,
              hash: found.version.hash,
              seal: sealOf(found.version.id, found.version.hash),
            }
          : null,
        rules: found.inForce
          ? found.version.rules.map(({ cites, ...rule }) => ({ ...rule, citations: cites.map(storedCitation) }))
          : [],
        examples:
          id === 'change'
            ? changeExamples.map(named)
            : examples
                .filter(({ instrument, asOf }) => instrument === id && versionOn(id, asOf) === versionOn(id, day))
                .map(named),
      };
    }),
    preparation: provisionIds
      .map(provision)
      .filter(({ status }) => preparing.includes(status))
      .map(({ id }) => storedCitation(id)),
    versions: lawVersions().map(({ id, from, title }) => ({ id, from, title })),
  };
}
export type LawInForce = ReturnType<typeof lawInForceView>;

/** What differs in each law between two local days. */
export const lawDifferenceView = (from: string, to: string) => ({
  from,
  to,
  instruments: instruments.map((id) => {
    const { rules, ...found } = versionDifference(id, from, to);
    return {
      id,
      title: [...byVersion.values()].find((one) => one.instrument === id)!.title,
      ...found,
      changes: found.to && found.to !== found.from ? byVersion.get(found.to)!.changes : null,
      rules: rules.map(({ clauses, ...rule }) => ({
        ...rule,
        clauses: {
          added: clauses.added.map(storedCitation),
          dropped: clauses.dropped.map(storedCitation),
          changed: clauses.changed.map(storedCitation),
        },
      })),
    };
  }),
});
export type LawDifference = ReturnType<typeof lawDifferenceView>;
