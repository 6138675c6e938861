import { text } from '../text.ts';
import type { Text } from '../text.ts';
import type { ChangeFindingName, ChangeFindings } from './view.ts';

const approval = {
  required: text('Goedkeuring vooraf is nodig', 'Prior approval is needed'),
  'not-required': text('Goedkeuring vooraf is niet nodig', 'Prior approval is not needed'),
  'not-applicable': text('Niet van toepassing', 'Not applicable'),
};
const legacy = {
  kept: text('De overgang blijft gelden', 'The transition continues'),
  ended: text('De overgang eindigt met deze wijziging', 'The transition ends with this change'),
  'not-applicable': text('Niet van toepassing', 'Not applicable'),
};
const udi = {
  'udi-di': text('Een nieuwe UDI-DI is nodig', 'A new UDI-DI is needed'),
  'udi-pi': text('Alleen een nieuwe UDI-PI', 'A new UDI-PI only'),
  'not-applicable': text('Niet van toepassing', 'Not applicable'),
};

/** Every answer of every rule in words. */
const words: { readonly [Name in ChangeFindingName]: Readonly<Record<ChangeFindings[Name], Text>> } = {
  purposeTouched: {
    yes: text('Het beoogde doel verandert', 'The intended purpose changes'),
    no: text('Het beoogde doel blijft', 'The intended purpose stays'),
  },
  safetyTouched: {
    yes: text('Veiligheid of prestaties worden geraakt', 'Safety or performance is touched'),
    no: text(
      'Veiligheid en prestaties blijven binnen wat is beoordeeld',
      'Safety and performance stay within what was assessed',
    ),
  },
  modelTouched: {
    no: text('Het model geeft dezelfde uitkomsten', 'The model gives the same outputs'),
    retrained: text('Opnieuw getraind, met andere uitkomsten', 'Retrained, with other outputs'),
    redesigned: text('Andere opbouw of rekenmethode', 'Another structure or algorithm'),
  },
  mdrApproval: approval,
  mdrLegacy: legacy,
  mdrUdi: udi,
  ivdrApproval: approval,
  ivdrLegacy: legacy,
  ivdrUdi: udi,
  reclassify: {
    yes: text('De klasse moet opnieuw worden bepaald', 'The class has to be determined again'),
    no: text('De klasse blijft', 'The class stays'),
  },
  substantial: {
    yes: text('Een ingrijpende wijziging', 'A substantial modification'),
    no: text('Geen ingrijpende wijziging', 'Not a substantial modification'),
    first: text('Nu voor het eerst hoog-risico', 'High-risk for the first time'),
    'not-applicable': text('Niet van toepassing', 'Not applicable'),
  },
  aiLegacy: {
    kept: text('De bescherming blijft gelden', 'The protection continues'),
    ended: text('De bescherming eindigt met deze wijziging', 'The protection ends with this change'),
    'not-applicable': text('Niet van toepassing', 'Not applicable'),
  },
  provider: {
    same: text('De aanbieder blijft dezelfde', 'The provider stays the same'),
    'whoever-changed-it': text('Wie de wijziging maakte, wordt aanbieder', 'Whoever made the change becomes provider'),
  },
  registration: {
    register: text('De wijziging inschrijven', 'Register the change'),
    none: text('Niets in te schrijven', 'Nothing to register'),
    'not-applicable': text('Niet van toepassing', 'Not applicable'),
  },
};

const wordOf = (name: ChangeFindingName, value: string): Text =>
  (words[name] as Readonly<Record<string, Text>>)[value] ?? text(value, value);

const lower = (words: string) => words.charAt(0).toLowerCase() + words.slice(1);

/** The answer in a sentence: what holds, or what is still possible. */
export function reasonOf(name: ChangeFindingName, possible: readonly string[]): Text {
  const all = possible.map((value) => wordOf(name, value));
  if (all.length === 1) return text(`${all[0]!.nl}.`, `${all[0]!.en}.`);
  const nl = all.map((one) => lower(one.nl)).join(', of ');
  const en = all.map((one) => lower(one.en)).join(', or ');
  return text(`Nog niet te zeggen: ${nl}.`, `Cannot be said yet: ${en}.`);
}
