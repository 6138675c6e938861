import { route, type RouteConfig, type RouteConfigEntry } from '@remix-run/route-config';
import { publicPages, type PublicPage } from './paths.ts';

/** One module at its two addresses, under two ids. */
const inBothLanguages = (name: PublicPage, file: string): RouteConfigEntry[] =>
  (['nl', 'en'] as const).map((lang) => route(publicPages[name][lang].slice(1), file, { id: `${lang}/${name}` }));

export default [
  // The public, and statements
  ...inBothLanguages('problem', 'routes/public/problem.tsx'),

  // Account

  // Provider

  // Notified body

  // Care organisation

  // Supervisor

  // Administration

  // Everything else does not exist
  route('*', 'routes/public/not-found.tsx'),
] satisfies RouteConfig;
