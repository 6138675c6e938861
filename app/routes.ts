import { index, route, type RouteConfig, type RouteConfigEntry } from '@remix-run/route-config';
import { publicPages, type PublicPage } from './paths.ts';

/** One module at its two addresses, under two ids. */
const inBothLanguages = (name: PublicPage, file: string): RouteConfigEntry[] =>
  (['nl', 'en'] as const).map((lang) => {
    const path = publicPages[name][lang].slice(1);
    const options = { id: `${lang}/${name}` };
    return path === '' ? index(file, options) : route(path, file, options);
  });

/** Runs over the whole register: the same pages in the part of the site of administrators and of inspectors. */
const runsIn = (area: 'beheer' | 'toezicht'): RouteConfigEntry[] =>
  [
    ['herbeoordelingen', 'runs.tsx'],
    ['herbeoordelingen/:id', 'run.tsx'],
    ['herbeoordelingen/:id/verschillen.csv', 'run-file.ts'],
    ['herbeoordelingen/:id/aantallen.json', 'run-numbers.ts'],
    ['herbeoordelingen/:id/systemen/:number', 'run-system.tsx'],
    ['wat-als', 'what-ifs.tsx'],
    ['wat-als/:id', 'run.tsx'],
  ].map(([path, file]) => route(`${area}/${path}`, `routes/runs/${file}`, { id: `${area}/${path}` }));

export default [
  // The public, and statements
  ...inBothLanguages('home', 'routes/public/home.tsx'),
  ...inBothLanguages('systems', 'routes/public/systems.tsx'),
  ...inBothLanguages('system', 'routes/public/system.tsx'),
  ...inBothLanguages('systemDuties', 'routes/public/system-duties.tsx'),
  ...inBothLanguages('systemReasoning', 'routes/public/classify/system-reasoning.tsx'),
  ...inBothLanguages('law', 'routes/public/law.tsx'),
  ...inBothLanguages('lawRule', 'routes/public/law-rule.tsx'),
  ...inBothLanguages('lawProposal', 'routes/public/law-proposal.tsx'),
  ...inBothLanguages('lawCalendar', 'routes/public/calendar.tsx'),
  route('wet/kalender.ics', 'routes/public/calendar-feed.ts', { id: 'nl/lawCalendarFeed' }),
  route('en/law/calendar.ics', 'routes/public/calendar-feed.ts', { id: 'en/lawCalendarFeed' }),
  ...inBothLanguages('lawTerms', 'routes/public/law-terms.tsx'),
  ...inBothLanguages('lawRole', 'routes/public/law-role.tsx'),
  ...inBothLanguages('checkNumber', 'routes/public/check-number.tsx'),
  ...inBothLanguages('notListed', 'routes/public/not-listed.tsx'),
  ...inBothLanguages('classify', 'routes/public/classify/start.tsx'),
  ...inBothLanguages('classifyResult', 'routes/public/classify/result.tsx'),
  ...inBothLanguages('classifyQuestion', 'routes/public/classify/question.tsx'),
  route('id/systeem/:number', 'routes/public/system-name.tsx'),
  route('api/v1/systemen', 'routes/api/v1/systems.ts'),
  route('api/v1/systemen/:number', 'routes/api/v1/system.ts'),
  route('api/v1/systemen/:number/besluit', 'routes/api/v1/decision.ts'),
  route('api/v1/classificatie', 'routes/api/v1/classification.ts'),
  route('api/v1/openapi.json', 'routes/api/v1/description.ts'),
  route('api/*', 'routes/api/v1/not-found.ts'),
  ...inBothLanguages('about', 'routes/public/about.tsx'),
  ...inBothLanguages('accessibility', 'routes/public/accessibility.tsx'),
  ...inBothLanguages('privacy', 'routes/public/privacy.tsx'),
  ...inBothLanguages('problem', 'routes/public/problem.tsx'),

  // Account
  ...inBothLanguages('signIn', 'routes/account/sign-in.tsx'),
  ...inBothLanguages('signInCode', 'routes/account/sign-in-code.tsx'),
  ...inBothLanguages('signInSecure', 'routes/account/secure.tsx'),
  ...inBothLanguages('setUp', 'routes/account/set-up.tsx'),
  route('uitloggen', 'routes/account/sign-out.tsx'),
  route('account/beveiliging', 'routes/account/security.tsx'),
  route('account/voorkeuren', 'routes/account/preferences.tsx'),
  route('account/termijnen.ics', 'routes/account/limits-feed.ts', { id: 'account/ownLimits' }),
  route('account/dossiers/:id/termijnen.ics', 'routes/account/limits-feed.ts', { id: 'account/dossierLimits' }),

  // Provider
  route('aanbieder', 'routes/provider/desk.tsx'),
  route('aanbieder/systemen', 'routes/provider/systems.tsx'),
  route('aanbieder/registraties/nieuw', 'routes/provider/registration-new.tsx'),
  route('aanbieder/registraties/nieuw/antwoorden', 'routes/provider/registration-from-answers.tsx'),
  route('aanbieder/registraties/:id', 'routes/provider/registration.tsx'),
  route('aanbieder/registraties/:id/feiten', 'routes/provider/registration-facts.tsx'),
  route('aanbieder/registraties/:id/feiten/:fact', 'routes/provider/registration-fact.tsx'),
  route('aanbieder/registraties/:id/uitkomst', 'routes/provider/registration-outcome.tsx'),
  route('aanbieder/registraties/:id/controleren', 'routes/provider/registration-check.tsx'),
  route('aanbieder/registraties/:id/verwijderen', 'routes/provider/registration-discard.tsx'),
  route('aanbieder/registraties/:id/intrekken', 'routes/provider/registration-withdraw.tsx'),
  route('aanbieder/registraties/:id/aanvragen', 'routes/provider/registration-apply.tsx'),
  route('aanbieder/registraties/:id/nieuwe-versie', 'routes/provider/version-new.tsx'),
  route('aanbieder/registraties/:id/wijziging', 'routes/provider/change.tsx'),
  route('aanbieder/registraties/:id/wijziging/vorige', 'routes/provider/change-predecessor.tsx'),
  route('aanbieder/registraties/:id/wijziging/uitkomst', 'routes/provider/change-outcome.tsx'),
  route('aanbieder/registraties/:id/wijziging/:fact', 'routes/provider/change-question.tsx'),
  route('aanbieder/registraties/:id/:section', 'routes/provider/registration-section.tsx'),
  route('aanbieder/dossiers', 'routes/provider/cases.tsx'),
  route('aanbieder/dossiers/:id', 'routes/provider/case.tsx'),
  route('aanbieder/dossiers/:id/intrekken', 'routes/provider/case-withdraw.tsx'),
  route('aanbieder/gebeurtenissen', 'routes/provider/events.tsx'),
  route('aanbieder/gebeurtenissen/nieuw', 'routes/provider/event-new.tsx'),
  route('aanbieder/gebeurtenissen/:id', 'routes/provider/event.tsx'),
  route('aanbieder/gebeurtenissen/:id/feiten', 'routes/provider/event-facts.tsx'),
  route('aanbieder/gebeurtenissen/:id/momenten', 'routes/provider/event-awareness.tsx'),
  route('aanbieder/gebeurtenissen/:id/plichten/:duty', 'routes/provider/event-duty.tsx'),
  route('aanbieder/gebeurtenissen/:id/eindrapport', 'routes/provider/event-report.tsx'),
  route('aanbieder/termijnen', 'routes/provider/deadlines.tsx'),

  // Notified body
  route('beoordeling', 'routes/assessor/desk.tsx'),
  route('beoordeling/dossiers', 'routes/assessor/cases.tsx'),
  route('beoordeling/dossiers/:id', 'routes/assessor/case.tsx'),
  route('beoordeling/dossiers/:id/wijziging', 'routes/assessor/change.tsx'),
  route('beoordeling/dossiers/:id/oordeel', 'routes/assessor/case-opinion.tsx'),
  route('beoordeling/dossiers/:id/:step', 'routes/assessor/case-step.tsx'),
  route('beoordeling/certificaten', 'routes/assessor/certificates.tsx'),
  route('beoordeling/certificaten/:id', 'routes/assessor/certificate.tsx'),
  route('beoordeling/termijnen', 'routes/assessor/deadlines.tsx'),

  // Care organisation
  route('instelling', 'routes/deployer/desk.tsx'),
  route('instelling/ai/nieuw', 'routes/deployer/new-deployment.tsx'),
  route('instelling/ai/:id', 'routes/deployer/deployment.tsx'),
  route('instelling/ai/:id/beeindigen', 'routes/deployer/end-deployment.tsx'),
  route('instelling/ai/:id/versie', 'routes/deployer/change-version.tsx'),
  route('instelling/ai/:id/oordeel', 'routes/deployer/deployment-opinion.tsx'),
  route('instelling/meldingen', 'routes/deployer/reports.tsx'),
  route('instelling/meldingen/nieuw', 'routes/deployer/new-report.tsx'),
  route('instelling/meldingen/:id', 'routes/deployer/report.tsx'),
  route('instelling/meldingen/:id/verzonden', 'routes/deployer/report-sent.tsx'),
  route('instelling/meldingen/:id/feiten', 'routes/deployer/report-facts.tsx'),
  route('instelling/meldingen/:id/momenten', 'routes/deployer/report-awareness.tsx'),
  route('instelling/meldingen/:id/plichten/:duty', 'routes/deployer/report-duty.tsx'),
  route('instelling/termijnen', 'routes/deployer/deadlines.tsx'),

  // Supervisor
  route('toezicht', 'routes/supervisor/desk.tsx'),
  route('toezicht/meldingen', 'routes/supervisor/reports.tsx'),
  route('toezicht/meldingen/:id', 'routes/supervisor/report.tsx'),
  route('toezicht/meldingen/:id/doorzenden', 'routes/supervisor/forward-report.tsx'),
  route('toezicht/meldingen/:id/afsluiten', 'routes/supervisor/close-report.tsx'),
  route('toezicht/registraties/:id/oordeel', 'routes/supervisor/registration-opinion.tsx'),
  route('toezicht/registraties/:id', 'routes/supervisor/registration.tsx'),
  route('toezicht/registraties/:id/wijziging', 'routes/supervisor/change.tsx'),
  route('toezicht/dossiers', 'routes/supervisor/cases.tsx'),
  route('toezicht/dossiers/:id', 'routes/supervisor/case.tsx'),
  route('toezicht/klassen', 'routes/supervisor/class-questions.tsx'),
  ...runsIn('toezicht'),
  route('toezicht/termijnen', 'routes/supervisor/deadlines.tsx'),

  // Administration
  route('beheer', 'routes/admin/desk.tsx'),
  route('beheer/gebruikers', 'routes/admin/users.tsx'),
  route('beheer/gebruikers/nieuw', 'routes/admin/invite.tsx'),
  route('beheer/gebruikers/:id', 'routes/admin/user.tsx'),
  route('beheer/organisaties', 'routes/admin/organisations.tsx'),
  route('beheer/organisaties/nieuw', 'routes/admin/new-organisation.tsx'),
  route('beheer/organisaties/:id', 'routes/admin/organisation.tsx'),
  route('beheer/organisaties/:id/sluiten', 'routes/admin/close-organisation.tsx'),
  ...runsIn('beheer'),
  route('beheer/logboek', 'routes/admin/log.tsx'),
  route('beheer/wet', 'routes/admin/law.tsx'),
  route('beheer/wet/voorbeelden/:id', 'routes/admin/law-example.tsx'),
  route('beheer/wet/verschil', 'routes/admin/law-difference.tsx'),
  route('beheer/wet/verschil.json', 'routes/admin/law-difference-file.ts'),

  // Machines
  route('api/v1/meldingen', 'routes/api/v1/incidents.ts'),

  // Everything else does not exist
  route('*', 'routes/public/not-found.tsx'),
] satisfies RouteConfig;
