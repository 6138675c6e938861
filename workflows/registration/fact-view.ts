import { facts, type FactName, type FactOption, type Text } from '#workflows/law/api.ts';

const yesNo = { true: { nl: 'Ja', en: 'Yes' }, false: { nl: 'Nee', en: 'No' } } as const;
const none: Text = { nl: 'Geen van deze', en: 'None of these' };

/** A fact as a question page shows it, with its texts in both languages. */
export type FactText = {
  name: FactName;
  kind: 'boolean' | 'choice' | 'multi' | 'day' | 'text' | 'moment';
  title: Text;
  help: Text;
  example: Text;
  options: readonly FactOption[];
  /** The words for "none of these" of a list. */
  none: Text;
};

/** The question of one fact. */
export function factText(name: FactName): FactText {
  const fact = facts[name];
  return {
    name,
    kind: fact.kind,
    title: fact.title,
    help: fact.help,
    example: fact.example,
    options: fact.kind === 'choice' || fact.kind === 'multi' ? fact.options : [],
    none: fact.kind === 'multi' ? fact.none : none,
  };
}

/** An answer in words. A day (`yyyy-mm-dd`) stays as it is: the page writes it out. */
export function answerText(name: FactName, value: unknown): Text {
  const { options, none } = factText(name);
  if (typeof value === 'boolean') return yesNo[`${value}`];
  const list = (Array.isArray(value) ? value : [value]).map(String);
  if (list.length === 0) return none;
  const labels = list.map((id) => options.find((option) => option.id === id)?.label ?? { nl: id, en: id });
  return { nl: labels.map(({ nl }) => nl).join('; '), en: labels.map(({ en }) => en).join('; ') };
}

/** A known answer as its form shows it: yes or no, the id of an option, `none` for the empty list, day parts. */
export function formAnswer(value: unknown): unknown {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (Array.isArray(value)) return value.length === 0 ? ['none'] : value;
  const parts = typeof value === 'string' ? /^(\d{4})-(\d\d)-(\d\d)$/.exec(value) : null;
  return parts ? { day: String(Number(parts[3])), month: String(Number(parts[2])), year: parts[1] } : value;
}
