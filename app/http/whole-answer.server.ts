import type { AppLoadContext } from '@remix-run/node';

/** An answer that is there as a whole: our own server gets its bytes beside it, for anything else they are its body. */
export function wholeAnswer(
  context: AppLoadContext,
  content: string | Buffer<ArrayBuffer>,
  init: ResponseInit,
): Response {
  if (context.takesBytes !== true) return new Response(content, init);
  const response = new Response(null, init);
  context.whole = { response, bytes: typeof content === 'string' ? Buffer.from(content) : content };
  return response;
}
