import { index, route, type RouteConfig, type RouteConfigEntry } from '@remix-run/route-config';
import { publicPages, type PublicPage } from './paths.ts';

/** One module at its two addresses, under two ids. */
const inBothLanguages = (name: PublicPage, file: string): RouteConfigEntry[] =>
  (['nl', 'en'] as const).map((lang) => {
    const path = publicPages[name][lang].slice(1);
    const options = { id: `${lang}/${name}` };
    return path === '' ? index(file, options) : route(path, file, options);
  });

export default [
  // The public, and statements
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

  // Provider
  route('aanbieder/registraties/nieuw', 'routes/provider/registration-new.tsx'),
  route('aanbieder/registraties/:id', 'routes/provider/registration.tsx'),
  route('aanbieder/registraties/:id/feiten', 'routes/provider/registration-facts.tsx'),
  route('aanbieder/registraties/:id/feiten/:fact', 'routes/provider/registration-fact.tsx'),
  route('aanbieder/registraties/:id/uitkomst', 'routes/provider/registration-outcome.tsx'),
  route('aanbieder/registraties/:id/controleren', 'routes/provider/registration-check.tsx'),
  route('aanbieder/registraties/:id/verwijderen', 'routes/provider/registration-discard.tsx'),
  route('aanbieder/registraties/:id/intrekken', 'routes/provider/registration-withdraw.tsx'),
  route('aanbieder/registraties/:id/:section', 'routes/provider/registration-section.tsx'),

  // Notified body

  // Care organisation

  // Supervisor

  // Administration

  // Everything else does not exist
  route('*', 'routes/public/not-found.tsx'),
] satisfies RouteConfig;
