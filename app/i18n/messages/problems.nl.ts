/** One page per kind of problem: what happened, why, and what to do now. */
export const problemsNl = {
  section: 'Problemen',
  number: 'Nummer van dit verzoek',
  possibleNow: 'Wat nu wel kan',
  missing: 'Wat er nog ontbreekt',
  home: 'Naar de voorpagina',
  retry: 'Naar de pagina zoals die nu is',
  ownText: 'Uw tekst',
  meaningHeading: 'Wat dit betekent',
  nowHeading: 'Wat u kunt doen',
  kinds: {
    'bad-request': {
      title: 'We begrijpen dit verzoek niet',
      what: 'Er ontbreekt iets in wat uw browser stuurde, of het adres klopt niet.',
      now: 'Ga terug naar de vorige pagina, ververs die en probeer het opnieuw.',
    },
    unauthenticated: {
      title: 'U moet eerst inloggen',
      what: 'Deze pagina is alleen voor mensen die zijn ingelogd. Misschien is uw sessie verlopen.',
      now: 'Log in. Daarna komt u terug op deze pagina.',
    },
    forbidden: {
      title: 'Dit mag u niet doen',
      what: 'Uw rol of uw organisatie geeft hiervoor geen recht.',
      now: 'Vraag een collega met de juiste rol, of vraag uw beheerder om die rol.',
    },
    'not-found': {
      title: 'Deze pagina is er niet',
      what: 'Het adres bestaat niet, of de pagina is niet voor u bestemd.',
      now: 'Controleer het adres, of zoek het systeem in het register.',
    },
    conflict: {
      title: 'Iemand anders wijzigde dit intussen',
      what: 'Terwijl u bezig was, heeft een ander hetzelfde gewijzigd. We hebben niets overschreven.',
      now: 'Bekijk de pagina zoals die nu is. Doe daarna opnieuw wat u wilde doen.',
    },
    'illegal-transition': {
      title: 'Deze stap kan nu niet',
      what: 'Het dossier staat inmiddels in een andere stap.',
      now: 'Bekijk waar het dossier nu staat en welke stappen er wel zijn.',
    },
    refused: {
      title: 'Dit kan nog niet',
      what: 'De wet vraagt eerst iets anders.',
      now: 'Vul aan wat ontbreekt. Daarna kunt u deze stap zetten.',
    },
    invalid: {
      title: 'Er klopt iets niet in wat u invulde',
      what: 'Een of meer antwoorden ontbreken of zijn niet goed.',
      now: 'Ga terug naar het formulier. Bij elk veld staat wat er moet veranderen.',
    },
    'too-many-requests': {
      title: 'Te veel pogingen',
      what: 'U probeerde dit vaker dan mag binnen korte tijd.',
      now: 'Wacht een paar minuten en probeer het dan opnieuw.',
    },
    unavailable: {
      title: 'Het register is even niet bereikbaar',
      what: 'De dienst is bezet of wordt bijgewerkt.',
      now: 'Probeer het over een minuut opnieuw.',
    },
    bug: {
      title: 'Er ging iets mis bij ons',
      what: 'Dit is een fout in het register, niet in wat u deed. Wat u eerder opsloeg, is bewaard.',
      now: 'Probeer het opnieuw. Blijft het fout gaan, noem dan het nummer als u contact opneemt.',
    },
  },
};
