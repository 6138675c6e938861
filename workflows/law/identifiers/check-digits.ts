/** GS1 mod 10 over digits including the check digit: weights 3,1,3,1… from the right, check digit weight 1. */
export function gs1Holds(digits: string): boolean {
  let sum = 0;
  for (let i = 0; i < digits.length; i++) sum += Number(digits[digits.length - 1 - i]) * (i % 2 === 0 ? 1 : 3);
  return sum % 10 === 0;
}

const gmnCharacters = '!"%&\'()*+,-./0123456789:;<=>?ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz';
const gmnWeights = [83, 79, 73, 71, 67, 61, 59, 53, 47, 43, 41, 37, 31, 29, 23, 19, 17, 13, 11, 7, 5, 3, 2];
const pairCharacters = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';

/** The two check characters of a Global Model Number (GS1) or HIBCC Basic UDI-DI; null when a character is not allowed. */
export function checkPair(text: string): string | null {
  if (text.length > gmnWeights.length) return null;
  const weights = gmnWeights.slice(gmnWeights.length - text.length);
  let sum = 0;
  for (let i = 0; i < text.length; i++) {
    const value = gmnCharacters.indexOf(text[i]!);
    if (value < 0) return null;
    sum += value * weights[i]!;
  }
  const rest = sum % 1021;
  return pairCharacters[Math.floor(rest / 32)]! + pairCharacters[rest % 32]!;
}

const hibcCharacters = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ-. $/+%';

/** The mod 43 check character of an HIBC string, the plus included; null when a character is not allowed. */
export function hibcCheck(text: string): string | null {
  let sum = 0;
  for (const character of text) {
    const value = hibcCharacters.indexOf(character);
    if (value < 0) return null;
    sum += value;
  }
  return hibcCharacters[sum % 43]!;
}

/** IFA: sum of ASCII values times 2, 3, 4 …, mod 97, two digits; the text includes the prefix PP. */
export function ifaCheck(text: string): string {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum += text.charCodeAt(i) * (i + 2);
  return String(sum % 97).padStart(2, '0');
}

/**
 * The proof of RSIN and BSN over nine digits: 9a+8b+7c+6d+5e+4f+3g+2h mod 11 = i. A remainder of ten cannot occur in a
 * valid number; all zeros is no number.
 */
export function elevenProof(digits: string): boolean {
  let sum = 0;
  for (let i = 0; i < 8; i++) sum += Number(digits[i]) * (9 - i);
  return sum > 0 && sum % 11 === Number(digits[8]);
}
