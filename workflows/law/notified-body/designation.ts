import type { Day } from '../day.ts';

/** A code of Regulation (EU) 2017/2185 for which a body is designated. Days are inclusive; `validTo` null: no end known. */
export interface Designation {
  readonly regulation: 'MDR' | 'IVDR';
  readonly code: string;
  readonly validFrom: Day;
  readonly validTo: Day | null;
  /** Limits of the designation in words, such as "excluding …". */
  readonly conditions?: string;
}

export interface Coverage {
  readonly covers: boolean;
  readonly missing: readonly string[];
  /** Conditions of the codes relied on: a person compares them with the device. */
  readonly conditions: readonly string[];
}

interface Device {
  readonly regulation: 'MDR' | 'IVDR' | null;
  readonly notifiedBody: boolean | null;
}

/**
 * The codes a body needs at least for software: the vertical code for software that stands alone and the horizontal one.
 * What else the device is (imaging, monitoring, genetic testing) can add codes; those are no question of classification.
 */
export function codesForSoftware(device: Device, standsAlone: boolean): readonly string[] {
  if (device.notifiedBody !== true) return [];
  if (device.regulation === 'IVDR') return ['IVS 1009'];
  return standsAlone ? ['MDA 0315', 'MDS 1009'] : ['MDS 1009'];
}

/** The codes a classification calls for. */
export const requiredCodes = (classification: { readonly device: { readonly designationCodes: readonly string[] } }) =>
  classification.device.designationCodes;

const norm = (code: string) => code.replace(/\s+/g, ' ').trim().toUpperCase();

/** Whether a body may act for all required codes on a day: MDR Articles 42(11) and 53(1). All codes must hold, not one. */
export function designationCovers(input: {
  readonly designations: readonly Designation[];
  readonly required: readonly string[];
  readonly day: Day;
}): Coverage {
  const held = input.designations.filter(
    (one) => one.validFrom <= input.day && (one.validTo === null || input.day <= one.validTo),
  );
  const missing = input.required.filter((code) => !held.some((one) => norm(one.code) === norm(code)));
  const relied = held.filter((one) => input.required.some((code) => norm(code) === norm(one.code)));
  const conditions = relied.flatMap((one) => (one.conditions ? [`${one.code}: ${one.conditions}`] : []));
  return { covers: missing.length === 0, missing, conditions };
}
