import type { Fact } from '../fact.ts';
import { text } from '../text.ts';

/** What the product is and under which circumstances it is used. */
export const basics = {
  isSoftware: {
    kind: 'boolean',
    group: 'basics',
    title: text('Is het software?', 'Is it software?'),
    help: text(
      'Instructies die gegevens verwerken en uitvoer maken. Het mag los zijn of in een apparaat zitten.',
      'Instructions that process data and create output. It may stand alone or sit in equipment.',
    ),
    example: text(
      'Een app, een clouddienst, een programma in een scanner.',
      'An app, a cloud service, a program in a scanner.',
    ),
  },
  logic: {
    kind: 'choice',
    group: 'basics',
    title: text('Hoe komt het systeem aan zijn uitkomst?', 'How does the system arrive at its output?'),
    help: text(
      'Kies de eerste die klopt. Een deel dat van gegevens leerde is genoeg.',
      'Choose the first that is true. One part that learned from data is enough.',
    ),
    example: text(
      'Een neuraal netwerk leerde van gegevens. Een optelsom van punten uit een richtlijn is een vaste regel.',
      'A neural network learned from data. Adding up points from a guideline is a fixed rule.',
    ),
    options: [
      { id: 'learned', label: text('Een model leerde van gegevens', 'A model learned from data') },
      {
        id: 'knowledge-based',
        label: text(
          'Het leidt zelf conclusies af uit vastgelegde kennis',
          'It infers conclusions from recorded knowledge',
        ),
      },
      {
        id: 'fixed-rules',
        label: text('Alleen vaste regels die mensen schreven', 'Only fixed rules written by people'),
      },
    ],
  },
  useContext: {
    kind: 'choice',
    group: 'basics',
    title: text('Waarvoor bestaat het systeem nu?', 'What does the system exist for now?'),
    help: text(
      'Kies gewoon gebruik als iemand het verkoopt, levert of gebruikt in de zorg of in de bedrijfsvoering.',
      'Choose regular use if anyone sells, supplies or uses it in care or in operations.',
    ),
    example: text(
      'Een model dat alleen voor een wetenschappelijk artikel is gemaakt: alleen onderzoek.',
      'A model made only for a scientific article: research only.',
    ),
    options: [
      { id: 'regular', label: text('Gewoon gebruik, nu of straks', 'Regular use, now or soon') },
      {
        id: 'research-only',
        label: text(
          'Alleen voor wetenschappelijk onderzoek gemaakt en gebruikt',
          'Made and used for scientific research only',
        ),
      },
      {
        id: 'development-only',
        label: text(
          'Alleen ontwikkeling en testen, niet op de markt of in gebruik',
          'Development and testing only, not on the market or in use',
        ),
      },
      {
        id: 'real-world-testing',
        label: text('Test met echte mensen in de praktijk', 'Test with real people in practice'),
      },
      {
        id: 'military',
        label: text('Alleen leger, defensie of nationale veiligheid', 'Military, defence or national security only'),
      },
      {
        id: 'foreign-authority',
        label: text(
          'Alleen een overheid buiten de Unie, onder een verdrag over opsporing of rechtspraak',
          'Only a public authority outside the Union, under an agreement on law enforcement or justice',
        ),
      },
      { id: 'personal', label: text('Alleen privé, niet voor werk', 'Private only, not for work') },
      {
        id: 'open-source-release',
        label: text(
          'Alleen openbaar gemaakt als vrije opensourcesoftware',
          'Only published as free and open-source software',
        ),
      },
      {
        id: 'outside-eu',
        label: text(
          'Alleen buiten de Europese Unie, ook de uitkomst',
          'Only outside the European Union, the output too',
        ),
      },
    ],
  },
  marketDate: {
    kind: 'day',
    group: 'basics',
    title: text(
      'Op welke dag kwam dit type voor het eerst op de markt of in gebruik?',
      'On which day was this type first sold or used?',
    ),
    help: text(
      'De eerste keer in de Europese Unie. Laat leeg als het nog niet zo ver is.',
      'The first time in the European Union. Leave empty if that has not happened yet.',
    ),
    example: text('2026-03-01', '2026-03-01'),
  },
  significantChange: {
    kind: 'boolean',
    group: 'basics',
    title: text(
      'Verandert het ontwerp ingrijpend nadat de plichten zijn begonnen?',
      'Does the design change significantly after the duties have started?',
    ),
    help: text(
      'Bijvoorbeeld een nieuw model, een ander beoogd doel of andere invoer. Kleine herstelde fouten tellen niet.',
      'For example a new model, another intended purpose or other input. Small fixes do not count.',
    ),
    example: text('Elk jaar een opnieuw getraind model: ja.', 'A retrained model every year: yes.'),
  },
} as const satisfies Record<string, Fact>;
