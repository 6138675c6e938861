import type { Fact } from '../fact.ts';
import { text } from '../text.ts';

/** Facts of rarer events. A duty that rests on one of these is listed only when the fact was told, either way. */
export const rareEventFacts = {
  trendIncrease: {
    kind: 'boolean',
    group: 'event',
    title: text(
      'Komen lichte incidenten of bijwerkingen duidelijk vaker of ernstiger voor?',
      'Do minor incidents or side-effects occur clearly more often or more severely?',
    ),
    help: text(
      'Een statistisch significante toename, volgens de methode in uw plan voor post-market surveillance.',
      'A statistically significant increase, by the method in your post-market surveillance plan.',
    ),
    example: text(
      'Twee keer zo veel gemiste knobbels als verwacht, zonder ernstige gevolgen: ja.',
      'Twice as many missed nodules as expected, without serious consequences: yes.',
    ),
  },
  realWorldTest: {
    kind: 'boolean',
    group: 'event',
    title: text(
      'Gebeurde het tijdens een test in de praktijk, voordat het systeem op de markt is?',
      'Did it happen in a test in real-world conditions, before the system is on the market?',
    ),
    help: text(
      'Een test volgens een goedgekeurd testplan, buiten een testomgeving.',
      'A test under an approved testing plan, outside a sandbox.',
    ),
    example: text('Een proef op de spoedeisende hulp: ja.', 'A trial in the emergency department: yes.'),
  },
  sameProviderModel: {
    kind: 'boolean',
    group: 'event',
    title: text(
      'Is het systeem gebouwd op een algemeen AI-model van dezelfde aanbieder?',
      'Is the system built on a general-purpose AI model of the same provider?',
    ),
    help: text('Dan houdt het AI-bureau van de EU toezicht.', 'The AI Office of the EU then supervises.'),
    example: text('De gezondheidschat van een modelbouwer: ja.', 'The health chat of a model builder: yes.'),
  },
  systemicRiskModel: {
    kind: 'boolean',
    group: 'event',
    title: text(
      'Veroorzaakte een AI-model met systeemrisico het incident?',
      'Did an AI model with systemic risk cause the incident?',
    ),
    help: text(
      'De zeer grote modellen die bij de Commissie zijn gemeld.',
      'The very large models notified to the Commission.',
    ),
    example: text('Een groot taalmodel dat op de lijst staat: ja.', 'A large language model on the list: yes.'),
  },
  equalReportingLaw: {
    kind: 'boolean',
    group: 'event',
    title: text(
      'Meldt de aanbieder dit al volgens een gelijkwaardige Europese wet?',
      'Does the provider report this already under an equal European act?',
    ),
    help: text(
      'Niet de MDR of IVDR: daarvoor geldt een eigen regel.',
      'Not the MDR or IVDR: these have a rule of their own.',
    ),
    example: text(
      'Een verzekeraar onder financieel toezicht: mogelijk.',
      'An insurer under financial supervision: possibly.',
    ),
  },
  providerUnreachable: {
    kind: 'boolean',
    group: 'event',
    title: text(
      'Kan de zorginstelling de aanbieder niet bereiken?',
      'Is the provider out of reach of the care organisation?',
    ),
    help: text(
      'Een concept van de Commissie noemt 24 uur zonder antwoord.',
      'A draft of the Commission names 24 hours without an answer.',
    ),
    example: text('De aanbieder is failliet: ja.', 'The provider is bankrupt: yes.'),
  },
  violenceInCare: {
    kind: 'boolean',
    group: 'event',
    title: text('Was er geweld in de zorgrelatie?', 'Was there violence in the care relationship?'),
    help: text(
      'Geweld tegen of ontucht met een cliënt door iemand die voor de zorgaanbieder werkt.',
      'Violence against or sexual abuse of a client by someone who works for the care provider.',
    ),
    example: text('Een medewerker sloeg een cliënt: ja.', 'A member of staff hit a client: yes.'),
  },
  dismissalForDysfunction: {
    kind: 'boolean',
    group: 'event',
    title: text(
      'Is de overeenkomst met een zorgverlener beëindigd omdat die ernstig tekortschoot?',
      'Was the contract with a care professional ended because of serious dysfunctioning?',
    ),
    help: text('Van iemand die voor de zorgaanbieder werkt.', 'Of someone who works for the care provider.'),
    example: text(
      'Ontslag na herhaald blind volgen van het systeem: ja.',
      'Dismissal after blindly following the system: yes.',
    ),
  },
  deathAwareAt: {
    kind: 'moment',
    group: 'clock',
    title: text('Wanneer werd het overlijden bekend?', 'When did the death become known?'),
    help: text('Bij de aanbieder, als dat later was dan het incident.', 'To the provider, if later than the incident.'),
    example: text('2026-11-24', '2026-11-24'),
  },
} as const satisfies Record<string, Fact>;
