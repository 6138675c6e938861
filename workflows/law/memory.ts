import type { Considered } from './consider.ts';
import type { Run } from './view.ts';

/** Answers kept per rule; when there are more, the rule starts over with none. Most rules meet only a few situations. */
const mostKept = 256;

/** One thing a rule looks at: a fact, a finding, the day, or a question about a set (`option` is empty for `is it empty`). */
export interface Look {
  readonly at: 'fact' | 'known' | 'includes' | 'only' | 'empty' | 'finding' | 'asOf';
  readonly name: string;
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

/**
 * What a look meets. A finding with one possible answer is that answer; one that is open counts as itself, because its
 * reasons matter as well.
 */
function sightOf({ at, name, option }: Look, { asOf, facts, found }: Run): unknown {
  switch (at) {
    case 'finding': {
      const finding = found[name]!;
      return finding.possible.length === 1 ? finding.possible[0] : finding;
    }
    case 'fact':
      return (facts as Record<string, unknown>)[name];
    case 'known':
      return (facts as Record<string, unknown>)[name] !== undefined;
    case 'asOf':
      return asOf;
    default: {
      const set = (facts as Record<string, readonly string[]>)[name]!;
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
