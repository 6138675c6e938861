/** The page of a law in preparation. */
export const lawProposalNl = {
  caption: 'Wet in voorbereiding',
  notLaw: 'Dit is geen geldende wet',
  notLawText:
    'Het is een voorstel. Het kan nog veranderen, of niet doorgaan. Het register past het nergens toe; het rekent alleen voor wat het zou betekenen.',
  source: 'Het voorstel bij de Europese Unie',
  rules: 'Welke regels zouden veranderen?',
  nowOn: (day: string) => `Nu, op ${day}`,
  proposed: 'In het voorstel',
  newRule: 'Geen: deze regel zou nieuw zijn',
  kinds: 'Wat betekent dat voor systemen in de zorg?',
  kindsLead: (differing: number, same: number) =>
    `Van de veertig soorten AI in de zorg zouden er ${differing} een andere uitkomst krijgen; voor ${same} verandert er niets. Het zijn soorten, geen echte producten. Elke soort opent de uitkomst met het voorstel.`,
  kind: 'Soort systeem',
  classNow: 'Klasse nu',
  classThen: 'Klasse met het voorstel',
  bodyNow: 'Aangemelde instantie nu',
  bodyThen: 'Met het voorstel',
  own: 'Reken het door voor uw systeem',
  ownLead:
    'Beantwoord de vragen alsof het voorstel al wet is. De uitkomst zegt erbij dat het een vooruitblik is. Hebt u al een uitkomst? Onderaan die pagina staat wat het voorstel daaraan verandert.',
  begin: 'Begin met het voorstel',
};
