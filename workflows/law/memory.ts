import type { Considered } from './consider.ts';
import { factNames } from './facts.ts';
import type { FindingName } from './findings.ts';
import type { Run } from './view.ts';

/** Answers kept per rule; when there are more, the rule starts over with none. Most rules meet only a few situations. */
const mostKept = 256;

/** A place in a list for every fact and for every finding: a list is read faster than a record. */
const factSlots: ReadonlyMap<string, number> = new Map(factNames.map((name, slot) => [name, slot]));
const findingSlots = new Map<string, number>();

/** The place of a fact; undefined for anything that the catalogue does not hold. */
export const factSlot = (name: string): number | undefined => factSlots.get(name);

/** The place of a finding, given out when a rule first names it. */
export function findingSlot(name: FindingName): number {
  let slot = findingSlots.get(name);
  if (slot === undefined) findingSlots.set(name, (slot = findingSlots.size));
  return slot;
}

/**
 * What a later rule can tell of a finding. One possible answer is that answer; a finding that is open counts as itself,
 * because its reasons matter as well.
 */
export const sightOfFinding = (finding: { readonly possible: readonly unknown[] }): unknown =>
  finding.possible.length === 1 ? finding.possible[0] : finding;

/** One thing a rule looks at: a fact, a finding, the day, or a question about a set (`option` is empty for `is it empty`). */
export interface Look {
  readonly at: 'fact' | 'known' | 'includes' | 'only' | 'empty' | 'finding' | 'asOf';
  /** The place of the fact or finding. */
  readonly slot: number;
  readonly option: string;
}

/** A place on the way to an answer: what is looked at next and where each sight of it leads, or the answer. */
interface Place {
  look: Look | null;
  answer: Considered | null;
  yes: Place | null;
  no: Place | null;
  others: Map<unknown, Place> | null;
}

const newPlace = (): Place => ({ look: null, answer: null, yes: null, no: null, others: null });

/** What a look meets. */
function sightOf({ at, slot, option }: Look, { asOf, known, given }: Run): unknown {
  switch (at) {
    case 'finding':
      return given[slot];
    case 'fact':
      return known[slot];
    case 'known':
      return known[slot] !== undefined;
    case 'asOf':
      return asOf;
    default: {
      const set = known[slot] as readonly string[];
      if (at === 'includes') return set.includes(option);
      return at === 'empty' ? set.length === 0 : set.length === 1 && set[0] === option;
    }
  }
}

const next = (place: Place, sight: unknown): Place | null | undefined =>
  sight === true ? place.yes : sight === false ? place.no : place.others?.get(sight);

/**
 * The answers one rule gave, by what it looked at on the way. A rule is a pure function, so that what it looks at next
 * depends only on what it has seen: equal sights lead to the equal answer. Nothing outside can tell that an answer was kept.
 */
export class Memory {
  private start: Place | null = null;
  private kept = 0;

  /** The answer to what is there now, or null when the rule has not met it yet. */
  recall(run: Run): Considered | null {
    let place: Place | null | undefined = this.start;
    while (place) {
      if (place.look === null) return place.answer;
      place = next(place, sightOf(place.look, run));
    }
    return null;
  }

  /** Keeps an answer with everything the rule looked at, in that order. */
  keep(looks: readonly Look[], run: Run, answer: Considered): void {
    if (this.kept >= mostKept) {
      this.start = null;
      this.kept = 0;
    }
    this.kept += 1;
    let place = (this.start ??= newPlace());
    for (const look of looks) {
      place.look ??= look;
      const sight = sightOf(look, run);
      let after = next(place, sight);
      if (!after) {
        after = newPlace();
        if (sight === true) place.yes = after;
        else if (sight === false) place.no = after;
        else (place.others ??= new Map<unknown, Place>()).set(sight, after);
      }
      place = after;
    }
    place.answer = answer;
  }
}
