/** Texts of the static pages: about, accessibility, privacy. */
export const statementsNl = {
  changedOn: 'Laatst gewijzigd:',
  about: {
    title: 'Over dit register',
    lead: 'Waarborg laat zien welke AI in de Nederlandse zorg wordt gebruikt, welke regels daarvoor gelden en wie erop toeziet.',
    purpose: {
      title: 'Waarvoor dit register er is',
      items: [
        'Iedereen kan opzoeken welk AI-systeem een zorginstelling gebruikt en waarvoor het bedoeld is.',
        'Aanbieders schrijven hun systemen in en laten ze beoordelen door een aangemelde instantie.',
        'Zorginstellingen en aanbieders melden ernstige incidenten. De inspectie beoordeelt die.',
        'Elke conclusie over de wet is te volgen: het feit, de regel, het artikel en de uitkomst.',
      ],
    },
    laws: {
      title: 'Welke wetten het register toepast',
      intro: 'Het register rekent met deze wetten. Bij elke uitkomst staat het artikel en de versie.',
      items: [
        'de AI-verordening: Verordening (EU) 2024/1689',
        'de verordening medische hulpmiddelen (MDR): Verordening (EU) 2017/745',
        'de verordening in-vitrodiagnostiek (IVDR): Verordening (EU) 2017/746',
        'de Wet kwaliteit, klachten en geschillen zorg (Wkkgz)',
      ],
      link: 'Lees hoe het register de wet toepast',
    },
    limits: {
      title: 'Wat het register niet zegt',
      items: [
        'Een inschrijving is geen keurmerk. Zij zegt dat een systeem bekend is en welke regels gelden.',
        'Een melding is geen bewijs van schuld of oorzaak.',
        'Staat een gegeven er niet, dan ziet u dat het ontbreekt en waarom.',
      ],
    },
    names: {
      title: 'Vaste adressen',
      text: 'Elk systeem heeft een nummer en een vast adres. Dat adres verandert niet, ook niet als het systeem is ingetrokken.',
    },
    contact: {
      title: 'Hulp en contact',
      text: 'Hebt u een vraag over een systeem, neem dan contact op met de aanbieder of de zorginstelling die op de pagina van het systeem staat. Hebt u een vraag over uw account, vraag dan de beheerder van uw organisatie.',
      help: 'Ziet u een foutmelding met een nummer, noem dan dat nummer. Wij zien daarmee wat er misging.',
    },
  },
  accessibility: {
    title: 'Toegankelijkheid',
    lead: 'Iedereen moet dit register kunnen gebruiken, ook met een schermlezer, met alleen een toetsenbord of met sterk vergrote tekst.',
    level: {
      title: 'Waar wij ons aan houden',
      text: 'Wij bouwen volgens WCAG 2.2, niveau A en AA, en de onderdelen over websites van EN 301 549. Dat geldt ook voor de pagina’s achter de inlog.',
    },
    measures: {
      title: 'Wat u mag verwachten',
      items: [
        'Alle pagina’s en formulieren werken zonder JavaScript.',
        'Alles is te bedienen met het toetsenbord en u ziet altijd waar u bent.',
        'Bij elk schema staat een lijst met dezelfde inhoud.',
        'Fouten staan in woorden boven het formulier en bij het veld.',
        'De pagina’s passen op een smal scherm en bij 400 procent vergroting.',
        'Kleur is nooit het enige teken.',
      ],
    },
    tested: {
      title: 'Hoe wij dit controleren',
      text: 'Bij elke wijziging toetsen automatische tests de pagina’s in beide talen op de regels van WCAG. Zulke tests vinden niet alles. Een onderzoek door een onafhankelijke partij is er nog niet geweest. Daarom noemen wij hier geen nalevingsstatus.',
    },
    known: {
      title: 'Wat nog niet goed is',
      text: 'Teksten van aanbieders kunnen in één taal zijn. Op de andere taalversie staat dan in welke taal de tekst is.',
    },
    complain: {
      title: 'Loopt u ergens op vast?',
      text: 'Laat het ons weten. Noem de pagina, wat u wilde doen en waarmee u werkt. U krijgt binnen twee weken antwoord. Bent u het niet eens met ons antwoord, dan kunt u een klacht indienen bij de Nationale ombudsman.',
      mail: 'Mail naar',
    },
  },
  privacy: {
    title: 'Privacy',
    lead: 'Wie zoekt in het register, hoeft niets over zichzelf te vertellen.',
    visitors: {
      title: 'Als u het register bekijkt',
      items: [
        'Wij plaatsen geen cookies om u te volgen en gebruiken geen diensten van anderen om bezoek te meten.',
        'De server schrijft per bezoek het tijdstip, de pagina en de duur op. Er staan geen namen in.',
      ],
    },
    users: {
      title: 'Als u een account hebt',
      items: [
        'Wij bewaren uw naam, uw e-mailadres, uw organisatie, uw rol en uw taal.',
        'Na het inloggen plaatsen wij één cookie. Daarmee blijft u ingelogd, tot u uitlogt of de sessie verloopt.',
        'Uw wachtwoord slaan wij op als een afgeleide waarde. Niemand kan het teruglezen.',
        'Elke handeling in een dossier leggen wij vast met uw naam en rol. Dat vraagt het toezicht.',
      ],
    },
    patients: {
      title: 'Gegevens van patiënten',
      text: 'Schrijf geen namen of burgerservicenummers van patiënten in een melding. Het register heeft ze niet nodig.',
    },
    rights: {
      title: 'Uw rechten',
      text: 'U kunt vragen welke gegevens wij van u hebben. U kunt ook vragen om ze te verbeteren of te verwijderen, als de wet dat toestaat. Bent u het niet eens met ons antwoord, dan kunt u een klacht indienen bij de Autoriteit Persoonsgegevens.',
    },
  },
};
