/** Sent with every answer: pages, files, errors. No answer names the software that made it. */
export const fixedHeaders: readonly (readonly [name: string, value: string])[] = [
  ['X-Content-Type-Options', 'nosniff'],
  ['X-Frame-Options', 'DENY'],
  ['Referrer-Policy', 'same-origin'],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
  ['Cross-Origin-Resource-Policy', 'same-origin'],
  [
    'Permissions-Policy',
    'accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()',
  ],
];

/** Only over TLS: browsers ignore it on plain HTTP. Two years; the standard asks for one. */
export const strictTransport: readonly [string, string] = [
  'Strict-Transport-Security',
  'max-age=63072000; includeSubDomains',
];

/** The policy of every answer that is not a page: it loads nothing and nothing frames it. */
export const closedPolicy = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

const policy = (scripts: string) =>
  `default-src 'self'; script-src ${scripts}; style-src 'self'; img-src 'self' data:; font-src 'self'; ` +
  "connect-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; " +
  "require-trusted-types-for 'script'";

/** The policy of a page: only scripts that carry this answer's nonce, and what they load. */
export const pagePolicy = (nonce: string) => policy(`'self' 'nonce-${nonce}' 'strict-dynamic'`);

/** The policy of a page without script: it allows none. */
export const scriptlessPolicy = policy("'none'");
