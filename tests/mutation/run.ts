import { createRequire } from 'node:module';
import vm from 'node:vm';
import type { Mutant } from './mutants.ts';
import type { OneTest } from './tests.ts';

/** A mutant that makes a test turn its loops this many times as often has been noticed: it hangs. */
const hangs = { times: 20, more: 1_000_000 };

/** A test that turns its loops as often as this walks a whole space: a table is tried on it only where it reads that table's file. */
const wide = 500_000;

/** One test, as it runs without a mutant. */
export interface Surveyed {
  readonly place: number;
  readonly name: string;
  /** Time on the processor: the order in which tests are tried, nothing else. */
  readonly ms: number;
  readonly turns: number;
  /** The mutants it meets. */
  readonly met: ReadonlySet<number>;
}

/** What takes long says something of the machine, and nothing of the law. */
const timed = /far less than a tenth/;

/** These hold the law against itself, whatever it says: they speak of the machinery, not of a rule or a table. */
const ofMachinery =
  /^(answering one question|with facts taken away|stored facts give|that holds for any facts|with an answer taken away|what would change the outcome >|with nothing known every rule)/;
const machinery =
  /^(alternatives|classify|conclusion|consider|counterfactual|evaluate|memory|outcome|pack|pairs|questions|reviews|rule|trial|view)\.ts$/;
const isMachinery = (file: string) => machinery.test(file);

const noMutant = -1;
const require = createRequire(import.meta.url);
const snapshots = { running: '', kept: new Map<string, unknown>() };

/** The law with its tests: loaded once, with a mutant that is switched on and off. */
class Loaded {
  readonly tests: readonly OneTest[];
  private readonly memories: (() => void)[] = [];
  private readonly switchOn: (id: number) => void;
  private readonly allow: (turns: number) => number;

  constructor(script: vm.Script, met: Uint8Array | null, id: number) {
    const module: { exports: Record<string, unknown> } = { exports: {} };
    const run = script.runInThisContext() as (...args: unknown[]) => readonly [typeof this.switchOn, typeof this.allow];
    [this.switchOn, this.allow] = run(module, require, this.memories, snapshots, met, id);
    this.tests = [...(module.exports['all'] as readonly OneTest[])];
  }

  /** Runs one test with one mutant from an empty memory; how many turns its loops made. Throws when the test fails. */
  async run(place: number, id: number, turns: number): Promise<number> {
    for (const forget of this.memories) forget();
    this.switchOn(id);
    this.allow(turns);
    try {
      await this.tests[place]!.run();
    } finally {
      this.switchOn(noMutant);
    }
    return turns - this.allow(turns);
  }
}

/** `__m(id)` becomes a comparison, which costs next to nothing; for the survey it marks the mutant as met too. */
function scriptOf(code: string, survey: boolean): vm.Script {
  // The bundler writes 1000 as 1e3.
  const body = code.replaceAll(/__m\((\d+|\de\d)\)/g, survey ? '(__met[$1] = 1, __on === $1)' : '__on === $1');
  return new vm.Script(
    `(function (module, require, __memories, __snapshots, __met, __on) {
      let __left = 1e12;
      const __lists = new Map();
      __memories.push(() => __lists.clear());
      const __without = (rule, ids, make) => {
        let list = __lists.get(rule);
        if (!list) {
          const parts = make();
          list = { parts, whole: parts.flat() };
          __lists.set(rule, list);
        }
        if (__met) for (const id of ids) if (id !== null) __met[id] = 1;
        const gone = ids.indexOf(__on);
        return gone < 0 ? list.whole : list.parts.filter((_, at) => at !== gone).flat();
      };
      const __turn = () => { if (--__left < 0) throw new Error('It hangs'); };
      ${body}
      return [(id) => { __on = id; }, (turns) => { const left = __left; __left = turns; return left; }];
    })`,
    { filename: 'law-and-tests.js' },
  );
}

/** Runs tests against mutants; `told` hears how far the survey is. */
export async function runner(code: string, mutants: readonly Mutant[], told: (line: string) => void) {
  const withMachinery = mutants.some(({ file }) => isMachinery(file));
  const marks = new Uint8Array(mutants.length);
  const met = () => new Set(mutants.flatMap(({ id }) => (marks[id] === 1 ? id : [])));
  const surveyed = new Loaded(scriptOf(code, true), marks, noMutant);
  const atLoad = met();
  const tests: Surveyed[] = [];
  for (const [place, { name }] of surveyed.tests.entries()) {
    if (timed.test(name) || (!withMachinery && ofMachinery.test(name))) continue;
    marks.fill(0);
    const from = process.cpuUsage();
    let turns: number;
    try {
      turns = await surveyed.run(place, noMutant, Number.MAX_SAFE_INTEGER);
    } catch (error) {
      throw new Error(`Fails without any mutant: ${name}`, { cause: error });
    }
    const { user, system } = process.cpuUsage(from);
    tests.push({ place, name, ms: (user + system) / 1_000, turns, met: met() });
  }
  told(`${atLoad.size} mutants met while loading`);
  told(`${tests.length} tests in ${Math.round(tests.reduce((sum, { ms }) => sum + ms, 0) / 1_000)} s`);
  tests.sort((a, b) => a.ms - b.ms);

  const fileOf = new Map(mutants.map((one) => [one.id, one.file]));
  const filesOf = new Map(tests.map((test) => [test, new Set([...test.met].map((id) => fileOf.get(id)))]));
  const touches = (test: Surveyed, file: string) => filesOf.get(test)!.has(file);

  const script = scriptOf(code, false);
  const whole = new Loaded(script, null, noMutant);
  /** How often a test noticed a mutant of a file: neighbours are mostly noticed by the same tests. */
  const noticed = new Map<string, Map<number, number>>();

  /** The name of the first test that fails with this mutant, or null when none does. */
  async function noticedBy({ id, file }: Mutant): Promise<string | null> {
    const reload = atLoad.has(id);
    const scores = noticed.get(file) ?? new Map<number, number>();
    noticed.set(file, scores);
    const value = ({ place, ms }: Surveyed) => (scores.get(place) ?? 0) / (ms + 1);
    const rests = (test: Surveyed) => test.met.has(id) || (reload && (test.turns < wide || touches(test, file)));
    const chosen = tests
      .filter((test) => rests(test) && (isMachinery(file) || !ofMachinery.test(test.name)))
      .sort((a, b) => value(b) - value(a));
    if (chosen.length === 0) return null;
    let law = whole;
    if (reload) {
      try {
        law = new Loaded(script, null, id);
      } catch {
        return 'loading';
      }
    }
    for (const { place, name, turns } of chosen) {
      try {
        if (!law.tests[place]) return name;
        await law.run(place, id, turns * hangs.times + hangs.more);
      } catch {
        scores.set(place, (scores.get(place) ?? 0) + 1);
        return name;
      }
    }
    return null;
  }

  /** After all mutants the law must be as it was: throws when a mutant left something behind for the next. */
  async function assertAsBefore(): Promise<void> {
    for (const { place, name } of tests) {
      try {
        await whole.run(place, noMutant, Number.MAX_SAFE_INTEGER);
      } catch (cause) {
        throw new Error(`A mutant left something behind, so that the counts cannot be trusted: ${name}`, { cause });
      }
    }
  }
  return { noticedBy, assertAsBefore };
}
