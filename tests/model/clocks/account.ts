import { plusDays } from '#workflows/core/days.ts';
import { duties, writeInstant, type Duty, type EventFacts } from '#workflows/law/api.ts';
import { atTime, Knowledge, type Moment } from './knowledge.ts';
import {
  beginnings,
  filedAs,
  type Clocked,
  type Happening,
  type Party,
  type Story,
  type SystemKind,
  type Told,
} from './story.ts';

/** What a limit was before a change: its day, start and text of the law, what changed it, and the reason in the words of that step. */
type Was = { dueOn: string; startedOn: string; lawVersion: string; cause: 'facts' | 'awareness'; reason: string };

/** One limit from its opening on. */
export type Limit = {
  of: Party;
  dueOn: string;
  dueAt: string;
  startedOn: string;
  status: 'open' | 'met' | 'late' | 'lapsed';
  closedOn: string | null;
  was: readonly Was[];
};

/** One step of a story as it is taken: on which local day, at which instant, with which words as its reason. */
export type Step = { today: string; at: Date; reason: string };

/** The text that sets each limit, as it stands in all these stories. */
const lawVersions: Record<Clocked, string> = {
  'mdr-87-serious-incident': 'mdr@2021-05-26',
  'ivdr-82-serious-incident': 'ivdr@2022-05-26',
  'ai-act-73-serious-incident': 'ai-act@2026-07-27',
  'wkkgz-11-calamity': 'wkkgz',
  'gdpr-33-data-breach': 'gdpr',
};

/** What the register knows of each kind of system. */
const systems: Record<SystemKind, EventFacts> = {
  mdr: { deviceRegulation: 'MDR', inHouse: false, highRiskRoute: 'ART6_1' },
  ivdr: { deviceRegulation: 'IVDR', inHouse: false, highRiskRoute: 'ART6_1' },
  'annex-iii': { deviceRegulation: 'none', inHouse: false, highRiskRoute: 'ART6_2' },
};

type Clock = NonNullable<Duty['clock']>;
const end = ({ dueAt }: { dueAt: string }) => Date.parse(dueAt);
const answers: Record<string, boolean> = { yes: true, no: false };
const isSeriousIncident = ({ id, decision }: Duty) => /-(82|87|73)-serious-incident$/.test(id) && decision === 'report';

/**
 * A second, plain account of a story, from its beginning: which limits each party has after all of it, and what they were before.
 * It shares the law with the register, and nothing of how the register keeps rows.
 */
export class Account {
  readonly system: SystemKind;
  readonly limits = new Map<string, Limit[]>();
  /** What everybody now tells, again at each telling, together with what changed. */
  told: Told & { establishedOn: string | null };
  /** Whether the provider is the only party. */
  private readonly alone: boolean;
  private readonly knowledge = new Knowledge();
  private facts: EventFacts;
  private triaged = false;
  private wasReportable = false;
  private readonly filed = new Set<string>();
  private readonly decisions = new Map<string, Duty['decision']>();
  /** Limits for finding out whether it is a calamity, not yet those of its report. */
  private readonly ofDoubt = new Set<Limit>();

  constructor({ begins, by, first, establishedAgo }: Story, step: Step) {
    const { today, at } = step;
    this.system = beginnings[begins].system;
    this.alone = by === 'provider';
    this.told = { ...first, establishedOn: first.calamity === 'established' ? plusDays(today, -establishedAgo) : null };
    this.facts = { ...systems[this.system], reporter: by, couldHaveLedTo: 'minor', ...this.known() };
    // The provider knows it since the day of telling; an institution noticed it the day before, and a breach with it.
    const noticed = plusDays(today, -1);
    this.knowledge.add('provider', 'event', today, by);
    if (!this.alone) this.knowledge.add('deployer', 'event', noticed, by);
    if (this.facts.publicHealthThreat) this.knowledge.add('provider', 'threat', today, by);
    if (this.breached()) {
      this.knowledge.add('deployer', 'breach', this.alone ? writeInstant(at.getTime()) : noticed, by);
    }
    this.count(step, 'facts', this.event());
  }

  /** All moments that were told, in that order. */
  get moments(): readonly Moment[] {
    return this.knowledge.moments;
  }

  /** Who is meant where a story has one party only. */
  who = (by: Party): Party => (this.alone ? 'provider' : by);

  /** The moment that is chosen, among those of the party that chooses, or that is withdrawn by who told it. */
  picked(what: Extract<Happening, { which: number }>): Moment {
    const from = what.do === 'choose' ? this.moments.filter((one) => one.knower === this.who(what.by)) : this.moments;
    return from[what.which % from.length]!;
  }

  /** Whether this may happen at all. */
  allows(what: Happening): boolean {
    if (what.do === 'tell') return what.told.calamity !== 'established' || what.establishedAgo >= 0;
    if (what.do === 'triage') return !this.triaged;
    if (what.do === 'choose') return !this.picked(what).withdrawn;
    if (what.do === 'withdraw') return this.knowledge.canWithdraw(this.picked(what));
    if (what.do === 'add') return true;
    const duty = filedAs(what.what, this.system);
    return !this.filed.has(duty) && (this.decisions.get(duty) ?? 'not-required') !== 'not-required';
  }

  /** Something happened that may. */
  tell(what: Happening, step: Step) {
    if (what.do === 'tell') this.tellFacts(what, step);
    else if (what.do === 'file') this.file(filedAs(what.what, this.system), step);
    else if (what.do === 'triage') this.triaged = true;
    else {
      const before = this.event();
      if (what.do === 'choose') this.knowledge.choose(this.picked(what));
      else if (what.do === 'withdraw') this.picked(what).withdrawn = true;
      else {
        const [knower, about] = what.moment.split('/') as [Party, string];
        const day = plusDays(step.today, -what.daysAgo);
        this.knowledge.add(knower, about, what.time === null ? day : atTime(day, what.time), this.who(what.by));
      }
      this.count(step, 'awareness', before);
    }
  }

  private tellFacts({ by, daysAgo, establishedAgo, told }: Extract<Happening, { do: 'tell' }>, step: Step) {
    const { today, at } = step;
    const before = this.event();
    const breachedBefore = this.breached();
    this.told = { ...this.told, ...told };
    if (told.calamity === 'established') this.told.establishedOn = plusDays(today, -establishedAgo);
    // Where nobody looked into it after all a no is taken back; every other answer stays.
    for (const name of ['unanticipated', 'publicHealthThreat', 'fundamentalRightsInfringed'] as const) {
      if (this.told[name] === 'not-investigated' && before[name] === false) delete this.facts[name];
    }
    this.facts = { ...this.facts, ...this.known() };
    const reportable = this.owed(today).some(isSeriousIncident);
    // A party knows its own telling from the day it names, another's from when it was told.
    const teller = this.who(by);
    const knownOn = plusDays(today, -daysAgo);
    const provider = teller === 'provider' ? knownOn : today;
    const deployer = teller === 'deployer' && daysAgo > 0 ? knownOn : writeInstant(at.getTime());
    const { harm, publicHealthThreat: threat } = this.facts;
    if (harm === 'death' && before.harm !== 'death') this.knowledge.add('provider', 'death', provider, teller);
    if (threat && !before.publicHealthThreat) this.knowledge.add('provider', 'threat', provider, teller);
    if (this.breached() && !breachedBefore) this.knowledge.add('deployer', 'breach', deployer, teller);
    if (reportable && !this.wasReportable) this.knowledge.add('provider', 'reportability', provider, teller);
    this.count(step, 'facts', before);
  }

  private file(duty: string, { today, at }: Step) {
    this.filed.add(duty);
    const running = this.running(duty);
    if (!running) return;
    Object.assign(running, { status: at.getTime() > end(running) ? 'late' : 'met', closedOn: today });
    // The verdict is for ever: changing it would be an error of this account.
    Object.freeze(running);
  }

  /** What is told, as the law reads it: what is not known is not there. */
  private known(): EventFacts {
    const { establishedOn, ...told } = this.told;
    const known = Object.entries(told).filter(([, answer]) => answer !== 'not-investigated');
    return {
      ...Object.fromEntries(known.map(([name, answer]) => [name, answers[answer] ?? answer])),
      ...(establishedOn && { calamityEstablishedAt: establishedOn }),
    };
  }

  private breached = () => ![undefined, 'none'].includes(this.facts.personalDataBreach);

  private event = (): EventFacts => ({ ...this.facts, ...this.knowledge.starts() });

  /** The duties of the parties that take part. */
  private owed = (asOf: string, event = this.event()) =>
    duties({ asOf, event }).duties.filter(({ by }) => by === 'provider' || !this.alone);

  private running = (duty: string) => this.limits.get(duty)?.find(({ status }) => status === 'open');

  /** Counts every limit that was not filed; `before` is the event as it was before this step. */
  private count(step: Step, cause: Was['cause'], before: EventFacts) {
    const counted = new Map(this.owed(step.today, before).map(({ id, clock }) => [id, clock]));
    const doubtEnded = before.calamity === 'in-doubt' && this.facts.calamity === 'established';
    for (const duty of this.owed(step.today)) {
      this.wasReportable ||= isSeriousIncident(duty);
      if (this.filed.has(duty.id)) continue;
      this.decisions.set(duty.id, duty.decision);
      const running = this.running(duty.id);
      const clock = duty.decision === 'not-required' ? null : duty.clock;
      if (clock === null) {
        if (running) Object.assign(running, { status: 'lapsed', closedOn: step.today });
      } else if (!running) this.open(duty, clock);
      else if (
        this.moves(running, clock, cause, counted.get(duty.id) ?? null) ||
        (doubtEnded && this.followsDoubt(running, clock))
      ) {
        const { dueOn, startedOn } = running;
        const was = { dueOn, startedOn, lawVersion: lawVersions[duty.id as Clocked], cause, reason: step.reason };
        Object.assign(running, this.counted(clock), { was: [...running.was, was] });
        if (clock.trigger === 'calamityEstablishedAt') this.ofDoubt.delete(running);
      }
    }
  }

  private counted = ({ due, dueAt, dayZero }: Clock) => ({ dueOn: due, dueAt, startedOn: dayZero });

  private open({ id, by }: Duty, clock: Clock) {
    const of = by === 'provider' ? 'provider' : 'deployer';
    const limit: Limit = { of, ...this.counted(clock), status: 'open', closedOn: null, was: [] };
    this.limits.set(id, [...(this.limits.get(id) ?? []), limit]);
    if (id === 'wkkgz-11-calamity' && this.facts.calamity === 'in-doubt') this.ofDoubt.add(limit);
  }

  /**
   * Facts bring a limit forward, never back. A correction of who knew when brings it back too, where the count ends later by that
   * correction itself and not by facts that were told before.
   */
  private moves(running: Limit, now: Clock, cause: Was['cause'], before: Clock | null): boolean {
    if (end(now) < end(running)) return true;
    if (cause === 'facts' || before === null) return false;
    const otherStart = now.dayZero !== before.dayZero && now.dayZero !== running.startedOn;
    return end(now) > end(before) || (otherStart && end(now) === end(running));
  }

  /** Doubt that ended within its six weeks is followed by the three working days of the report, also where these end later. */
  private followsDoubt = (running: Limit, { trigger, dayZero }: Clock) =>
    this.ofDoubt.has(running) && trigger === 'calamityEstablishedAt' && dayZero <= running.dueOn;
}
