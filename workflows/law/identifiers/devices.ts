import { isDay } from '../day.ts';
import { text } from '../text.ts';
import { checkPair, gs1Holds, hibcCheck, ifaCheck } from './check-digits.ts';
import { bad, good, wrongCheck, wrongFormat } from './check.ts';
import type { IdentifierCheck } from './check.ts';

/** GTIN-8, -12, -13 or -14; normalised to 14 digits as application identifier (01) demands. */
export function gtin(value: string): IdentifierCheck {
  const digits = value.replace(/[\s-]/g, '');
  if (!/^(\d{8}|\d{12,14})$/.test(digits) || /^0+$/.test(digits)) return wrongFormat('4006381333931');
  return gs1Holds(digits) ? good(digits.padStart(14, '0'), 'check-digit') : wrongCheck;
}

interface Element {
  readonly pattern: RegExp;
  readonly isDate?: boolean;
}
const elements: Readonly<Record<string, Element>> = {
  '01': { pattern: /^\d{14}$/ },
  '10': { pattern: /^[!-"%-?A-Z_a-z]{1,20}$/ },
  '11': { pattern: /^\d{6}$/, isDate: true },
  '17': { pattern: /^\d{6}$/, isDate: true },
  '21': { pattern: /^[!-"%-?A-Z_a-z]{1,20}$/ },
  '240': { pattern: /^[!-"%-?A-Z_a-z]{1,30}$/ },
  '8012': { pattern: /^[!-"%-?A-Z_a-z]{1,20}$/ },
};

/** YYMMDD; day 00 means the end of the month. */
function isGs1Date(digits: string): boolean {
  const day = digits.slice(4) === '00' ? '01' : digits.slice(4);
  return isDay(`20${digits.slice(0, 2)}-${digits.slice(2, 4)}-${day}`);
}

/** Human-readable UDI of GS1: `(01)GTIN` and production identifiers; software carries its version in (8012). */
export function udiHri(value: string): IdentifierCheck {
  const example = '(01)04006381333931(8012)2.4.1';
  const compact = value.trim().replace(/\)\s+/g, ')').replace(/\s+\(/g, '(');
  const parts = [...compact.matchAll(/\((\d{2,4})\)([^()]+)/g)];
  if (parts.length === 0 || parts.map((part) => part[0]).join('') !== compact) return wrongFormat(example);
  if (parts[0]![1] !== '01') return wrongFormat(example);
  if (new Set(parts.map((part) => part[1])).size < parts.length) {
    return bad(text('Een onderdeel komt twee keer voor.', 'A part occurs twice.'));
  }
  for (const [, identifier, content] of parts) {
    const element = elements[identifier!];
    if (!element) {
      return bad(text(`Onderdeel (${identifier}) is hier niet bekend.`, `Part (${identifier}) is not known here.`));
    }
    if (!element.pattern.test(content!)) {
      return bad(text(`De inhoud van (${identifier}) klopt niet.`, `The content of (${identifier}) is wrong.`));
    }
    if (element.isDate && !isGs1Date(content!)) {
      return bad(text(`De datum bij (${identifier}) bestaat niet.`, `The date at (${identifier}) does not exist.`));
    }
  }
  return gs1Holds(parts[0]![2]!) ? good(compact, 'check-digit') : wrongCheck;
}

/** Global Model Number of GS1: five digits first, 8 to 25 characters, two check characters. Case matters. */
function gmn(value: string): IdentifierCheck {
  if (value.length < 8 || value.length > 25 || !/^\d{5}/.test(value)) return wrongFormat('1987654Ad4X4bL5ttr2310c2K');
  return pairHolds(value, value) ? good(value, 'check-digit') : wrongCheck;
}

const pairHolds = (value: string, covered: string) => checkPair(covered.slice(0, -2)) === value.slice(-2);

function hibccBasic(value: string): IdentifierCheck {
  if (!/^\+\+[A-Z][A-Z0-9]{3}[A-Z0-9]{1,17}[2-9A-HJ-NP-Z]{2}$/.test(value)) return wrongFormat('++A123MODEL1 + 2');
  return pairHolds(value, value) ? good(value, 'check-digit') : wrongCheck;
}

function ifaBasic(value: string): IdentifierCheck {
  if (!/^PP[A-Z0-9]{5}[A-Z0-9\-_]{0,16}\d{2}$/.test(value)) return wrongFormat('PP12345MODEL + 2');
  return ifaCheck(value.slice(0, -2)) === value.slice(-2) ? good(value, 'check-digit') : wrongCheck;
}

/** Basic UDI-DI of any issuing entity: the prefix tells HIBCC (`++`), IFA (`PP`) and GS1 (digits) apart. */
export function basicUdiDi(value: string): IdentifierCheck {
  const compact = value.trim();
  if (compact.startsWith('++')) return hibccBasic(compact);
  if (compact.startsWith('PP')) return ifaBasic(compact);
  return gmn(compact);
}

/** EUDAMED DI or ID of a legacy device: `B-` or `D-` and a reference whose last two characters are a pair as for GMN. */
export function eudamedDi(value: string): IdentifierCheck {
  const compact = value.trim();
  if (!/^[BD]-.{3,25}$/.test(compact)) return wrongFormat('B-1987654Ad4X4bL5ttr2310c2K');
  return pairHolds(compact, compact.slice(2)) ? good(compact, 'check-digit') : wrongCheck;
}

/** HIBC UDI-DI: plus, labeler, product code, unit of measure, mod 43 check character. */
export function hibc(value: string): IdentifierCheck {
  // The check character can be a space: what stands behind the code is dropped only where it holds without.
  const given = value.trimStart();
  const holds = (code: string) => hibcCheck(code.slice(0, -1)) === code.slice(-1);
  const compact = given.endsWith(' ') && holds(given) ? given : given.trimEnd();
  if (!/^\+[A-Z][A-Z0-9]{3}[A-Z0-9]{1,18}[0-9][0-9A-Z\-. $/+%]$/.test(compact)) {
    return wrongFormat('+A123ABCDEFGHI1234567891E');
  }
  return holds(compact) ? good(compact, 'check-digit') : wrongCheck;
}
