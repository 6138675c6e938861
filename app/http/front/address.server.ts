import type { IncomingMessage } from 'node:http';

/** Where a request says it goes to and comes from. */
export interface Address {
  /** Scheme and host as the visitor's browser sees them; undefined when the Host header makes no sense. */
  readonly origin: string | undefined;
  readonly secure: boolean;
  /** Of the caller: an IP address. */
  readonly client: string;
}

export interface AddressSettings {
  readonly TRUST_PROXY: boolean;
  readonly ORIGIN?: string | undefined;
}

const first = (value: string | string[] | undefined) =>
  String(value ?? '')
    .split(',')[0]!
    .trim();

// What RFC 3986 allows in a registered name or an IP literal; anything else would be read differently by different parsers.
const hostPattern = /^(?:[a-z0-9._~-]+|\[[0-9a-f:.]+\])(?::\d{1,5})?$/i;

/** The scheme and host of a request. Forwarded headers count only when the operator says that a proxy writes them. */
export function originOf(req: IncomingMessage, settings: AddressSettings): string | undefined {
  if (settings.ORIGIN !== undefined) return settings.ORIGIN;
  const headers = req.headers;
  if (!settings.TRUST_PROXY) return `http://${headers.host ?? 'localhost'}`;
  const scheme = first(headers['x-forwarded-proto']).toLowerCase() === 'https' ? 'https' : 'http';
  return `${scheme}://${first(headers['x-forwarded-host']) || (headers.host ?? 'localhost')}`;
}

/** Everything about where a request comes from, checked. */
export function addressOf(req: IncomingMessage, settings: AddressSettings): Address {
  const raw = originOf(req, settings);
  const host = raw?.slice(raw.indexOf('://') + 3) ?? '';
  const origin = raw !== undefined && hostPattern.test(host) && URL.canParse(raw) ? new URL(raw).origin : undefined;
  const peer = req.socket.remoteAddress ?? '';
  const client = settings.TRUST_PROXY ? lastForwarded(req, peer) : peer;
  return { origin, secure: origin?.startsWith('https:') ?? false, client: client.replace(/^::ffff:/, '') };
}

/** The nearest proxy appends the address it saw; what stands before it was written by the caller and proves nothing. */
function lastForwarded(req: IncomingMessage, peer: string): string {
  const list = String(req.headers['x-forwarded-for'] ?? '')
    .split(',')
    .map((part) => part.trim());
  return list.at(-1) || peer;
}
