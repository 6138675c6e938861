import type { Fact } from '../fact.ts';
import { text } from '../text.ts';

/** Decisions about people in which the system takes part. */
export const decisions = {
  emergencyUse: {
    kind: 'multi',
    group: 'decisions',
    title: text('Helpt het systeem bij spoed?', 'Does the system help in emergencies?'),
    help: text('Kies alles wat klopt.', 'Choose all that is true.'),
    example: text(
      'Volgorde bepalen op de spoedeisende hulp: patiënten op urgentie ordenen.',
      'Setting the order in the emergency department: prioritising patients.',
    ),
    none: text('Nee', 'No'),
    options: [
      {
        id: 'call-evaluation',
        label: text(
          '112-gesprekken beoordelen of de beller op urgentie indelen',
          'Evaluate emergency calls or rank callers by urgency',
        ),
      },
      {
        id: 'dispatch',
        label: text(
          'Ambulance, brandweer of politie sturen, inschakelen of voorrang geven',
          'Dispatch, call or prioritise ambulance, fire brigade or police',
        ),
      },
      { id: 'patient-triage', label: text('Patiënten met spoed op urgentie ordenen', 'Prioritise emergency patients') },
      {
        id: 'transcription-or-routing',
        label: text(
          'Alleen gesprekken uitschrijven, doorverbinden of oefenen',
          'Only transcribe or route calls, or train',
        ),
      },
      {
        id: 'planning',
        label: text('Alleen bedden, kamers of afspraken plannen', 'Only plan beds, rooms or appointments'),
      },
    ],
  },
  careEligibility: {
    kind: 'boolean',
    group: 'decisions',
    title: text(
      'Beoordeelt het wie recht heeft op zorg, een voorziening of een uitkering?',
      'Does it evaluate who is entitled to care, a service or a benefit?',
    ),
    help: text(
      'Ook hoeveel uren, of het intrekken of terugvragen ervan. Mensen uitnodigen zonder hun recht te toetsen telt niet.',
      'Also how many hours, or withdrawing or reclaiming it. Inviting people without testing their entitlement does not count.',
    ),
    example: text(
      'Uren thuiszorg toekennen: ja. Dossiers over medewerkers verdelen: nee.',
      'Granting hours of home care: yes. Dividing files among staff: no.',
    ),
  },
  forPublicAuthority: {
    kind: 'boolean',
    group: 'decisions',
    title: text('Gebeurt dat door of namens de overheid?', 'Is that done by or on behalf of a public authority?'),
    help: text(
      'Ook een private organisatie met een publieke taak telt.',
      'A private body with public powers counts too.',
    ),
    example: text('Gemeente, zorgkantoor of CIZ: ja.', 'Municipality, care office or needs assessment centre: yes.'),
  },
  insuranceUse: {
    kind: 'choice',
    group: 'decisions',
    title: text(
      'Gebruikt een levens- of zorgverzekeraar het voor mensen?',
      'Does a life or health insurer use it for people?',
    ),
    help: text('Kies de zwaarste die klopt.', 'Choose the strongest that is true.'),
    example: text('Premie per persoon bepalen: risico of prijs.', 'Setting a premium per person: risk or price.'),
    options: [
      { id: 'none', label: text('Nee', 'No') },
      {
        id: 'risk-or-price',
        label: text('Ja, om risico of prijs per persoon te bepalen', 'Yes, to set risk or price per person'),
      },
      { id: 'claims', label: text('Ja, alleen om declaraties te behandelen', 'Yes, only to handle claims') },
      {
        id: 'fraud-only',
        label: text('Ja, een apart systeem alleen tegen fraude', 'Yes, a separate system only against fraud'),
      },
      {
        id: 'aggregate',
        label: text('Ja, alleen over groepen zonder personen', 'Yes, only on groups without individuals'),
      },
    ],
  },
  staffUse: {
    kind: 'multi',
    group: 'decisions',
    title: text('Wat doet het systeem met personeel?', 'What does the system do about staff?'),
    help: text('Kies alles wat klopt.', 'Choose all that is true.'),
    example: text(
      'Rooster op beschikbaarheid en diploma: gewone planning.',
      'Roster on availability and qualification: plain planning.',
    ),
    none: text('Niets', 'Nothing'),
    options: [
      { id: 'recruitment', label: text('Sollicitanten werven of kiezen', 'Recruit or select applicants') },
      {
        id: 'terms-or-termination',
        label: text(
          'Beslissen over arbeidsvoorwaarden, promotie of ontslag',
          'Decide on terms, promotion or termination',
        ),
      },
      {
        id: 'allocation-on-traits',
        label: text(
          'Taken verdelen op gedrag of persoonlijke kenmerken',
          'Allocate tasks on behaviour or personal traits',
        ),
      },
      {
        id: 'performance-monitoring',
        label: text('Prestaties of gedrag volgen en beoordelen', 'Monitor and evaluate performance or behaviour'),
      },
      {
        id: 'individual-prediction',
        label: text(
          'Per persoon verzuim of productiviteit voorspellen voor het rooster',
          'Predict absence or productivity per person for the roster',
        ),
      },
      {
        id: 'plain-planning',
        label: text(
          'Plannen op beschikbaarheid, contract en diploma',
          'Plan on availability, contract and qualification',
        ),
      },
    ],
  },
} as const satisfies Record<string, Fact>;
