import type { Calendar } from './calendar.ts';
import { fromNumber, isWeekend, toNumber } from './day.ts';
import type { Day } from './day.ts';
import { decreesKnown } from './holidays/decree-days.ts';
import type { CountingLaw, Move, Unit } from './period.ts';
import { text } from './text.ts';
import type { Text } from './text.ts';
import { dayInWords, lengthInWords } from './wording.ts';

/** One step of the sum: the rule, its provision, what it was before and after, and why. */
export interface Step {
  readonly rule:
    'day-zero' | 'count' | 'skipped-day' | 'free-day' | 'two-days' | 'not-extended' | 'no-shift' | 'other-reading';
  /** Identifier of the provision; null where no law of counting applies. */
  readonly cite: string | null;
  /** Local days, or local instants with offset for a period in hours. */
  readonly from: string;
  readonly to: string;
  readonly why: Text;
  /** The texts leave this open: it is shown beside the sum and is no part of it. */
  readonly open: boolean;
}

/** What the steps are told of the sum; days are local. */
export interface Sum {
  readonly law: CountingLaw;
  readonly unit: Unit;
  readonly count: number;
  readonly dayZero: Day;
  readonly nominal: Day;
  readonly target: Day;
  readonly due: Day;
  readonly moved: readonly Move[];
  readonly withSpecialDays: Day | null;
  /** The law extends no term of this length. */
  readonly unextended: boolean;
}

/** So many free days inside a count of working days are named one by one; more are left to the calendar. */
const namedAtMost = 20;

const zeroCites: Record<CountingLaw, string | null> = {
  'EU-1182-71': 'reg-1182-71/3-1',
  'NL-ATW': null,
  NONE: null,
};

/** Holidays on working days that a count of working days passed over. */
function skipped({ unit, law, dayZero, nominal }: Sum, calendar: Calendar): Step[] {
  if (unit !== 'workingDays') return [];
  const steps: Step[] = [];
  for (let at = toNumber(dayZero) + 1; at < toNumber(nominal) && steps.length < namedAtMost; at++) {
    const holiday = calendar.holiday(at);
    if (!holiday || isWeekend(at)) continue;
    const day = fromNumber(at);
    const words = dayInWords(day);
    steps.push({
      rule: 'skipped-day',
      cite: law === 'EU-1182-71' ? 'reg-1182-71/2-1' : holiday.basis,
      from: day,
      to: fromNumber(at + 1),
      why: text(
        `${words.nl} is ${holiday.name.nl}: geen werkdag, telt niet mee.`,
        `${words.en} is ${holiday.name.en}: no working day, not counted.`,
      ),
      open: false,
    });
  }
  return steps;
}

function count(sum: Sum): Step {
  const { law, unit, dayZero, nominal } = sum;
  const length = lengthInWords(unit, sum.count);
  const end = dayInWords(nominal);
  const how =
    unit === 'workingDays'
      ? text(
          'Alleen werkdagen tellen; zaterdag, zondag en feestdagen niet.',
          'Only working days count; Saturdays, Sundays and holidays do not.',
        )
      : unit === 'days'
        ? text('Alle dagen tellen, ook weekenden en feestdagen.', 'All days count, weekends and holidays too.')
        : unit === 'weeks'
          ? text('Weken eindigen op dezelfde dag van de week.', 'Weeks end on the same day of the week.')
          : dayZero.slice(8) === nominal.slice(8)
            ? text('De termijn eindigt op dezelfde datum.', 'The period ends on the same date.')
            : text(
                'Die datum bestaat niet in de laatste maand: dan is het de laatste dag van die maand.',
                'That date does not exist in the last month: then it is the last day of that month.',
              );
  const european = unit === 'workingDays' ? '2-2' : unit === 'days' ? '3-3' : '3-2';
  return {
    rule: 'count',
    cite: law === 'EU-1182-71' ? `reg-1182-71/${european}` : null,
    from: dayZero,
    to: nominal,
    why: text(`${length.nl} later is ${end.nl}. ${how.nl}`, `${length.en} later is ${end.en}. ${how.en}`),
    open: false,
  };
}

function shifts({ law, moved }: Sum): Step[] {
  return moved.map(({ from, to, reason, name }): Step => {
    const day = dayInWords(from);
    if (reason === 'two-working-days' || reason === 'two-ordinary-days') {
      return {
        rule: 'two-days',
        cite: reason === 'two-working-days' ? 'reg-1182-71/3-5' : 'atw/2',
        from,
        to,
        why: text(
          'De termijn bevat nog geen twee werkdagen: een dag erbij.',
          'The period does not hold two working days yet: one day more.',
        ),
        open: false,
      };
    }
    const named = reason === 'holiday' ? name : null;
    return {
      rule: 'free-day',
      cite: law === 'EU-1182-71' ? 'reg-1182-71/3-4' : 'atw/1-1',
      from,
      to,
      why: named
        ? text(
            `${day.nl} is ${named.nl}: het einde schuift een dag op.`,
            `${day.en} is ${named.en}: the end moves one day.`,
          )
        : text(
            `${day.nl} is een vrije dag: het einde schuift een dag op.`,
            `${day.en} is a free day: the end moves one day.`,
          ),
      open: false,
    };
  });
}

/** What the sum leaves out because the texts do not settle it. */
function otherReadings({ law, unit, target, due, withSpecialDays }: Sum): Step[] {
  const steps: Step[] = [];
  const other = (cite: string, from: Day, to: Day, why: Text) =>
    steps.push({ rule: 'other-reading', cite, from, to, why, open: true });
  if (target !== due && law === 'EU-1182-71') {
    const day = dayInWords(target);
    other(
      'reg-1182-71/3-5',
      due,
      target,
      text(
        `Wie de regel van twee werkdagen niet toepast, komt uit op ${day.nl}. Stuur op die dag.`,
        `Without the rule of two working days it is ${day.en}. Steer by that day.`,
      ),
    );
  }
  if (target !== due && law === 'NL-ATW' && unit === 'workingDays') {
    const day = dayInWords(target);
    other(
      'atw/3-3',
      due,
      target,
      text(
        `Tellen gelijkgestelde dagen als werkdag, dan is het ${day.nl}. Stuur op die dag.`,
        `If days equated by decree count as working days, it is ${day.en}. Steer by that day.`,
      ),
    );
  }
  if (withSpecialDays) {
    const day = dayInWords(withSpecialDays);
    other(
      'reg-1182-71/2-1',
      due,
      withSpecialDays,
      text(
        `Tellen Goede Vrijdag en gelijkgestelde dagen als feestdag, dan is het ${day.nl}. Dat staat niet vast.`,
        `If Good Friday and days equated by decree count as holidays, it is ${day.en}. That is not settled.`,
      ),
    );
  }
  const year = Number(due.slice(0, 4));
  if (law === 'NL-ATW' && (year > decreesKnown.to || year < decreesKnown.from)) {
    other(
      'atw/3-3',
      due,
      due,
      text(
        `Welke dagen in ${year} bij besluit zijn gelijkgesteld, is hier niet bekend.`,
        `Which days were equated by decree in ${year} is not known here.`,
      ),
    );
  }
  return steps;
}

/** Every step from day zero to the last lawful day, in order; then the readings that are open. */
export function stepsOf(sum: Sum, calendar: Calendar): readonly Step[] {
  const { law, dayZero, due, unextended } = sum;
  const zero = dayInWords(dayZero);
  const first: Step = {
    rule: 'day-zero',
    cite: zeroCites[law],
    from: dayZero,
    to: dayZero,
    why: text(
      `${zero.nl} is dag 0: de dag van de gebeurtenis telt niet mee.`,
      `${zero.en} is day 0: the day of the event does not count.`,
    ),
    open: false,
  };
  const still: Step[] = unextended
    ? [
        {
          rule: 'not-extended',
          cite: 'atw/4',
          from: due,
          to: due,
          why: text(
            'Deze wet verlengt geen termijn van meer dan 90 dagen, twaalf weken of drie maanden, en geen termijn in jaren.',
            'This act extends no term of more than 90 days, twelve weeks or three months, and no term in years.',
          ),
          open: false,
        },
      ]
    : law === 'NONE'
      ? [
          {
            rule: 'no-shift',
            cite: null,
            from: due,
            to: due,
            why: text(
              'Geen wet verschuift dit einde: ook een vrije dag kan de laatste zijn.',
              'No law moves this end: a free day can be the last one too.',
            ),
            open: false,
          },
        ]
      : [];
  return [first, ...skipped(sum, calendar), count(sum), ...shifts(sum), ...still, ...otherReadings(sum)];
}

/**
 * The steps of a period in hours, as local instants with offset. Regulation 1182/71, Article 3(1) leaves out the hour of the
 * event too; the strict reading, in which the hours run from the moment itself, is the limit here.
 */
export function stepsInHours(
  law: CountingLaw,
  count: number,
  start: string,
  end: string,
  later: string,
): readonly Step[] {
  const length = lengthInWords('hours', count);
  const european = law === 'EU-1182-71';
  const cite = european ? 'reg-1182-71/3-2' : law === 'NL-ATW' ? 'atw/4' : null;
  const steps: Step[] = [
    {
      rule: 'count',
      cite,
      from: start,
      to: end,
      why: text(
        `${length.nl} na het moment zelf. Vrije dagen en het verzetten van de klok veranderen dat niet.`,
        `${length.en} after the moment itself. Free days and a change of clocks do not alter that.`,
      ),
      open: false,
    },
  ];
  if (european) {
    steps.push({
      rule: 'other-reading',
      cite: 'reg-1182-71/3-1',
      from: end,
      to: later,
      why: text(
        'Telt het uur van de gebeurtenis niet mee, dan loopt de termijn door tot het einde van het volgende hele uur. Stuur op het vroegste moment.',
        'If the hour of the event does not count, the period runs until the end of the next full hour. Steer by the earliest moment.',
      ),
      open: true,
    });
  }
  return steps;
}
