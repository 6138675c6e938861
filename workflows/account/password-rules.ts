import { commonPasswords, commonWords } from './common-passwords.ts';
import { normalised } from './password.ts';

/** Why a password is not accepted: the key of its explanation. */
export type PasswordFault = 'tooShort' | 'tooLong' | 'common' | 'personal';

/** What others know of this person, and guess first. */
export type About = { email: string; name: string; organisations: readonly string[] };

/** Characters at least: NIST SP 800-63B-4 asks 15 for a password that is the only factor; with a second one we ask 12. */
export const shortest = (hasSecondFactor: boolean): number => (hasSecondFactor ? 12 : 15);
/** Characters at most; NIST asks to allow at least 64. */
export const longest = 128;

/** So many signs must be left when everything that is guessed first has been taken out. */
const enough = 5;
const serviceWords = ['waarborg', 'register', 'toezicht'];
const rows = ['abcdefghijklmnopqrstuvwxyz', '01234567890', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm', 'azertyuiop'];

const folded = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

// The substitutions that everybody knows, guessing programs included.
const masks: Record<string, string> = { 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 7: 't', '@': 'a', $: 's', '!': 'i' };
const unmasked = (text: string) => text.replace(/[013457@$!]/g, (sign) => masks[sign] ?? sign);

/** The text with blanks where one of the words stands, masked or not. */
function without(text: string, words: readonly string[]): string {
  let left = text;
  for (const reading of [text, unmasked(text)]) {
    for (const word of words) {
      for (let at = reading.indexOf(word); at !== -1; at = reading.indexOf(word, at + 1)) {
        left = left.slice(0, at) + ' '.repeat(word.length) + left.slice(at + word.length);
      }
    }
  }
  return left;
}

/** How many signs are left without years and blanks; of repeats and runs of the keyboard or the alphabet the first two count. */
function weight(text: string): number {
  const signs = [...text.replace(/(?:19|20)\d\d/g, '').replace(/\s/gu, '')];
  const follows = (n: number) => {
    const [a, b] = [signs[n - 1], signs[n]];
    return (
      a !== undefined && b !== undefined && (a === b || rows.some((row) => row.includes(a + b) || row.includes(b + a)))
    );
  };
  return signs.filter((_, n) => !(follows(n) && follows(n - 1))).length;
}

/** Words of at least four signs out of names and addresses. */
const wordsOf = (texts: readonly string[]) =>
  texts.flatMap((text) => folded(text).split(/[^\p{L}\p{N}]+/u)).filter((word) => word.length >= 4);

/**
 * What is wrong with a new password; undefined when it may be used. Every sign is allowed and none is asked for
 * (NIST SP 800-63B-4, 3.1.1.2). Refused is what is in common use, and what has little left without what others know.
 */
export function passwordFault(password: string, about: About, hasSecondFactor: boolean): PasswordFault | undefined {
  const text = normalised(password);
  const length = [...text].length;
  if (length < shortest(hasSecondFactor)) return 'tooShort';
  if (length > longest) return 'tooLong';

  const plain = folded(text);
  const own = [...serviceWords, ...wordsOf([about.email.split('@')[0] ?? '', about.name, ...about.organisations])];
  const isListed = [plain, unmasked(plain)].some((reading) => commonPasswords.has(reading.replace(/\s/gu, '')));
  if (isListed || new Set(plain).size < enough || weight(without(plain, commonWords)) < enough) return 'common';
  return weight(without(plain, [...own, ...commonWords])) < enough ? 'personal' : undefined;
}
