import { createHash } from 'node:crypto';

/** A text with a tag of its bytes; only the tag (304) when the caller has them already. Every use asks whether it is still right. */
export function tagged(request: Request, text: string, headers: Record<string, string>): Response {
  const etag = `"${createHash('sha256').update(text).digest('base64url').slice(0, 27)}"`;
  const sent = { ...headers, ETag: etag, 'Cache-Control': 'no-cache' };
  const known = request.headers.get('if-none-match') ?? '';
  if (known.split(',').some((one) => one.trim().replace(/^W\//, '') === etag || one.trim() === '*'))
    return new Response(null, { status: 304, headers: sent });
  return new Response(text, { headers: sent });
}
