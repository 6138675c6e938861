import { text } from '../text.ts';
import type { Text } from '../text.ts';
import type { EventFactName, EventFacts } from './duty.ts';
import { momentKey } from './moment.ts';

/** Who knew: the clock of each party runs from its own knowledge. */
export const knowers = ['provider', 'deployer'] as const;
export type Knower = (typeof knowers)[number];

/** What was known: each starts another clock. */
export const awarenessSubjects = ['event', 'reportability', 'death', 'threat', 'breach'] as const;
export type AwarenessSubject = (typeof awarenessSubjects)[number];

/** One moment from which a party may have known something; a local day, or an instant with offset where the hour is known. */
export interface Candidate {
  readonly id: string;
  readonly knower: Knower;
  readonly about: AwarenessSubject;
  readonly moment: string;
  readonly withdrawn: boolean;
}

/** A choice of one candidate over earlier ones that stood when it was made. What came in later was not passed over by it. */
export interface Choice {
  readonly candidateId: string;
  readonly over: readonly string[];
}

/** The moment that governs, where it goes in the facts of the event, and why it is this one. */
export interface Governing {
  readonly knower: Knower;
  readonly about: AwarenessSubject;
  readonly fact: EventFactName;
  readonly candidate: Candidate;
  /** Earlier candidates that still stand and were passed over by a choice with a reason. */
  readonly passedOver: readonly Candidate[];
  readonly why: Text;
  readonly cites: readonly string[];
}

interface Slot {
  readonly fact: EventFactName;
  readonly rule: Text;
  readonly cites: readonly string[];
}

/** Which start of a clock each kind of knowledge is, and the text that makes it so. */
const slots: Partial<Record<`${Knower}/${AwarenessSubject}`, Slot>> = {
  'provider/event': {
    fact: 'awareAt',
    rule: text(
      'Dag 0 is de dag waarop de eerste medewerker of vertegenwoordiger het wist.',
      'Day 0 is the day on which the first employee or representative knew.',
    ),
    cites: ['mdcg-2023-3/awareness', 'mdr/87-3', 'ai-act/73-2'],
  },
  'provider/reportability': {
    fact: 'reportableSince',
    rule: text(
      'Bleek pas later dat het gemeld moet worden, dan telt die dag.',
      'If it turned out later that it must be reported, that day counts.',
    ),
    cites: ['mdcg-2023-3/awareness', 'mdr/87-7'],
  },
  'provider/death': {
    fact: 'deathAwareAt',
    rule: text(
      'Het overlijden maakt de termijn tien dagen. Het vroegste van beide momenten telt.',
      'The death makes the period ten days. The earlier of both moments counts.',
    ),
    cites: ['mdr/87-5', 'ai-act/73-4'],
  },
  'provider/threat': {
    fact: 'threatAwareAt',
    rule: text(
      'De twee dagen lopen vanaf het bekend worden van het gevaar.',
      'The two days run from knowing of the threat.',
    ),
    cites: ['mdr/87-4'],
  },
  'deployer/event': {
    fact: 'noticedAt',
    rule: text(
      'De zes weken om twijfel op te lossen lopen vanaf het opmerken.',
      'The six weeks to resolve doubt run from noticing.',
    ),
    cites: ['wkkgz/11-1-a', 'ai-act/26-5'],
  },
  'deployer/breach': {
    fact: 'breachAwareAt',
    rule: text('De 72 uur lopen vanaf het ontdekken van het lek.', 'The 72 hours run from discovering the breach.'),
    cites: ['gdpr/33-1'],
  },
};

/** Whether a party's knowledge of this starts a clock at all. */
export const startsClock = (knower: Knower, about: AwarenessSubject): boolean =>
  slots[`${knower}/${about}`] !== undefined;

const inTime = (a: Candidate, b: Candidate) => momentKey(a.moment) - momentKey(b.moment);
const sameAs =
  ({ knower, about }: Pick<Candidate, 'knower' | 'about'>) =>
  (one: Candidate) =>
    one.knower === knower && one.about === about;

/**
 * The candidates that a choice of this one passes over: those of the same knowledge that stand and are earlier. Throws
 * `RangeError` when there is no such candidate, or it was withdrawn.
 */
export function passedOverBy(candidates: readonly Candidate[], candidateId: string): readonly string[] {
  const chosen = candidates.find(({ id, withdrawn }) => id === candidateId && !withdrawn);
  if (!chosen) throw new RangeError(`No standing candidate "${candidateId}"`);
  return candidates
    .filter((one) => sameAs(chosen)(one) && !one.withdrawn && inTime(one, chosen) < 0)
    .map(({ id }) => id);
}

/**
 * The moment that governs for each party and each kind of knowledge: the earliest candidate that stands. The last choice of a
 * candidate that stands sets aside what it passed over; a candidate that comes in after it counts again if it is earlier.
 * Candidates and choices in the order in which they were made.
 */
export function governingMoments(candidates: readonly Candidate[], choices: readonly Choice[]): readonly Governing[] {
  return Object.entries(slots).flatMap(([key, slot]): Governing[] => {
    const [knower, about] = key.split('/') as [Knower, AwarenessSubject];
    const standing = candidates.filter((one) => sameAs({ knower, about })(one) && !one.withdrawn).sort(inTime);
    const choice = choices.findLast(({ candidateId }) =>
      candidates.some((one) => one.id === candidateId && sameAs({ knower, about })(one)),
    );
    const holds = choice !== undefined && standing.some(({ id }) => id === choice.candidateId);
    const over = new Set(holds ? choice.over : []);
    const candidate = standing.find(({ id }) => !over.has(id));
    if (!candidate) return [];
    const passedOver = standing.filter((one) => over.has(one.id) && inTime(one, candidate) < 0);
    const picked =
      passedOver.length > 0
        ? text(
            'Een later moment is gekozen; de reden staat erbij.',
            'A later moment was chosen; the reason stands with it.',
          )
        : text('Het vroegste moment telt.', 'The earliest moment counts.');
    return [
      {
        knower,
        about,
        fact: slot.fact,
        candidate,
        passedOver,
        why: text(`${slot.rule.nl} ${picked.nl}`, `${slot.rule.en} ${picked.en}`),
        cites: slot.cites,
      },
    ];
  });
}

/** The starts of the clocks, as facts of the event. */
export const factsOfMoments = (moments: readonly Governing[]): EventFacts =>
  Object.fromEntries(moments.map(({ fact, candidate }) => [fact, candidate.moment]));
