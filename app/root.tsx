import latin from '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2?url';
import type { LinksFunction, LoaderFunctionArgs } from '@remix-run/node';
import {
  isRouteErrorResponse,
  Links,
  Outlet,
  Scripts,
  ScrollRestoration,
  useLocation,
  useRouteError,
  useRouteLoaderData,
} from '@remix-run/react';
import type { ReactNode } from 'react';
import { DocumentTitle } from './components/document-title.tsx';
import { LanguageAlternates } from './components/language-alternates.tsx';
import { PageFooter } from './components/page-footer.tsx';
import { useHydrate } from './components/page-handle.ts';
import { PageHeader } from './components/page-header.tsx';
import { ProblemPage, type ProblemFacts } from './components/problem-page.tsx';
import { SkipLink } from './components/skip-link.tsx';
import { sessionOf } from './http/context.server.ts';
import { demonstration } from './http/demonstration.server.ts';
import { useNonce } from './http/nonce.tsx';
import { useStatus } from './http/status.tsx';
import { languageOf } from './i18n/language.ts';
import { LanguageContext } from './i18n/use-messages.tsx';
import styles from './styles/index.css?url';

export const links: LinksFunction = () => [
  { rel: 'preload', href: latin, as: 'font', type: 'font/woff2', crossOrigin: 'anonymous' },
  { rel: 'stylesheet', href: styles },
  { rel: 'icon', href: '/favicon.svg', type: 'image/svg+xml' },
];

/** What the frame around every page needs. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const path = new URL(request.url).pathname;
  const session = await sessionOf(request, context);
  return { lang: languageOf(path, session), session, path, demo: demonstration };
}

/** The document around every page, also around errors. Pages carry script only when their handle asks for it. */
export function Layout({ children }: { children: ReactNode }) {
  const { pathname } = useLocation();
  const lang = useRouteLoaderData<typeof loader>('root')?.lang ?? languageOf(pathname, null);
  const nonce = useNonce();
  const hydrate = useHydrate();
  return (
    <html lang={lang} data-status={useStatus()}>
      <LanguageContext.Provider value={lang}>
        <head>
          <meta charSet="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <meta name="color-scheme" content="light" />
          <DocumentTitle />
          <LanguageAlternates pathname={pathname} />
          <Links />
        </head>
        <body>
          <Frame>{children}</Frame>
          {hydrate ? (
            <>
              <ScrollRestoration {...(nonce && { nonce })} />
              <Scripts {...(nonce && { nonce })} />
            </>
          ) : null}
        </body>
      </LanguageContext.Provider>
    </html>
  );
}

function Frame({ children }: { children: ReactNode }) {
  const { pathname, search } = useLocation();
  const data = useRouteLoaderData<typeof loader>('root');
  return (
    <>
      <SkipLink />
      <PageHeader session={data?.session ?? null} pathname={pathname} search={search} demo={data?.demo ?? false} />
      <main className="page-width" id="content" tabIndex={-1}>
        {children}
      </main>
      <PageFooter />
    </>
  );
}

export default function Root() {
  return <Outlet />;
}

/** Everything that is thrown ends here: answers with their own kind of problem, and faults of ours. */
export function ErrorBoundary() {
  const error = useRouteError();
  const { pathname } = useLocation();
  if (!isRouteErrorResponse(error))
    return <ProblemPage problem={{ type: '/problems/bug', status: 500, instance: pathname }} />;
  const sent: unknown = error.data;
  const facts = typeof sent === 'object' && sent !== null ? (sent as Partial<ProblemFacts>) : {};
  return <ProblemPage problem={{ type: '', instance: pathname, ...facts, status: error.status }} />;
}
