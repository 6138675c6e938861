import { text } from '../text.ts';
import type { Text } from '../text.ts';
import type { Duty, EventFacts } from './duty.ts';

interface Rare {
  readonly id: string;
  readonly letter: 'b' | 'c';
  readonly told: boolean | undefined;
  readonly yes: Text;
  readonly no: Text;
}

/** The other two reports of Wkkgz Article 11(1), at once; the law names no number of days for them. */
function atOnce({ id, letter, told, yes, no }: Rare): Duty[] {
  if (told === undefined) return [];
  return [
    {
      id,
      by: 'deployer',
      to: 'IGJ',
      basis: `Wkkgz 11(1)(${letter})`,
      cites: [`wkkgz/11-1-${letter}`],
      decision: told ? 'report' : 'not-required',
      why: told ? yes : no,
      clock: null,
      immediately: told,
      ask: [],
      status: 'applying',
      confidence: 'verified',
      open: [],
    },
  ];
}

/** Wkkgz Article 11(1)(b): violence in the care relationship. */
export const violence = ({ violenceInCare }: EventFacts): Duty[] =>
  atOnce({
    id: 'wkkgz-11-violence',
    letter: 'b',
    told: violenceInCare,
    yes: text('Geweld in de zorgrelatie meldt u direct.', 'Violence in the care relationship is reported at once.'),
    no: text('Er was geen geweld in de zorgrelatie.', 'There was no violence in the care relationship.'),
  });

/** Wkkgz Article 11(1)(c): a contract ended because of serious dysfunctioning. */
export const dismissal = ({ dismissalForDysfunction }: EventFacts): Duty[] =>
  atOnce({
    id: 'wkkgz-11-dismissal',
    letter: 'c',
    told: dismissalForDysfunction,
    yes: text(
      'Het einde van de overeenkomst wegens ernstig disfunctioneren meldt u direct.',
      'The end of the contract because of serious dysfunctioning is reported at once.',
    ),
    no: text('Er is om die reden niemand ontslagen.', 'Nobody was dismissed for that reason.'),
  });
