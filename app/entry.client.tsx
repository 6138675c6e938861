import { RemixBrowser } from '@remix-run/react';
import { startTransition, StrictMode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { CataloguesContext } from './i18n/use-messages.tsx';

// Only pages that ask for it load this file (see the layout in root.tsx); all others are complete without script.

/** Fetches the one catalogue the page is written in, then takes the page over. */
async function hydrate(): Promise<void> {
  const english = document.documentElement.lang === 'en';
  const catalogues = english ? { en: (await import('./i18n/en.ts')).en } : { nl: (await import('./i18n/nl.ts')).nl };
  startTransition(() => {
    hydrateRoot(
      document,
      <StrictMode>
        <CataloguesContext.Provider value={catalogues}>
          <RemixBrowser />
        </CataloguesContext.Provider>
      </StrictMode>,
    );
  });
}

void hydrate();
