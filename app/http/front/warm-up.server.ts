import type { Application } from './pages.server.ts';

/**
 * Lets the application answer some addresses once, one after the other, and throws the answers away. Code that never ran is several
 * times slower than code that did: after this no visitor holds up the others with the first page of its kind.
 */
export async function warmUp(application: Application, origin: string, addresses: readonly string[]): Promise<void> {
  for (const address of addresses) {
    // A turn of the event loop between two pages: who came meanwhile is answered first.
    await new Promise((resolve) => setImmediate(resolve));
    const done = new AbortController();
    const request = new Request(origin + address, { signal: done.signal });
    const response = await application(request, { nonce: '', requestId: 'warm-up', clientAddress: '', secure: false });
    await response.body?.cancel();
    // Remix keeps the data of a page until its request has ended.
    done.abort();
  }
}
