import type { IncomingMessage } from 'node:http';
import type { Refusal } from './refusal.server.ts';

/** More than the longest form needs, less than what hurts. */
const largestBody = 1024 * 1024;

/**
 * Reads the body of a request and makes sure that an action can parse it.
 * A fault comes back as the status of its refusal; a caller that went away rejects.
 */
export async function readBody(req: IncomingMessage): Promise<Buffer<ArrayBuffer> | Refusal> {
  if (Number(req.headers['content-length'] ?? 0) > largestBody) return drain(req);
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of req.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > largestBody) return drain(req);
    chunks.push(chunk);
  }
  const body = Buffer.concat(chunks);
  return (await isReadable(body, req.headers['content-type'] ?? '')) ? body : 400;
}

/** Lets the rest pass unread, so that the caller gets to read the answer; not without end. */
function drain(req: IncomingMessage): Refusal {
  let rest = 16 * largestBody;
  req.on('data', (chunk: Buffer) => {
    rest -= chunk.length;
    if (rest < 0) req.destroy();
  });
  return 413;
}

async function isReadable(body: Buffer<ArrayBuffer>, type: string): Promise<boolean> {
  // PostgreSQL stores no NUL and no person types one.
  if (!/^multipart\//i.test(type)) return !body.includes(0) && !/%00/.test(body.toString('latin1'));
  try {
    const form = await new Response(body, { headers: { 'content-type': type } }).formData();
    return [...form.values()].every((value) => typeof value !== 'string' || !value.includes('\0'));
  } catch {
    return false;
  }
}
