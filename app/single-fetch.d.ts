import '@remix-run/node';

declare module '@remix-run/node' {
  /** Without this `useLoaderData` and `useActionData` have the types of the older data protocol. */
  interface Future {
    v3_singleFetch: true;
  }

  /** What the server knows of a request before Remix sees it. The development server leaves it empty. */
  interface AppLoadContext {
    /** For this answer only: every script of the page carries it. */
    nonce: string;
    /** Also in the `X-Request-Id` header and the log. */
    requestId: string;
    /** Of the caller; behind a trusted proxy the address that the proxy reports. */
    clientAddress: string;
    /** The visitor came over TLS. */
    secure: boolean;
    /** Set while rendering: the id of the deepest matching route, for the access log. */
    route?: string;
    /** Set while rendering: the answer with its bytes, so that the server need not read them from a stream. */
    rendered?: { readonly response: Response; readonly html: Buffer<ArrayBuffer> };
  }
}
