import { momentKey, startOfDay, writeInstant, type EventFacts } from '#workflows/law/api.ts';
import type { Party } from './story.ts';

/** A moment from which a party may have known something: whose knowledge, of what, since when, and who told it. */
export type Moment = { knower: Party; about: string; moment: string; by: Party; withdrawn: boolean };

/** The fact that each knowledge is for the law. */
const facts = {
  'provider/event': 'awareAt',
  'provider/reportability': 'reportableSince',
  'provider/death': 'deathAwareAt',
  'provider/threat': 'threatAwareAt',
  'deployer/event': 'noticedAt',
  'deployer/breach': 'breachAwareAt',
} as const satisfies Record<string, keyof EventFacts>;

const key = ({ moment }: Moment) => momentKey(moment);
const alike = (a: Moment, b: Moment) => a.knower === b.knower && a.about === b.about;

/** A local time of day as an instant, where the clocks have not changed yet that day. */
export function atTime(day: string, time: string): string {
  const [hours, minutes] = time.split(':').map(Number) as [number, number];
  return writeInstant(startOfDay(day) + (hours * 60 + minutes) * 60_000);
}

/** Who knew what since when: all moments that were told, in that order, and what was chosen among them. */
export class Knowledge {
  readonly moments: Moment[] = [];
  private readonly choices: { chosen: Moment; over: readonly Moment[] }[] = [];

  add(knower: Party, about: string, moment: string, by: Party) {
    this.moments.push({ knower, about, moment, by, withdrawn: false });
  }

  /** A choice passes over what is earlier and stands now; what comes in later was not passed over by it. */
  choose(chosen: Moment) {
    const over = this.moments.filter((one) => !one.withdrawn && alike(one, chosen) && key(one) < key(chosen));
    this.choices.push({ chosen, over });
  }

  /** The last moment of a kind stays: without one no clock would run. */
  canWithdraw = (one: Moment): boolean =>
    !one.withdrawn && this.moments.some((other) => other !== one && !other.withdrawn && alike(other, one));

  /** The starts of the clocks, for the law; a breach of which only the day is known counts from the first moment of that day. */
  starts(): EventFacts {
    const known = Object.entries(facts).flatMap(([knowledge, fact]) => {
      const moment = this.since(knowledge);
      if (moment === undefined) return [];
      return [[fact, fact === 'breachAwareAt' && moment.length === 10 ? atTime(moment, '00:00') : moment]];
    });
    return Object.fromEntries(known);
  }

  /** The earliest standing moment of this knowledge that the last choice did not pass over. */
  private since(knowledge: string): string | undefined {
    const of = (one: Moment) => `${one.knower}/${one.about}` === knowledge;
    const last = this.choices.findLast(({ chosen }) => of(chosen));
    const over = last && !last.chosen.withdrawn ? last.over : [];
    const standing = this.moments.filter((one) => of(one) && !one.withdrawn && !over.includes(one));
    return standing.sort((a, b) => key(a) - key(b))[0]?.moment;
  }
}
