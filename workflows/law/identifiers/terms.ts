import { text } from '../text.ts';
import { bad, good, wrongFormat } from './check.ts';
import type { IdentifierCheck } from './check.ts';

/** Codes of a list, and whether each may be chosen. */
export type CodeList = ReadonlyMap<string, boolean>;

function inList(code: string, list: CodeList | undefined): IdentifierCheck {
  if (!list) return good(code, 'format');
  const selectable = list.get(code);
  if (selectable === undefined) return bad(text('Deze code bestaat niet.', 'This code does not exist.'), 'list');
  return selectable
    ? good(code, 'list')
    : bad(text('Kies een preciezere code onder deze.', 'Choose a more specific code below this one.'), 'list');
}

/** European Medical Device Nomenclature: a letter and pairs of digits. With a list, only terminal codes may be chosen. */
export function emdn(value: string, list?: CodeList): IdentifierCheck {
  const compact = value.replace(/\s/g, '').toUpperCase();
  return /^[A-Z](\d{2}){0,7}$/.test(compact) ? inList(compact, list) : wrongFormat('Z11030692');
}

/** IMDRF adverse event terms, Annexes A to G; Annex G adds three digits at its second level. */
export function imdrf(value: string, list?: CodeList): IdentifierCheck {
  const compact = value.replace(/\s/g, '').toUpperCase();
  const isCode = /^[A-F]\d{2}(\d{2}(\d{2})?)?$/.test(compact) || /^G\d{2}(\d{3}(\d{2})?)?$/.test(compact);
  return isCode ? inList(compact, list) : wrongFormat('A090803');
}
