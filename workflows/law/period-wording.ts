import { decreesKnown } from './holidays/decree-days.ts';
import type { CountingLaw, Move, PeriodResult, Unit } from './period.ts';
import type { Text } from './text.ts';
import { dayInWords, lengthInWords } from './wording.ts';

/** A free day, with the name of the holiday when it is one. */
function withName(move: Move, language: keyof Text): string {
  const day = dayInWords(move.from)[language];
  return move.reason === 'holiday' ? `${day} (${move.name[language]})` : day;
}

/** The counting in sentences: day zero, nominal end, every reason to move, the end, and what is not certain. */
export function explain(
  law: CountingLaw,
  unit: Unit,
  count: number,
  result: Omit<PeriodResult, 'explanation' | 'steps'>,
): Text {
  const zero = dayInWords(result.dayZero);
  const nominal = dayInWords(result.nominal);
  const due = dayInWords(result.due);
  const target = dayInWords(result.target);
  const length = lengthInWords(unit, count);
  const nl: string[] = [];
  const en: string[] = [];
  if (unit === 'hours') {
    nl.push(
      `De klok begint op ${zero.nl}.`,
      `${length.nl} later is het ${nominal.nl}, ${result.dueAt.slice(11, 16)} uur.`,
    );
    en.push(
      `The clock starts on ${zero.en}.`,
      `${length.en} later it is ${nominal.en}, ${result.dueAt.slice(11, 16)}.`,
    );
    return { nl: nl.join(' '), en: en.join(' ') };
  }
  nl.push(`Dag 0 is ${zero.nl} en telt niet mee.`, `${length.nl} later is ${nominal.nl}.`);
  en.push(`Day 0 is ${zero.en} and does not count.`, `${length.en} later is ${nominal.en}.`);
  const free = result.moved.filter((move) => !move.reason.startsWith('two-'));
  if (free.length > 0) {
    nl.push(`Vrije dagen schuiven het einde op: ${free.map((move) => withName(move, 'nl')).join(', ')}.`);
    en.push(`Free days move the end: ${free.map((move) => withName(move, 'en')).join(', ')}.`);
  }
  if (result.moved.length > free.length) {
    nl.push('De termijn moet ten minste twee werkdagen bevatten.');
    en.push('The period must contain at least two working days.');
  }
  if (law === 'NL-ATW' && result.citations.includes('atw/4')) {
    nl.push('De Algemene termijnenwet verlengt een termijn van deze lengte niet.');
    en.push('The Dutch General Extension of Time Limits Act does not extend a term of this length.');
  }
  nl.push(`De uiterste dag is ${due.nl}.`);
  en.push(`The last day is ${due.en}.`);
  if (result.target !== result.due) {
    nl.push(`Ga uit van ${target.nl}: een strengere lezing noemt die dag.`);
    en.push(`Steer by ${target.en}: a stricter reading names that day.`);
  }
  if (result.withSpecialDays) {
    const other = dayInWords(result.withSpecialDays);
    nl.push(`Tellen Goede Vrijdag en gelijkgestelde dagen als feestdag, dan is het ${other.nl}. Dat staat niet vast.`);
    en.push(`If Good Friday and equated days count as holidays, it is ${other.en}. That is not settled.`);
  }
  const year = Number(result.due.slice(0, 4));
  if (law === 'NL-ATW' && (year > decreesKnown.to || year < decreesKnown.from)) {
    nl.push(`Gelijkgestelde dagen van ${year} zijn hier niet bekend.`);
    en.push(`Days equated by decree in ${year} are not known here.`);
  }
  return { nl: nl.join(' '), en: en.join(' ') };
}
