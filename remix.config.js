import { vitePlugin as remix } from '@remix-run/dev';
import { defaultServerConditions, defineConfig } from 'vite';

// One engine per build: the `#dialect` import follows this condition everywhere (Vite, Vitest, tsx, Node, tsc, drizzle-kit).
const postgres = process.env.DATABASE_URL?.startsWith('postgres') ?? false;
const engine = postgres ? ['postgres'] : [];

/** The whole build configuration: Remix, and Vitest when VITEST is set. */
export default defineConfig({
  publicDir: 'app/public',
  cacheDir: '.cache/vite',
  // No data: URLs, so that the content security policy needs no exception for them.
  build: { assetsInlineLimit: 0 },
  // Without the entries the first page of a cold development server meets two copies of React. What hashes passwords runs on the
  // server only, and its stand-in for browsers is not installed.
  optimizeDeps: {
    entries: ['app/entry.client.tsx', 'app/root.tsx', 'app/routes/**/*.tsx'],
    exclude: ['@node-rs/argon2'],
  },
  ssr: { resolve: { conditions: [...engine, ...defaultServerConditions], externalConditions: engine } },
  plugins: process.env.VITEST
    ? []
    : [
        remix({
          buildDirectory: postgres ? '.build/postgres' : '.build/sqlite',
          future: {
            v3_fetcherPersist: true,
            v3_lazyRouteDiscovery: true,
            v3_relativeSplatPath: true,
            v3_routeConfig: true,
            v3_singleFetch: true,
            v3_throwAbortReason: true,
          },
        }),
      ],
  test: {
    include: ['tests/{unit,model,integration}/**/*.test.ts'],
    testTimeout: 30_000,
  },
});
