// An address that no browser reads otherwise than we do: no backslash, no control or blank sign, no second slash in front.
const plain = /^\/(?!\/)[^\\\s\u0000-\u001f\u007f]*$/;
// Answers of the wizard travel in the address; encoded once more they still fit in one.
const longest = 3000;
const signing = /^\/(?:en\/)?(?:inloggen|uitloggen|sign-in|opzetten|set-up)(?:[/?]|$)/i;

/**
 * The page to go to after signing in, when it is a page of this site; null for anything else.
 * The pages of signing in itself are no place to return to.
 */
export function returnPath(wanted: string | null | undefined): string | null {
  if (!wanted || wanted.length > longest || !plain.test(wanted)) return null;
  const base = 'https://here.invalid';
  if (!URL.canParse(wanted, base)) return null;
  const { origin, pathname, search } = new URL(wanted, base);
  const path = pathname + search;
  // `/..//other.example` becomes `//other.example` once it has been read.
  return origin === base && plain.test(path) && !signing.test(path) ? path : null;
}

/** An address of signing in that remembers where to go afterwards. */
export const withReturn = (address: string, path: string | null): string =>
  path === null ? address : `${address}?naar=${encodeURIComponent(path)}`;
