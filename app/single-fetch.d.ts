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
    /** The server takes bytes beside an answer without a body: making a body of them and reading it costs more than sending them. */
    takesBytes?: true;
    /** Set with such an answer: its bytes. */
    whole?: { readonly response: Response; readonly bytes: Buffer<ArrayBuffer> };
    /** Set when the answer was made without the request handler of Remix, which holds on to a request for a while. */
    direct?: true;
  }
}
