import { assessorCaseNl } from './assessor-case.nl.ts';

/** Texts of the pages for notified bodies. */
export const assessorNl = {
  title: 'Werkvoorraad',
  cases: 'Dossiers',
  certificates: 'Certificaten',
  deadlines: 'Termijnen',
  desk: {
    lead: (n: number) => (n === 1 ? 'Er loopt één beoordeling.' : `Er lopen ${n} beoordelingen.`),
    yours: (n: number) =>
      n === 1 ? 'Bij één daarvan is uw instantie aan zet.' : `Bij ${n} daarvan is uw instantie aan zet.`,
    more: 'U ziet hier de 200 oudste. De andere staan bij Dossiers.',
    own: 'Waar u aan werkt',
    ownNone: 'U bent nog in geen lopend dossier aangewezen. Dat doet u of een collega op de pagina van het dossier.',
    stages: {
      application: 'Aanvraag en contract',
      audit: 'Audit van het kwaliteitssysteem',
      examination: 'Technische documentatie',
      decision: 'Advies, toets en besluit',
      suspended: 'Geschorste certificaten',
    },
    count: (n: number) => (n === 1 ? '1 dossier' : `${n} dossiers`),
    empty: 'Er zijn geen lopende beoordelingen. Een nieuwe aanvraag van een aanbieder ziet u hier.',
    allCases: 'Alle dossiers',
  },
  list: {
    lead: 'Alle aanvragen bij uw instantie, ook de afgesloten. Het laatst gewijzigde dossier staat bovenaan.',
    empty: 'Er zijn nog geen aanvragen. Een aanbieder kiest uw instantie als hij een beoordeling aanvraagt.',
  },
  certificateList: {
    lead: 'De certificaten die uw instantie afgaf. Wat het eerst verloopt, staat bovenaan.',
    empty: 'Uw instantie gaf nog geen certificaten af in dit register.',
    caption: 'Certificaten van uw instantie',
    number: 'Nummer',
    system: 'Systeem',
    type: 'Soort',
    provider: 'Aanbieder',
    until: 'Geldig tot en met',
    status: 'Status',
    expired: 'Verlopen',
  },
  certificate: {
    caption: 'Certificaat',
    facts: 'Gegevens',
    dossier: 'Dossier',
    acts: 'Schorsen, herstellen of intrekken doet u in het dossier.',
    toDossier: 'Ga naar het dossier',
  },
  limits: {
    lead: 'Alle termijnen die nu voor uw instantie lopen of stilstaan.',
  },
  ...assessorCaseNl,
};
