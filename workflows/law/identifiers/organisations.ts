import { elevenProof } from './check-digits.ts';
import { bad, good, wrongCheck, wrongFormat } from './check.ts';
import { text } from '../text.ts';
import type { IdentifierCheck } from './check.ts';

/** Country codes EUDAMED accepts in an SRN: ISO 3166 of Europe and makers elsewhere; Greece is EL, Northern Ireland XI. */
const notCountries = new Set(['GR', 'UK', 'EU', 'AA', 'ZZ', 'XX']);

/** Single registration number: country, role, nine digits. There is no check digit. */
export function srn(value: string): IdentifierCheck {
  const compact = value.trim().toUpperCase();
  const match = /^([A-Z]{2})-(AR|MF|SP|IM|PR)-(\d{9})$/.exec(compact);
  if (!match) return wrongFormat('NL-MF-000000042');
  if (notCountries.has(match[1]!)) {
    return bad(text(`${match[1]} is hier geen landcode.`, `${match[1]} is not a country code here.`));
  }
  return good(compact, 'format');
}

const digits =
  (length: number, example: string) =>
  (value: string): IdentifierCheck => {
    const compact = value.replace(/[\s.]/g, '');
    return new RegExp(`^\\d{${length}}$`).test(compact) && !/^0+$/.test(compact)
      ? good(compact, 'format')
      : wrongFormat(example);
  };

/** Number of a notified body: four digits, leading zeros count. */
export const notifiedBody = digits(4, '0344');
export const kvk = digits(8, '08013836');
export const vestiging = digits(12, '000012345678');
export const agb = digits(8, '06010101');
export const big = digits(11, '19012345601');

/** Number of a legal entity, with the proof it shares with the citizen service number. */
export function rsin(value: string): IdentifierCheck {
  const compact = value.replace(/[\s.]/g, '');
  if (!/^\d{9}$/.test(compact)) return wrongFormat('002220647');
  return elevenProof(compact) ? good(compact, 'check-digit') : wrongCheck;
}

/** Subscriber number of the UZI-register: one to eight digits, padded to eight. */
export function ura(value: string): IdentifierCheck {
  const compact = value.replace(/[\s.]/g, '');
  return /^\d{1,8}$/.test(compact) && !/^0+$/.test(compact)
    ? good(compact.padStart(8, '0'), 'format')
    : wrongFormat('00001234');
}
