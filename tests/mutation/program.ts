import { build } from 'esbuild';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { instrument, withForgetting, type Mutant } from './mutants.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const law = join(root, 'workflows/law');
const tests = join(root, 'tests/unit/law');

/** The parts of the law of which every decision must be noticed. Words, provisions and facts are data for people. */
export const parts = [
  'mdr',
  'ivdr',
  'ai-act',
  'period.ts',
  'period-steps.ts',
  'calendar.ts',
  'holidays',
  'day.ts',
  'amsterdam.ts',
  'duties',
  'conclusion.ts',
  'consider.ts',
  'evaluate.ts',
  'counterfactual.ts',
  'alternatives.ts',
  'trial.ts',
  'pairs.ts',
  'identifiers',
  'competence',
  'notified-body',
  'obligations',
  'roles',
  'change',
  'registers',
  'crosswalk',
  'dates',
  'transition.ts',
  'ask-days.ts',
  'start-of-duties.ts',
  'classify.ts',
  'branches.ts',
  'questions.ts',
  'outcome.ts',
  'reviews.ts',
  'rule.ts',
  'rule-cites.ts',
  'view.ts',
  'memory.ts',
  'pack.ts',
  'version.ts',
  'version-difference.ts',
  'law-versions.ts',
  'proposals.ts',
] as const;

/** Examples are tests themselves; words of facts are for people. */
const isLaw = (file: string) => file.endsWith('.ts') && !/example|wording|words|event-facts/.test(file);

function filesOf(part: string): readonly string[] {
  const path = join(law, part);
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .map((file) => join(path, file))
    .filter((file) => isLaw(file) && statSync(file).isFile())
    .sort();
}

/** One script with the law, all its mutants and its tests; running it gives the tests of a law with the chosen mutant. */
export async function program(asked: readonly string[]): Promise<{ code: string; mutants: readonly Mutant[] }> {
  const mutants: Mutant[] = [];
  const changed = new Map<string, string>();
  for (const file of asked.flatMap(filesOf)) {
    const one = instrument(relative(law, file), readFileSync(file, 'utf8'), mutants.length);
    changed.set(file, withForgetting(relative(law, file), one.code));
    mutants.push(...one.mutants);
  }
  // The command line starts processes, which would run the law as it is on disk. Hashes of files say nothing of what they hold.
  const files = readdirSync(tests, { recursive: true, encoding: 'utf8' })
    .filter((file) => /^(?!command-line).*\.test\.ts$/.test(file))
    .sort();
  const { outputFiles } = await build({
    stdin: {
      contents: [
        `export { all } from ${JSON.stringify(join(root, 'tests/mutation/tests.ts'))};`,
        ...files.map((file) => `import ${JSON.stringify(join(tests, file))};`),
      ].join('\n'),
      resolveDir: root,
      loader: 'ts',
    },
    bundle: true,
    write: false,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    logLevel: 'error',
    // Only one file of the bundle asks where it stands: the one that hashes the versions.
    define: { 'import.meta.url': JSON.stringify(pathToFileURL(join(root, 'workflows/command-line/law-lock.ts')).href) },
    external: ['fast-check', 'chai', '@vitest/expect', 'zod', 'typescript'],
    plugins: [
      {
        name: 'mutants',
        setup({ onResolve, onLoad }) {
          onResolve({ filter: /^vitest$/ }, () => ({ path: join(root, 'tests/mutation/tests.ts') }));
          onLoad({ filter: /workflows\/law\/.*\.ts$|tests\/unit\/law\/.*\.ts$/ }, ({ path }) => {
            const as = (contents: string) => ({ contents, loader: 'ts' as const });
            const mutated = changed.get(path);
            if (mutated !== undefined) return as(mutated);
            const { code } = instrument(path, readFileSync(path, 'utf8'), null);
            return as(path.startsWith(law) ? withForgetting(relative(law, path), code) : code);
          });
        },
      },
    ],
  });
  return { code: outputFiles[0]!.text, mutants };
}
