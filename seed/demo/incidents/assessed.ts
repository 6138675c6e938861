import type { Incident } from '../incident.ts';

/** Reports with a final report or an answer that the inspectorate weighs, and reports that it passed on. */
export const assessed: readonly Incident[] = [
  {
    key: 'nierdosis-eenheid',
    system: 'nierdosis-2-0',
    where: ['singelzicht', 'alkmaar'],
    reported: ['2026-10-05', '11:00'],
    occurredOn: '2026-10-02',
    narrative:
      'Het systeem las een nierfunctie in een andere eenheid en stelde een dubbele dosis voor. De apotheker zag het bij de controle. De patiënt heeft het middel niet gekregen.',
    told: { harm: 'none', couldHaveLedTo: 'permanent-serious', systemInvolved: 'caused' },
    inspector: 'bram',
    next: [
      {
        do: 'triage',
        on: '2026-10-06',
        severity: 'near-miss',
        factors: ['recurrence-likely', 'many-sites'],
        outcome: 'investigation-by-provider',
        reason: 'De fout kan bij elke apotheek met hetzelfde laboratorium voorkomen.',
      },
      {
        do: 'file',
        on: '2026-10-12',
        by: 'provider',
        duty: 'mdr-87-serious-incident',
        text: 'Eerste melding. Eén laboratorium stuurt de uitslag in een andere eenheid. De koppeling is op 6 oktober gesloten.',
      },
      {
        do: 'finalReport',
        on: '2026-11-10',
        rootCause: 'De koppeling nam de eenheid niet mee. De test bij de invoering had maar één laboratorium.',
        actions: 'Uitslagen zonder eenheid worden geweigerd. Alle 41 koppelingen zijn opnieuw getest.',
        problemCode: 'A110202',
        conclusionCode: 'D0106',
      },
    ],
  },
  {
    key: 'stapvoorstap-bericht',
    system: 'stapvoorstap-2-0',
    where: ['boszicht', 'apeldoorn'],
    reported: ['2026-10-08', '16:20'],
    occurredOn: '2026-10-07',
    narrative:
      'Een cliënt schreef in de app dat het leven geen zin meer had. De app gaf de volgende oefening. De behandelaar las het bericht de volgende ochtend en belde direct. De cliënt is veilig.',
    told: { harm: 'none', couldHaveLedTo: 'death', systemInvolved: 'possible' },
    inspector: 'samira',
    next: [
      {
        do: 'triage',
        on: '2026-10-09',
        severity: 'near-miss',
        factors: ['vulnerable-group', 'lay-users', 'recurrence-likely'],
        outcome: 'ask-information',
        reason: 'Kwetsbare groep. De gebruiksaanwijzing belooft een waarschuwing bij zulke berichten.',
      },
      {
        do: 'file',
        on: '2026-10-15',
        by: 'provider',
        duty: 'mdr-87-serious-incident',
        text: 'Eerste melding. De herkenning van dringende woorden stond na een update uit.',
      },
      {
        do: 'ask',
        on: '2026-10-16',
        question: 'Hoe is getest dat de herkenning na de update werkte, en bij hoeveel cliënten stond zij uit?',
        dueOn: '2026-10-30',
      },
      {
        do: 'answer',
        on: '2026-10-28',
        answer:
          'De test na de update controleerde alleen of de app startte. De herkenning stond 9 dagen uit bij 214 cliënten. Alle berichten zijn nagelezen: twee waren dringend en beide cliënten zijn gesproken.',
      },
    ],
  },
  {
    key: 'urinewijzer-licht',
    system: 'urinewijzer-1-1',
    reported: ['2026-10-19', '09:40'],
    occurredOn: '2026-10-14',
    narrative:
      'Gebruikers met een nieuw type telefoon kregen bij ledlicht vaker “geen afwijking”. Wij zagen dit in onze eigen cijfers. Eén gebruiker ging daardoor later naar de huisarts en kreeg een nierbekkenontsteking.',
    told: { harm: 'temporary-serious', couldHaveLedTo: 'permanent-serious', systemInvolved: 'caused' },
    inspector: 'samira',
    next: [
      {
        do: 'file',
        on: '2026-10-21',
        by: 'provider',
        duty: 'ivdr-82-serious-incident',
        text: 'Eerste melding. De app is voor dit type telefoon geblokkeerd sinds 19 oktober.',
      },
      {
        do: 'triage',
        on: '2026-10-22',
        severity: 'temporary-harm',
        factors: ['lay-users', 'recurrence-likely'],
        outcome: 'investigation-by-provider',
        reason: 'Zelftest. De aanbieder greep snel in en onderzoekt de oorzaak.',
      },
      {
        do: 'finalReport',
        on: '2026-11-13',
        rootCause: 'De camera van dit type past zelf de kleur aan. De controle op licht zag dat niet.',
        actions: 'Nieuwe versie met een kleurkaart op de verpakking. Gebruikers zijn per brief gewaarschuwd.',
        problemCode: 'A090803',
        conclusionCode: 'D0101',
      },
    ],
  },
  {
    key: 'droogwijs-huid',
    system: 'droogwijs-1-0',
    where: ['maasoever', 'venlo'],
    reported: ['2026-11-05', '09:30'],
    occurredOn: '2026-11-02',
    narrative:
      'Bij drie bewoners kwam de melding te laat en is de huid rood geworden. De sensoren waren van een nieuwe levering. De huid is na een week hersteld.',
    told: { harm: 'minor', couldHaveLedTo: 'minor', systemInvolved: 'caused' },
    inspector: 'bram',
    next: [
      {
        do: 'triage',
        on: '2026-11-09',
        severity: 'no-harm',
        factors: ['vulnerable-group'],
        outcome: 'risk-supervision',
        reason: 'Lichte gevolgen. Wij nemen dit mee in het toezicht op sensoren in de ouderenzorg.',
      },
    ],
  },
  {
    key: 'rondewijzer-lange-dienst',
    system: 'rondewijzer-1-0',
    where: ['debrug', 'hengelo'],
    reported: ['2026-10-13', '10:00'],
    occurredOn: '2026-10-09',
    narrative:
      'Een medewerker kreeg door de verdeling vier zware cliënten achter elkaar en vergat bij de laatste een wondcontrole. De wond is de volgende dag verzorgd, zonder gevolgen.',
    told: { harm: 'none', couldHaveLedTo: 'minor', systemInvolved: 'possible' },
    inspector: 'samira',
    next: [
      {
        do: 'triage',
        on: '2026-10-14',
        severity: 'no-harm',
        outcome: 'investigation-by-provider',
        reason: 'De aanbieder kijkt of de verdeling genoeg rekening houdt met zware zorg.',
      },
    ],
  },
  {
    key: 'afspraakhulp-verkeerde-brief',
    system: 'afspraakhulp-3-0',
    where: ['nestkast', 'meppel'],
    reported: ['2026-09-21', '15:45'],
    occurredOn: '2026-09-21',
    narrative:
      'De chatbot toonde afspraken van een andere cliënt, met naam en reden. Het duurde ongeveer een uur. Het gesprek is gestopt en de chatbot staat uit.',
    told: { harm: 'none', couldHaveLedTo: 'minor', systemInvolved: 'caused', personalDataBreach: 'high-risk' },
    inspector: 'samira',
    next: [
      {
        do: 'file',
        on: '2026-09-22',
        by: 'reporter',
        duty: 'gdpr-33-data-breach',
        text: 'Gemeld bij de Autoriteit Persoonsgegevens op 22 september om 9.40 uur.',
      },
      {
        do: 'forward',
        on: '2026-09-23',
        to: 'AP',
        reason: 'Het gaat om een datalek zonder gevolgen voor de zorg. De Autoriteit Persoonsgegevens behandelt dit.',
      },
    ],
  },
  {
    key: 'urenwijzer-verschil',
    system: 'urenwijzer-1-0',
    where: ['rietwaard', 'loket'],
    reported: ['2026-10-01', '11:10'],
    occurredOn: '2026-09-28',
    narrative:
      'Bij controle bleek dat het systeem voor alleenstaande vrouwen gemiddeld minder uren voorstelt dan voor mannen in dezelfde situatie. De gemeente gebruikt het voorstel sinds vandaag niet meer.',
    told: {
      harm: 'minor',
      couldHaveLedTo: 'minor',
      systemInvolved: 'caused',
      fundamentalRightsInfringed: true,
    },
    inspector: 'bram',
    next: [
      {
        do: 'forward',
        on: '2026-10-05',
        to: 'AP',
        reason:
          'Ongelijke behandeling in de maatschappelijke ondersteuning. Dit ligt bij de Autoriteit Persoonsgegevens en de gemeente.',
      },
    ],
  },
];
