/** A change of the law's source that no test can notice, with the reason. `name` as the run prints it, without the line. */
export interface Accepted {
  readonly file: string;
  readonly name: string;
  readonly why: string;
}

const of =
  (file: string) =>
  (name: string, why: string): Accepted => ({ file, name, why });

const period = of('period.ts');
const steps = of('period-steps.ts');
const calendar = of('calendar.ts');
const easter = of('holidays/easter.ts');
const day = of('day.ts');
const clock = of('amsterdam.ts');

const sameEaster =
  'The same Easter in every year from 1900 to 2199, which a test compares with the method of Gauss; no term is longer.';
const tenCharacters = 'A day has ten characters: there is no eleventh to take along.';

const oin = of('identifiers/organisations.ts');
const threeZeros = 'The form already demands that the last three of the twenty signs are zeros.';

const noLastDay = 'No row of the table has a last day yet.';

const consider = of('consider.ts');
const counterfactual = of('counterfactual.ts');
const tooWide =
  'Where exactly a rule reads too much does not matter: none comes near, and one that did would be two rules.';
const soonerOnly = 'Only the sooner way to the same answer: what is certain has nothing above it and asks nothing.';
const heldOrNot = 'Whether it is worked out at once or when it is read, the answer is the same.';
const reachOfDecided = 'What may come up on the way to a decided answer is never read: only open findings are counted.';
const howFar =
  'How many pairs are tried bounds the work; one more or less is no other law, and a list that is cut says so.';
const nothingMoved = 'Where no finding moved the conclusion is the same, whether it is drawn anew or not.';

const branches = of('branches.ts');
const tooMany = 'Where exactly there is too much to try does not matter: no clause comes near.';

const view = of('view.ts');

const onlySign = 'Only the sign tells which of two comes first.';

const memory = of('memory.ts');
const howMuchIsKept = 'How much is kept bounds the memory; what is not kept is worked out again.';
const turnedRound = 'A sight only has to tell two cases apart: turned round, it is kept and found again all the same.';

export const accepted: readonly Accepted[] = [
  period(
    'instant: start.length > 10 -> >=',
    'A text of ten characters is never a moment: that has a time and an offset.',
  ),
  period('instant: 10 -> 11', 'A text of eleven characters is never a moment, and is refused as a day as well.'),
  period('year: 0 -> 1 (2)', 'Stands for no year at all; any number before 1996 is refused alike.'),
  steps(
    'skipped: at < toNumber(nominal) -> <=',
    'A count of working days ends on a working day, which is never a holiday that was passed over.',
  ),
  calendar(
    'yearNear: 365.2425 -> 366.2425',
    'Falls behind by less than a year until 2140, the last year of a term; the next year is looked up too.',
  ),
  easter('g: 13 -> 14', sameEaster),
  easter('m: 19 -> 20', sameEaster),
  easter('m: 433 -> 434', sameEaster),
  easter('month: 7 -> 8', sameEaster),
  of('holidays/netherlands.ts')('number: 10 -> 11', tenCharacters),
  day('day: 10 -> 11', tenCharacters),
  day('partsOf: 10 -> 11', tenCharacters),
  day('isDay: 12 -> 13', 'Month 13 has no length, so that every day in it is refused all the same.'),
  clock('guess: 23 -> 24', 'The clock changes at night: an hour later on the evening it has the same offset.'),
  clock('[zoneHours, zoneMinutes]: 6 -> 7', 'An offset has six characters: there is no seventh to take along.'),
  of('notified-body/conformity.ts')(
    'deviceProcedures: !regulation || !deviceClass -> &&',
    'Without a regulation there is no class, and a class that is not known has no row in the tables.',
  ),
  of('identifiers/check-digits.ts')(
    'elevenProof: 0 -> 1',
    'The last of the eight digits counts double, so that the least sum that is not zero is two.',
  ),
  oin('oinPrefixes: 9 -> 10', threeZeros),
  oin('oinPrefixes: 9 -> 10 (2)', threeZeros),
  oin('oin: 17 -> 18', 'The proof reads nine digits and leaves a tenth alone.'),
  of('duties/moment.ts')(
    'midnight: 86_400 -> 86401',
    'Only the order of keys counts, and a second between two days keeps it.',
  ),
  of('duties/moment.ts')(
    'startOfDay: 1 -> 2',
    'One or two thousandths of a second before midnight: both are the day before.',
  ),
  of('competence/competence.ts')('matching: asOf <= row.to -> <', noLastDay),
  of('competence/competence.ts')('matching: asOf <= row.to -> >', noLastDay),
  of('ai-act/scope.ts')(
    'prohibited: .p5b || f.p5ba || f.p5bb || f.p5c || f.p5d || f.p5e || f.p5f || f.p5g -> &&',
    'What 5(1)(f) or (g) prohibits also falls under 50(3), which keeps free and open-source software in on its own.',
  ),
  consider('mostCompletions: 20_000 -> 20001', tooWide),
  consider('completed: leaves.length > mostCompletions -> >=', tooWide),
  consider(
    'completed: 0 -> 1 (5)',
    'What was assumed first is what is read first again, and is found there without being counted as read.',
  ),
  consider(
    'floor: 1 -> 2',
    'Nothing is lower than the place of a finding outside the order, and there is always a finding.',
  ),
  consider('open: false -> true', soonerOnly),
  consider('highest: possible.length > 1 -> >=', soonerOnly),
  consider('mostHeld: 64 -> 65', heldOrNot),
  consider(': leaves.length > mostHeld -> >=', heldOrNot),
  consider(': leaves.length > mostHeld -> <=', heldOrNot),
  consider(': this.possible.length > 1 -> >=', reachOfDecided),
  consider('collect: 0 -> 1', 'Leaves that share the way so far part at the same place, so that any of them tells it.'),
  counterfactual('mostTries: 20_000 -> 20001', howFar),
  counterfactual('triesAfterFirst: 200 -> 201', howFar),
  counterfactual('wouldChangeIf: 0 -> 1', howFar),
  counterfactual(
    'same: Array.isArray(a) && Array.isArray(b) -> ||',
    'What is compared has one name in both, and is a list in both or in neither.',
  ),
  counterfactual('conclusion: moved.length > 0 -> >=', nothingMoved),
  branches('mostTries: 4_000 -> 4001', tooMany),
  branches('look: tries < mostTries -> <=', tooMany),
  branches(
    'certain: 1 -> 2',
    'Stands for nothing certain yet: no place in an order is lower, so that both compare alike.',
  ),
  of('pairs.ts')('marks: 1 -> 2', 'One number more than needed holds no mark.'),
  of('pairs.ts')('meet: i < a.length -> <=', 'Beyond the end of the list there is nothing in which two could meet.'),
  view('run: 0 -> 1', 'Set to none before every try; this is only where it starts.'),
  view(
    'assume: fact && !run.assumed.includes(fact) -> ||',
    'The list only tells which rules read an unknown fact: twice the same, or one without a name, finds no other rule.',
  ),
  view('get: 1 -> 2', 'The day has no place among facts and findings: any number that is none of theirs will do.'),
  memory('sightOf: known[slot] !== undefined -> ===', turnedRound),
  memory('sightOf: set.length === 0 -> !==', turnedRound),
  memory('mostKept: 256 -> 257', howMuchIsKept),
  memory(': 0 -> 1', howMuchIsKept),
  memory('keep: this.kept >= mostKept -> >', howMuchIsKept),
  memory('keep: this.kept >= mostKept -> <', howMuchIsKept),
  memory('keep: 0 -> 1', howMuchIsKept),
  memory('keep: 1 -> 2', howMuchIsKept),
  of('obligations/detail.ts')('isLimitable: article <= 25 -> <', 'None of the duties stands in Article 25.'),
  of('obligations/list.ts')(
    'deviceDuties: from > interruptionFrom -> >=',
    'Of two equal days it does not matter which is taken.',
  ),
  of('version.ts')('ordered: a.from < b.from -> <=', 'No two versions of one law begin on the same day.'),
  of('version.ts')('ordered: 1 -> 2', onlySign),
  of('version.ts')('ordered: 1 -> 2 (2)', onlySign),
];
