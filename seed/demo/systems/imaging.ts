import type { System } from '../system.ts';

/** Reading images: radiology, screening, teeth. */
export const imaging: readonly System[] = [
  {
    key: 'noduscan-3-1',
    archetype: 'lung-nodule-ct',
    by: 'maarten',
    name: 'NoduScan',
    version: '3.1',
    opened: '2026-01-26',
    sent: '2026-01-28',
    purpose:
      'NoduScan zoekt op CT-beelden van de borstkas naar knobbels in de longen van 4 tot 30 millimeter. De radioloog ziet de gevonden plekken met hun maat naast de beelden. De radioloog bekijkt altijd zelf alle beelden.',
    notFor:
      'Niet voor kinderen, niet voor beelden met contrast in de longslagader, en niet om zonder radioloog een uitslag te geven.',
    summary:
      'Dit systeem wijst op een scan plekken in de longen aan waar een arts goed naar moet kijken. De arts beslist.',
    oversight:
      'De radioloog beoordeelt eerst zelf en zet daarna de aanwijzingen aan. Afwijkende aanwijzingen legt de radioloog vast in het verslag.',
    limits:
      'Mist vaker knobbels die vastzitten aan het longvlies. Onbekend is hoe het werkt bij scanners met een dosis onder 0,5 mSv.',
    performance:
      'In 1.204 scans uit vier ziekenhuizen vond het 93 van de 100 knobbels (95%-interval 91 tot 95), met 1,1 onterechte aanwijzing per scan.',
    certificate: ['9999', 'KM-2024-0112', '2029-03-14'],
  },
  {
    key: 'noduscan-3-2',
    archetype: 'lung-nodule-ct',
    by: 'maarten',
    name: 'NoduScan',
    version: '3.2',
    opened: '2026-02-02',
    sent: '2026-02-05',
    purpose:
      'NoduScan zoekt op CT-beelden van de borstkas naar knobbels in de longen van 3 tot 30 millimeter en vergelijkt ze met een eerdere scan. De radioloog bekijkt altijd zelf alle beelden.',
    notFor: 'Niet voor kinderen en niet om zonder radioloog een uitslag te geven.',
    summary:
      'Dit systeem wijst op een scan plekken in de longen aan en laat zien of ze groter zijn geworden. De arts beslist.',
    oversight:
      'De radioloog beoordeelt eerst zelf en zet daarna de aanwijzingen aan. Groei die het systeem meldt, meet de radioloog na.',
    limits:
      'De groeimeting is minder nauwkeurig als de twee scans met verschillende filters zijn gemaakt. Het systeem waarschuwt dan.',
    performance:
      'In 1.630 scans uit zes ziekenhuizen vond het 95 van de 100 knobbels (95%-interval 93 tot 96), met 0,9 onterechte aanwijzing per scan.',
  },
  {
    key: 'noduscan-3-3',
    archetype: 'lung-nodule-ct',
    by: 'maarten',
    name: 'NoduScan',
    version: '3.3',
    opened: '2026-11-09',
    draft: 'evidence',
    purpose:
      'NoduScan zoekt op CT-beelden van de borstkas naar knobbels in de longen van 3 tot 30 millimeter en vergelijkt ze met eerdere scans. Nieuw is de ondersteuning van scans met een lage dosis.',
    notFor: 'Niet voor kinderen en niet om zonder radioloog een uitslag te geven.',
    summary:
      'Dit systeem wijst op een scan plekken in de longen aan en laat zien of ze groter zijn geworden. Het werkt ook bij scans met weinig straling. De arts beslist.',
    oversight: 'De radioloog beoordeelt eerst zelf en zet daarna de aanwijzingen aan.',
    limits: 'Bij een dosis onder 0,2 mSv is het systeem niet getest.',
    performance:
      'In 410 scans met lage dosis vond het 92 van de 100 knobbels (95%-interval 88 tot 95), met 1,3 onterechte aanwijzing per scan.',
  },
  {
    key: 'pleurascan-1-0',
    archetype: 'lung-nodule-ct',
    by: 'yasmin',
    name: 'PleuraScan',
    version: '1.0',
    opened: '2026-10-12',
    sent: '2026-10-20',
    purpose:
      'PleuraScan meet op CT-beelden hoeveel vocht er tussen de longvliezen zit en toont dat aan de radioloog of longarts.',
    notFor: 'Niet voor echobeelden en niet om te besluiten over een punctie zonder eigen oordeel van de arts.',
    summary:
      'Dit systeem meet vocht rond de longen op een scan. De arts gebruikt de maat bij de keuze van de behandeling.',
    oversight: 'De arts ziet de getekende rand van het vocht en past die zo nodig aan voordat de maat wordt bewaard.',
    limits: 'Bij littekens in de longvliezen telt het systeem soms weefsel als vocht.',
    performance: 'In 300 scans week de maat gemiddeld 9 milliliter af van de meting van twee radiologen.',
    facts: { marketDate: '2027-03-01' },
  },
  {
    key: 'thoraxwijzer-2-0',
    archetype: 'lung-nodule-ct',
    by: 'yasmin',
    name: 'ThoraxWijzer',
    version: '2.0',
    opened: '2026-03-09',
    sent: '2026-03-17',
    purpose:
      'ThoraxWijzer zoekt op gewone longfoto’s naar acht afwijkingen, zoals een klaplong of een verdikking, en zet er een gekleurd vlak bij.',
    notFor:
      'Niet voor foto’s van kinderen onder 16 jaar en niet voor foto’s die liggend op de intensive care zijn gemaakt.',
    summary:
      'Dit systeem helpt artsen om niets over het hoofd te zien op een longfoto. De arts maakt zelf het verslag.',
    oversight: 'De radioloog of arts in opleiding beoordeelt de foto voordat de kleuren zichtbaar worden.',
    limits: 'Slangen en drains op de foto geven vaker een onterechte melding.',
    performance: 'In 2.900 foto’s uit drie ziekenhuizen: gevoeligheid 90 procent, specificiteit 88 procent.',
    facts: { marketDate: '2026-12-15' },
  },
  {
    key: 'fractuurlicht-1-4',
    archetype: 'lung-nodule-ct',
    by: 'yasmin',
    name: 'FractuurLicht',
    version: '1.4',
    opened: '2026-02-09',
    sent: '2026-02-16',
    purpose:
      'FractuurLicht wijst op röntgenfoto’s van hand, pols, enkel en voet mogelijke botbreuken aan voor arts of physician assistant.',
    notFor: 'Niet voor schedel, wervels en bekken. Niet voor kinderen met open groeischijven.',
    summary: 'Dit systeem wijst mogelijke breuken aan op een röntgenfoto. Een arts bekijkt elke foto.',
    oversight: 'De behandelaar beslist. De radioloog beoordeelt alle foto’s binnen een werkdag opnieuw.',
    limits: 'Haarbreuken in het scheepvormige botje van de pols blijven lastig te zien, ook voor het systeem.',
    performance: 'In 1.850 foto’s vond het 91 van de 100 breuken; zonder systeem vonden dezelfde artsen er 84.',
    certificate: ['9998', 'TD-2025-0044', '2030-01-31'],
  },
  {
    key: 'mammalicht-2-0',
    archetype: 'mammography-screening',
    by: 'maarten',
    name: 'MammaLicht',
    version: '2.0',
    opened: '2026-02-11',
    sent: '2026-02-24',
    purpose:
      'MammaLicht beoordeelt mammogrammen uit het bevolkingsonderzoek als tweede lezer. Verschillen met de eerste lezer gaan naar een derde, menselijke lezer.',
    notFor: 'Niet als enige lezer, niet voor vrouwen met borstprotheses en niet voor echobeelden.',
    summary:
      'Dit systeem leest borstfoto’s van het bevolkingsonderzoek mee. Zijn mens en systeem het oneens, dan beslist een derde arts.',
    oversight: 'Een screeningsradioloog leest elke foto eerst. Bij verschil beslist een tweede radioloog.',
    limits: 'Bij heel dicht klierweefsel is het systeem minder gevoelig. Dat staat bij de uitslag.',
    performance:
      'In 18.000 onderzoeken vond het 88 van de 100 kankers die binnen twee jaar bleken; twee lezers samen vonden er 89.',
    certificate: ['9997', 'PW-2025-3310', '2030-05-19'],
  },
  {
    key: 'cerebrovolg-2-1',
    archetype: 'brain-bleed-worklist',
    by: 'katrin',
    name: 'CerebroVolg',
    version: '2.1',
    opened: '2026-02-03',
    sent: '2026-02-12',
    purpose:
      'CerebroVolg zet CT-scans van het hoofd met een mogelijke bloeding bovenaan de werklijst van de radioloog.',
    notFor: 'Niet om scans zonder melding later of niet te lezen, en niet voor kinderen.',
    summary:
      'Dit systeem zorgt dat een arts spoedscans van het hoofd eerder ziet. Alle scans worden door een arts gelezen.',
    oversight:
      'De dienstdoende radioloog leest elke scan. De volgorde is alleen een hulp en is met één klik uit te zetten.',
    limits: 'Oude bloedingen en verkalkingen geven soms een onterechte melding.',
    performance: 'Gevoeligheid 94 procent, specificiteit 92 procent in 3.400 scans uit Duitsland en Nederland.',
    certificate: ['9997', 'PW-2024-2871', '2029-08-30'],
  },
  {
    key: 'vatblik-1-0',
    archetype: 'brain-bleed-worklist',
    by: 'katrin',
    name: 'VatBlik',
    version: '1.0',
    opened: '2026-02-17',
    sent: '2026-02-26',
    purpose:
      'VatBlik stelt op CT-beelden met contrast vast of een groot vat in de hersenen is afgesloten en waarschuwt direct het beroerteteam.',
    notFor: 'Niet voor MRI-beelden en niet voor afsluitingen in kleine vaten.',
    summary: 'Dit systeem waarschuwt artsen als bij een beroerte een groot bloedvat dicht lijkt te zitten.',
    oversight: 'Neuroloog en radioloog bekijken de beelden voordat de behandeling begint. Het systeem start niets.',
    limits: 'Bewegende patiënten en metaal geven slechte beelden; het systeem geeft dan geen uitslag.',
    performance: 'In 940 patiënten: gevoeligheid 92 procent, specificiteit 90 procent.',
    facts: { outputUse: 'treats-or-diagnoses', worstHarm: 'death-or-irreversible', marketDate: '2027-01-18' },
    useCases: ['image-reading', 'decision-support'],
    declared: 'MDR-III',
  },
  {
    key: 'netvliesblik-1-2',
    archetype: 'mammography-screening',
    by: 'reto',
    name: 'NetvliesBlik',
    version: '1.2',
    opened: '2026-03-02',
    sent: '2026-03-12',
    purpose:
      'NetvliesBlik beoordeelt foto’s van het netvlies van mensen met diabetes en geeft aan of een oogarts moet kijken.',
    notFor: 'Niet voor andere oogziekten en niet voor mensen onder 18 jaar.',
    summary: 'Dit systeem bekijkt foto’s van het oog bij mensen met diabetes en zegt of een oogarts nodig is.',
    oversight: 'Een optometrist controleert de beeldkwaliteit en elke uitslag “geen verwijzing” steekproefsgewijs.',
    limits: 'Troebele ooglenzen geven onbruikbare foto’s; de uitslag is dan “opnieuw maken”.',
    performance: 'In 5.200 ogen: gevoeligheid 91 procent voor verwijsbare afwijkingen, specificiteit 89 procent.',
    sectors: ['general-practice', 'hospital'],
    facts: { marketDate: '2027-02-01' },
  },
  {
    key: 'knieblik-1-0',
    archetype: 'lung-nodule-ct',
    by: 'minji',
    through: 'ruben',
    name: 'KnieBlik',
    version: '1.0',
    opened: '2026-09-21',
    sent: '2026-10-05',
    purpose:
      'KnieBlik meet op MRI-beelden de dikte van het kraakbeen in de knie en vergelijkt die met een eerdere scan.',
    notFor: 'Niet voor knieën met een prothese en niet om over een operatie te besluiten.',
    summary: 'Dit systeem meet kraakbeen op een MRI van de knie. De orthopeed gebruikt de maat in het gesprek.',
    oversight: 'De radioloog keurt de getekende grenzen goed voordat de maat in het verslag komt.',
    limits: 'Alleen getest op drie merken scanners met 1,5 tesla.',
    performance: 'Verschil met handmatige meting gemiddeld 0,1 millimeter in 220 knieën.',
    facts: { marketDate: '2027-04-01' },
  },
  {
    key: 'dentaspoor-1-0',
    archetype: 'caries-x-ray',
    by: 'reto',
    name: 'DentaSpoor',
    version: '1.0',
    opened: '2026-03-16',
    sent: '2026-03-25',
    purpose: 'DentaSpoor wijst op röntgenfoto’s van het gebit plekken aan waar cariës kan zitten.',
    notFor: 'Niet voor melktanden en niet voor foto’s van de hele kaak.',
    summary: 'Dit systeem wijst mogelijke gaatjes aan op een röntgenfoto. De tandarts kijkt en beslist.',
    oversight: 'De tandarts bevestigt of verwerpt elke plek voordat zij in het dossier komt.',
    limits: 'Oude vullingen geven vaker een onterechte aanwijzing.',
    performance: 'In 1.100 foto’s: gevoeligheid 86 procent, specificiteit 90 procent.',
    certificate: ['9999', 'KM-2025-0207', '2030-02-11'],
  },
];
