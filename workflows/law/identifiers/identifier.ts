import type { IdentifierCheck } from './check.ts';
import { basicUdiDi, eudamedDi, gtin, hibc, udiHri } from './devices.ts';
import { agb, big, euid, kvk, notifiedBody, oin, rsin, srn, ura, vestiging } from './organisations.ts';
import { emdn, imdrf } from './terms.ts';
import type { CodeList } from './terms.ts';

/** Lists for the checks that need one; without a list only the format is tested. */
export interface IdentifierLists {
  readonly emdn?: CodeList;
  readonly imdrf?: CodeList;
}

const checks = {
  SRN: srn,
  NB: notifiedBody,
  GTIN: gtin,
  'UDI-HRI': udiHri,
  'BASIC-UDI-DI': basicUdiDi,
  'EUDAMED-DI': eudamedDi,
  HIBC: hibc,
  EMDN: (value: string, lists?: IdentifierLists) => emdn(value, lists?.emdn),
  IMDRF: (value: string, lists?: IdentifierLists) => imdrf(value, lists?.imdrf),
  KVK: kvk,
  VESTIGING: vestiging,
  RSIN: rsin,
  AGB: agb,
  BIG: big,
  URA: ura,
  OIN: oin,
  EUID: euid,
} as const satisfies Record<string, (value: string, lists?: IdentifierLists) => IdentifierCheck>;

export type IdentifierType = keyof typeof checks;
export const identifierTypes = Object.keys(checks) as readonly IdentifierType[];

/** Tests the form, and the check digit or the list where there is one, and gives the form to store. */
export const checkIdentifier = (type: IdentifierType, value: string, lists?: IdentifierLists): IdentifierCheck =>
  (checks[type] as (value: string, lists?: IdentifierLists) => IdentifierCheck)(value, lists);
