import type { Language } from './i18n/language.ts';

/**
 * Every public page with its two addresses. The route map registers both and the language switch goes from one to the other,
 * so that a page cannot exist in one language only.
 */
export const publicPages = {
  home: { nl: '/', en: '/en' },
  systems: { nl: '/systemen', en: '/en/systems' },
  system: { nl: '/systemen/:number', en: '/en/systems/:number' },
  systemDuties: { nl: '/systemen/:number/plichten', en: '/en/systems/:number/duties' },
  systemReasoning: { nl: '/systemen/:number/onderbouwing', en: '/en/systems/:number/reasoning' },
  law: { nl: '/wet', en: '/en/law' },
  lawRule: { nl: '/wet/regels/:id', en: '/en/law/rules/:id' },
  lawProposal: { nl: '/wet/voorstellen/:id', en: '/en/law/proposals/:id' },
  lawCalendar: { nl: '/wet/kalender', en: '/en/law/calendar' },
  lawTerms: { nl: '/wet/termijnen', en: '/en/law/terms' },
  lawRole: { nl: '/wet/rol', en: '/en/law/role' },
  checkNumber: { nl: '/controleer-nummer', en: '/en/check-number' },
  notListed: { nl: '/waarom-niet-in', en: '/en/why-not-listed' },
  classify: { nl: '/classificeren', en: '/en/classify' },
  classifyResult: { nl: '/classificeren/uitkomst', en: '/en/classify/outcome' },
  classifyQuestion: { nl: '/classificeren/vraag/:fact', en: '/en/classify/question/:fact' },
  signIn: { nl: '/inloggen', en: '/en/sign-in' },
  signInCode: { nl: '/inloggen/code', en: '/en/sign-in/code' },
  signInSecure: { nl: '/inloggen/beveiligen', en: '/en/sign-in/secure' },
  setUp: { nl: '/opzetten/:token', en: '/en/set-up/:token' },
  about: { nl: '/over', en: '/en/about' },
  accessibility: { nl: '/toegankelijkheid', en: '/en/accessibility' },
  privacy: { nl: '/privacy', en: '/en/privacy' },
  problem: { nl: '/problems/:kind', en: '/en/problems/:kind' },
} as const satisfies Record<string, Record<Language, string>>;

/** Name of a public page that exists in both languages. */
export type PublicPage = keyof typeof publicPages;

const fill = (template: string, ...values: string[]) => {
  let next = 0;
  return template.replace(/:\w+/g, () => encodeURIComponent(values[next++] ?? ''));
};
const inLanguage = (page: PublicPage, lang: Language, ...values: string[]) => fill(publicPages[page][lang], ...values);

/** Builders for every address, by audience. Public ones take the language; the others have Dutch addresses only. */
export const paths = {
  home: (lang: Language) => inLanguage('home', lang),
  systems: (lang: Language) => inLanguage('systems', lang),
  system: (lang: Language, number: string) => inLanguage('system', lang, number),
  systemDuties: (lang: Language, number: string) => inLanguage('systemDuties', lang, number),
  systemReasoning: (lang: Language, number: string) => inLanguage('systemReasoning', lang, number),
  law: (lang: Language) => inLanguage('law', lang),
  /** A rule by its id; the slash in it would end a part of the address. */
  lawRule: (lang: Language, id: string) => inLanguage('lawRule', lang, id.replace('/', '.')),
  /** A law in preparation that can be calculated. */
  lawProposal: (lang: Language, id: string) => inLanguage('lawProposal', lang, id),
  lawCalendar: (lang: Language) => inLanguage('lawCalendar', lang),
  /** The same as a file for calendars (iCalendar). */
  lawCalendarFeed: { nl: () => '/wet/kalender.ics', en: () => '/en/law/calendar.ics' },
  lawTerms: (lang: Language) => inLanguage('lawTerms', lang),
  lawRole: (lang: Language) => inLanguage('lawRole', lang),
  checkNumber: (lang: Language) => inLanguage('checkNumber', lang),
  notListed: (lang: Language) => inLanguage('notListed', lang),
  /** The wizard; a query with the answers (`writeAsked`) comes behind. */
  classify: (lang: Language) => inLanguage('classify', lang),
  classifyResult: (lang: Language) => inLanguage('classifyResult', lang),
  classifyQuestion: (lang: Language, fact: string) => inLanguage('classifyQuestion', lang, fact),
  about: (lang: Language) => inLanguage('about', lang),
  accessibility: (lang: Language) => inLanguage('accessibility', lang),
  privacy: (lang: Language) => inLanguage('privacy', lang),
  problem: (lang: Language, kind: string) => inLanguage('problem', lang, kind),
  /** The permanent name of a system, printed on extracts and letters. Never changes. */
  systemName: (number: string) => fill('/id/systeem/:number', number),
  /** Open data. */
  api: {
    systems: () => '/api/v1/systemen',
    system: (number: string) => fill('/api/v1/systemen/:number', number),
    decision: (number: string) => fill('/api/v1/systemen/:number/besluit', number),
    classification: () => '/api/v1/classificatie',
    description: () => '/api/v1/openapi.json',
  },

  signIn: (lang: Language) => inLanguage('signIn', lang),
  signInCode: (lang: Language) => inLanguage('signInCode', lang),
  signInSecure: (lang: Language) => inLanguage('signInSecure', lang),
  setUp: (lang: Language, token: string) => inLanguage('setUp', lang, token),
  signOut: () => '/uitloggen',
  account: {
    security: () => '/account/beveiliging',
    preferences: () => '/account/voorkeuren',
    /** Running limits as a file for a calendar: of the reader's organisation, and of one dossier. */
    limitsFile: () => '/account/termijnen.ics',
    dossierLimitsFile: (id: string) => fill('/account/dossiers/:id/termijnen.ics', id),
  },
  provider: {
    desk: () => '/aanbieder',
    systems: () => '/aanbieder/systemen',
    newRegistration: () => '/aanbieder/registraties/nieuw',
    /** A draft with the answers of the wizard; the query with the answers comes behind. */
    registrationFromAnswers: () => '/aanbieder/registraties/nieuw/antwoorden',
    registration: (id: string) => fill('/aanbieder/registraties/:id', id),
    registrationSection: (id: string, section: string) => fill('/aanbieder/registraties/:id/:section', id, section),
    registrationFact: (id: string, fact: string) => fill('/aanbieder/registraties/:id/feiten/:fact', id, fact),
    newVersion: (id: string) => fill('/aanbieder/registraties/:id/nieuwe-versie', id),
    change: (id: string) => fill('/aanbieder/registraties/:id/wijziging', id),
    changePredecessor: (id: string) => fill('/aanbieder/registraties/:id/wijziging/vorige', id),
    changeOutcome: (id: string) => fill('/aanbieder/registraties/:id/wijziging/uitkomst', id),
    changeFact: (id: string, fact: string) => fill('/aanbieder/registraties/:id/wijziging/:fact', id, fact),
    registrationOutcome: (id: string) => fill('/aanbieder/registraties/:id/uitkomst', id),
    registrationCheck: (id: string) => fill('/aanbieder/registraties/:id/controleren', id),
    registrationApply: (id: string) => fill('/aanbieder/registraties/:id/aanvragen', id),
    registrationDiscard: (id: string) => fill('/aanbieder/registraties/:id/verwijderen', id),
    registrationWithdraw: (id: string) => fill('/aanbieder/registraties/:id/intrekken', id),
    cases: () => '/aanbieder/dossiers',
    case: (id: string) => fill('/aanbieder/dossiers/:id', id),
    caseWithdraw: (id: string) => fill('/aanbieder/dossiers/:id/intrekken', id),
    events: () => '/aanbieder/gebeurtenissen',
    newEvent: () => '/aanbieder/gebeurtenissen/nieuw',
    event: (id: string) => fill('/aanbieder/gebeurtenissen/:id', id),
    eventFacts: (id: string) => fill('/aanbieder/gebeurtenissen/:id/feiten', id),
    eventAwareness: (id: string) => fill('/aanbieder/gebeurtenissen/:id/momenten', id),
    eventDuty: (id: string, duty: string) => fill('/aanbieder/gebeurtenissen/:id/plichten/:duty', id, duty),
    eventReport: (id: string) => fill('/aanbieder/gebeurtenissen/:id/eindrapport', id),
    deadlines: () => '/aanbieder/termijnen',
  },
  assessor: {
    desk: () => '/beoordeling',
    cases: () => '/beoordeling/dossiers',
    case: (id: string) => fill('/beoordeling/dossiers/:id', id),
    caseChange: (id: string) => fill('/beoordeling/dossiers/:id/wijziging', id),
    caseOpinion: (id: string) => fill('/beoordeling/dossiers/:id/oordeel', id),
    caseStep: (id: string, step: string) => fill('/beoordeling/dossiers/:id/:step', id, step),
    certificates: () => '/beoordeling/certificaten',
    certificate: (id: string) => fill('/beoordeling/certificaten/:id', id),
    deadlines: () => '/beoordeling/termijnen',
  },
  deployer: {
    desk: () => '/instelling',
    newDeployment: () => '/instelling/ai/nieuw',
    deployment: (id: string) => fill('/instelling/ai/:id', id),
    changeVersion: (id: string) => fill('/instelling/ai/:id/versie', id),
    deploymentOpinion: (id: string) => fill('/instelling/ai/:id/oordeel', id),
    endDeployment: (id: string) => fill('/instelling/ai/:id/beeindigen', id),
    reports: () => '/instelling/meldingen',
    newReport: () => '/instelling/meldingen/nieuw',
    report: (id: string) => fill('/instelling/meldingen/:id', id),
    reportSent: (id: string) => fill('/instelling/meldingen/:id/verzonden', id),
    reportFacts: (id: string) => fill('/instelling/meldingen/:id/feiten', id),
    reportAwareness: (id: string) => fill('/instelling/meldingen/:id/momenten', id),
    reportDuty: (id: string, duty: string) => fill('/instelling/meldingen/:id/plichten/:duty', id, duty),
    deadlines: () => '/instelling/termijnen',
  },
  supervisor: {
    desk: () => '/toezicht',
    classQuestions: () => '/toezicht/klassen',
    runs: () => '/toezicht/herbeoordelingen',
    run: (id: string) => fill('/toezicht/herbeoordelingen/:id', id),
    runFile: (id: string) => fill('/toezicht/herbeoordelingen/:id/verschillen.csv', id),
    runNumbers: (id: string) => fill('/toezicht/herbeoordelingen/:id/aantallen.json', id),
    runSystem: (id: string, number: string) => fill('/toezicht/herbeoordelingen/:id/systemen/:number', id, number),
    whatIfs: () => '/toezicht/wat-als',
    whatIf: (id: string) => fill('/toezicht/wat-als/:id', id),
    reports: () => '/toezicht/meldingen',
    report: (id: string) => fill('/toezicht/meldingen/:id', id),
    forwardReport: (id: string) => fill('/toezicht/meldingen/:id/doorzenden', id),
    closeReport: (id: string) => fill('/toezicht/meldingen/:id/afsluiten', id),
    registration: (id: string) => fill('/toezicht/registraties/:id', id),
    registrationChange: (id: string) => fill('/toezicht/registraties/:id/wijziging', id),
    registrationOpinion: (id: string) => fill('/toezicht/registraties/:id/oordeel', id),
    cases: () => '/toezicht/dossiers',
    case: (id: string) => fill('/toezicht/dossiers/:id', id),
    deadlines: () => '/toezicht/termijnen',
  },
  admin: {
    desk: () => '/beheer',
    runs: () => '/beheer/herbeoordelingen',
    run: (id: string) => fill('/beheer/herbeoordelingen/:id', id),
    runFile: (id: string) => fill('/beheer/herbeoordelingen/:id/verschillen.csv', id),
    runNumbers: (id: string) => fill('/beheer/herbeoordelingen/:id/aantallen.json', id),
    runSystem: (id: string, number: string) => fill('/beheer/herbeoordelingen/:id/systemen/:number', id, number),
    whatIfs: () => '/beheer/wat-als',
    whatIf: (id: string) => fill('/beheer/wat-als/:id', id),
    users: () => '/beheer/gebruikers',
    invite: () => '/beheer/gebruikers/nieuw',
    user: (id: string) => fill('/beheer/gebruikers/:id', id),
    organisations: () => '/beheer/organisaties',
    newOrganisation: () => '/beheer/organisaties/nieuw',
    organisation: (id: string) => fill('/beheer/organisaties/:id', id),
    closeOrganisation: (id: string) => fill('/beheer/organisaties/:id/sluiten', id),
    log: () => '/beheer/logboek',
    law: () => '/beheer/wet',
    lawExample: (id: string) => fill('/beheer/wet/voorbeelden/:id', id),
    lawDifference: () => '/beheer/wet/verschil',
    lawDifferenceFile: () => '/beheer/wet/verschil.json',
  },
} as const;

const patterns = Object.values(publicPages).flatMap((page) =>
  (['nl', 'en'] as const).map((lang) => ({
    page,
    pattern: new RegExp(`^${page[lang].replace(/:\w+/g, '([^/]+)')}/?$`),
  })),
);

/** The same public page in the given language, or null for a page that has no address of its own per language. */
export function samePage(pathname: string, lang: Language): string | null {
  for (const { page, pattern } of patterns) {
    const found = pattern.exec(pathname);
    if (found) return fill(page[lang], ...found.slice(1).map(decodeURIComponent));
  }
  return null;
}
