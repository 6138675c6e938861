import { elevenProof } from './check-digits.ts';
import { eudamedCountries } from './countries.ts';
import { bad, good, wrongCheck, wrongFormat } from './check.ts';
import { text } from '../text.ts';
import type { IdentifierCheck } from './check.ts';

/** Single registration number: country, role, nine digits. There is no check digit. */
export function srn(value: string): IdentifierCheck {
  const compact = value.trim().toUpperCase();
  const match = /^([A-Z]{2})-(AR|MF|SP|IM|PR)-(\d{9})$/.exec(compact);
  if (!match) return wrongFormat('NL-MF-000000042');
  if (!eudamedCountries.has(match[1]!)) {
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

/** Prefixes of the organisation identification number, each with the length of the number behind it. */
const oinPrefixes: Readonly<Record<string, number>> = {
  '00000001': 9,
  '00000003': 8,
  '00000004': 8,
  '00000009': 8,
  '00000099': 9,
};

/** Organisation identification number: prefix, number, zeros; twenty signs. An RSIN inside it passes its own proof. */
export function oin(value: string): IdentifierCheck {
  const compact = value.replace(/[\s.]/g, '').toUpperCase();
  if (!/^\d{8}[0-9A-Z]{8,9}0{3,4}$/.test(compact) || compact.length !== 20) return wrongFormat('00000003080138360000');
  const length = oinPrefixes[compact.slice(0, 8)];
  if (length === undefined)
    return bad(text('Dit begin van acht cijfers bestaat niet.', 'These first eight digits do not exist.'), 'list');
  if (!/^0+$/.test(compact.slice(8 + length))) return wrongFormat('00000003080138360000');
  if (compact.startsWith('00000001'))
    return elevenProof(compact.slice(8, 17)) ? good(compact, 'check-digit') : wrongCheck;
  return good(compact, 'format');
}

/** European unique identifier of a Dutch company: NLNHR, a dot and the number of the trade register. */
export function euid(value: string): IdentifierCheck {
  const compact = value.trim().toUpperCase();
  return /^NLNHR\.\d{8}$/.test(compact) ? good(compact, 'format') : wrongFormat('NLNHR.08013836');
}
